package org.xinxiyuan.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.xinxiyuan.outbox.Answer;
import org.xinxiyuan.outbox.Answer.Got;
import org.xinxiyuan.outbox.Answer.Trouble;
import org.xinxiyuan.outbox.Connection.Registration;
import org.xinxiyuan.outbox.Connection.Unit;
import org.xinxiyuan.outbox.sync.Pieces;
import org.xinxiyuan.portal.contract.OverseenClient;
import org.xinxiyuan.portal.contract.Overseer;

/** A server on the loopback that answers as it is told, and the adapter against it. */
abstract class Mocked {
    static final String TOKEN = "gkd_0123456789abcdef";
    static final String DEVICE = "0195559c-2c10-7d3e-9a41-7f0c2b6d1e55";
    final MockWebServer server = new MockWebServer();
    final BlobsInHand blobs = new BlobsInHand();
    final Overseer overseer = new Overseer();
    final OkHttpClient client = Wire.client()
            .newBuilder()
            .readTimeout(Duration.ofMillis(400))
            .addInterceptor(new OverseenClient(overseer, false))
            .build();
    HttpPortal portal;

    @BeforeEach
    void open() throws IOException {
        server.start();
        portal = new HttpPortal(registration(server.url("/gk/v1").toString()), blobs, client);
    }

    @AfterEach
    void shut() {
        client.connectionPool().evictAll();
        server.close();
        assertEquals(List.of(), overseer.faults(), "requests the contract does not know");
    }

    static Registration registration(String url) {
        var unit = new Unit("990123104", "清河镇人民政府", List.of("items.write"));
        return new Registration(url, DEVICE, TOKEN, unit, Pieces.SIGNED);
    }

    void answer(int status, String type, String body, String... headers) {
        var response = new MockResponse.Builder().code(status).body(body).setHeader("Content-Type", type);
        for (var header : headers) {
            response.addHeader(header);
        }
        server.enqueue(response.build());
    }

    void json(String body) {
        answer(200, "application/json; charset=utf-8", body);
    }

    void problem(int status, String code, String... headers) {
        var body = "{\"type\":\"urn:gk:problem:x\",\"title\":\"x\",\"status\":" + status + ",\"code\":\"" + code
                + "\",\"retry\":\"never\",\"limit\":4194304}";
        answer(status, "application/problem+json", body, headers);
    }

    void bare(int status, String... headers) {
        var response = new MockResponse.Builder().code(status);
        for (var header : headers) {
            response.addHeader(header);
        }
        server.enqueue(response.build());
    }

    void cutBeforeTheAnswer() {
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());
    }

    static <T> T got(Answer<T> answer) {
        if (answer instanceof Got<T> got) {
            return got.value();
        }
        throw new AssertionError(answer.toString());
    }

    static String told(Answer<?> answer) {
        return answer instanceof Trouble<?> trouble ? trouble.kind() + " " + trouble.code() : "GOT";
    }
}
