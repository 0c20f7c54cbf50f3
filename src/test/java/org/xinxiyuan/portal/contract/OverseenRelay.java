package org.xinxiyuan.portal.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.Headers;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.Buffer;
import okio.ByteString;
import org.xinxiyuan.portal.contract.Contract.Message;

/** Stands between a whole workstation and a portal, hands everything on, and looks at it. */
public final class OverseenRelay extends Dispatcher implements AutoCloseable {
    private final MockWebServer server = new MockWebServer();
    private final OkHttpClient onward =
            new OkHttpClient.Builder().followRedirects(false).build();
    private final URI portal;
    private final Overseer overseer;

    public OverseenRelay(URI portal, Overseer overseer) {
        this.portal = portal;
        this.overseer = overseer;
        server.setDispatcher(this);
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getPort() + portal.getPath());
    }

    @Override
    public MockResponse dispatch(RecordedRequest request) {
        var uri = portal.resolve(request.getTarget());
        var bytes = request.getBody() == null ? ByteString.EMPTY : request.getBody();
        overseer.request(request.getMethod(), uri, new Message(byName(request.getHeaders()), bytes.toByteArray()));
        RequestBody body = request.getBody() == null ? null : RequestBody.create(bytes.toByteArray());
        var on = new Request.Builder()
                .url(uri.toString())
                .headers(request.getHeaders().newBuilder().removeAll("Host").build())
                .method(request.getMethod(), body)
                .build();
        try (var response = onward.newCall(on).execute()) {
            var answered = response.body().bytes();
            overseer.answer(
                    request.getMethod(), uri, response.code(), new Message(byName(response.headers()), answered));
            return new MockResponse.Builder()
                    .code(response.code())
                    .headers(response.headers()
                            .newBuilder()
                            .removeAll("Transfer-Encoding")
                            .build())
                    .body(new Buffer().write(answered))
                    .build();
        } catch (IOException gone) {
            return new MockResponse.Builder()
                    .onResponseStart(new SocketEffect.CloseSocket())
                    .build();
        }
    }

    private static Map<String, String> byName(Headers headers) {
        var byName = new HashMap<String, String>();
        headers.forEach(header -> byName.put(header.getFirst().toLowerCase(Locale.ROOT), header.getSecond()));
        return byName;
    }

    @Override
    public void close() {
        onward.connectionPool().evictAll();
        server.close();
    }
}
