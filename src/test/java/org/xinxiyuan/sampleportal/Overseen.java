package org.xinxiyuan.sampleportal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Flow;
import java.util.concurrent.Flow.Subscription;
import org.xinxiyuan.portal.contract.Contract.Message;
import org.xinxiyuan.portal.contract.Overseer;

/** Every answer of the sample portal, and every request it took, is as the contract says. */
final class Overseen {
    private Overseen() {}

    static void check(HttpRequest request, HttpResponse<byte[]> answer) {
        var overseer = new Overseer();
        var body = new Body();
        request.bodyPublisher().ifPresent(publisher -> publisher.subscribe(body));
        var headers = headers(request.headers());
        headers.put("content-length", Long.toString(body.bytes.length));
        var answered = new Message(headers(answer.headers()), answer.body());
        var asked = new Message(headers, body.bytes);
        overseer.taken(request.method(), request.uri(), asked, answer.statusCode(), answered);
        overseer.answer(request.method(), request.uri(), answer.statusCode(), answered);
        assertEquals(List.of(), overseer.faults());
    }

    private static Map<String, String> headers(HttpHeaders headers) {
        var byName = new HashMap<String, String>();
        headers.map().forEach((name, values) -> byName.put(name.toLowerCase(Locale.ROOT), values.get(0)));
        return byName;
    }

    /** What a publisher of bytes gives; those of the tests give all at once. */
    private static final class Body implements Flow.Subscriber<ByteBuffer> {
        private byte[] bytes = {};

        @Override
        public void onSubscribe(Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(ByteBuffer part) {
            var all = new byte[bytes.length + part.remaining()];
            System.arraycopy(bytes, 0, all, 0, bytes.length);
            part.get(all, bytes.length, part.remaining());
            bytes = all;
        }

        @Override
        public void onError(Throwable failure) {
            throw new IllegalStateException(failure);
        }

        @Override
        public void onComplete() {}
    }
}
