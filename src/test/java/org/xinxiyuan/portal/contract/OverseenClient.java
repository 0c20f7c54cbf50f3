package org.xinxiyuan.portal.contract;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import okhttp3.Headers;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import org.xinxiyuan.portal.contract.Contract.Message;

/** Shows the overseer every request of an OkHttp client and, where the other end is a real portal, every answer. */
public final class OverseenClient implements Interceptor {
    private static final String WAIT_RENAMED = "x-retry-after";

    private final Overseer overseer;
    private final boolean answersToo;

    public OverseenClient(Overseer overseer, boolean answersToo) {
        this.overseer = overseer;
        this.answersToo = answersToo;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        var request = chain.request();
        overseer.request(request.method(), request.url().uri(), message(request));
        var response = chain.proceed(request);
        if (!answersToo) {
            return response;
        }
        var bytes = response.body().bytes();
        overseer.answer(
                request.method(),
                request.url().uri(),
                response.code(),
                new Message(headers(response.headers()), bytes));
        return response.newBuilder()
                .body(ResponseBody.create(bytes, response.body().contentType()))
                .build();
    }

    private static Message message(Request request) throws IOException {
        var headers = headers(request.headers());
        var body = new Buffer();
        if (request.body() != null) {
            headers.put("content-length", Long.toString(request.body().contentLength()));
            headers.put("content-type", String.valueOf(request.body().contentType()));
            request.body().writeTo(body);
        }
        return new Message(headers, body.readByteArray());
    }

    private static Map<String, String> headers(Headers headers) {
        var byName = new HashMap<String, String>();
        headers.forEach(header -> byName.put(header.getFirst().toLowerCase(Locale.ROOT), header.getSecond()));
        if (byName.containsKey(WAIT_RENAMED)) {
            byName.put("retry-after", byName.get(WAIT_RENAMED));
        }
        return byName;
    }
}
