package org.xinxiyuan.portal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import okhttp3.ConnectionSpec;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.TlsVersion;
import org.xinxiyuan.outbox.Answer;
import org.xinxiyuan.outbox.Answer.Got;
import org.xinxiyuan.outbox.Answer.Kind;
import org.xinxiyuan.outbox.Answer.Trouble;

/**
 * One request, one answer (收发): nothing is tried twice, no redirect is followed, what is not the portal's JSON is not
 * read as such, and no answer is read without bound. Holds and logs nothing of what passes.
 */
public final class Wire {
    private static final long LONGEST_ANSWER = 16L << 20;
    static final String CONTRACT = "1.0";
    public static final String WAIT = "X-Retry-After";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final OkHttpClient client;
    private final Address address;
    private final AtomicInteger cuts = new AtomicInteger();

    public Wire(OkHttpClient client, Address address) {
        this.client = client.newBuilder()
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .addNetworkInterceptor(Wire::keepToOurselves)
                .build();
        this.address = address;
    }

    /** OkHttp sends again by itself where it sees {@code Retry-After: 0}: it does not get to see it. */
    private static Response keepToOurselves(Interceptor.Chain chain) throws IOException {
        var response = chain.proceed(chain.request());
        var wait = response.header("Retry-After");
        return wait == null
                ? response
                : response.newBuilder()
                        .removeHeader("Retry-After")
                        .header(WAIT, wait)
                        .build();
    }

    /** A client with the protocol's patience. */
    public static OkHttpClient client() {
        var tls = new ConnectionSpec.Builder(ConnectionSpec.MODERN_TLS)
                .tlsVersions(TlsVersion.TLS_1_3, TlsVersion.TLS_1_2)
                .build();
        return new OkHttpClient.Builder()
                .connectionSpecs(List.of(tls, ConnectionSpec.CLEARTEXT))
                .socketFactory(new PromptSockets())
                .connectTimeout(Duration.ofSeconds(10))
                .writeTimeout(Duration.ofSeconds(60))
                .readTimeout(Duration.ofSeconds(60))
                .callTimeout(Duration.ofMinutes(5))
                .build();
    }

    /** A request to a path below the base address, with what every request carries. */
    Request.Builder to(String path) {
        return to(address.at(path).build());
    }

    public Request.Builder to(HttpUrl url) {
        return new Request.Builder()
                .url(url)
                .header("X-Client-Contract", CONTRACT)
                .header("Accept", "application/json, application/problem+json");
    }

    public Address address() {
        return address;
    }

    /** Connections that stood idle may be dead at the other end, and nothing is sent twice to find out. */
    public void refresh() {
        client.connectionPool().evictAll();
    }

    /** Breaks off the requests under way; what takes several has to look at {@link #cuts()}. */
    public void cut() {
        cuts.incrementAndGet();
        client.dispatcher().cancelAll();
    }

    /** How often requests were broken off. */
    int cuts() {
        return cuts.get();
    }

    /** Asks for JSON; the reader sees good answers only. The request is built when the address has proved sound. */
    <T> Answer<T> json(Supplier<Request.Builder> request, Function<JsonNode, T> reader) {
        return exchange(request, r -> r.isSuccessful() ? new Got<>(reader.apply(body(r))) : Problems.of(r));
    }

    /** One exchange; the reader sees whatever came. */
    public <T> Answer<T> exchange(Supplier<Request.Builder> request, Reader<T> reader) {
        var objection = address.objection();
        if (objection.isPresent()) {
            return objection.get().as();
        }
        try (var response = client.newCall(request.get().build()).execute()) {
            return reader.read(response);
        } catch (Malformed malformed) {
            return Trouble.of(Kind.UNKNOWN, "protocol_error");
        } catch (NotThePortal other) {
            return Trouble.of(Kind.UNKNOWN, "not_the_portal");
        } catch (IOException failed) {
            return Breaks.told(failed).as();
        }
    }

    /** Reads an answer. */
    public interface Reader<T> {
        Answer<T> read(Response response) throws IOException;
    }

    /** The JSON object of an answer; a page of somebody else's is not read. */
    static JsonNode body(Response response) throws IOException {
        var node = read(response);
        if (!node.isObject()) {
            throw new NotThePortal();
        }
        return node;
    }

    /** The JSON of an answer, whatever it is. */
    public static JsonNode read(Response response) throws IOException {
        var type = response.body().contentType();
        boolean json = type != null
                && type.type().equals("application")
                && (type.subtype().equals("json") || type.subtype().equals("problem+json"));
        if (!json) {
            throw new NotThePortal();
        }
        var source = response.body().source();
        if (source.request(LONGEST_ANSWER + 1)) {
            throw new NotThePortal();
        }
        return parse(source.readByteArray());
    }

    private static JsonNode parse(byte[] bytes) {
        try {
            return JSON.readTree(bytes);
        } catch (IOException notJson) {
            throw new NotThePortal();
        }
    }

    /** Somebody else answered: a captive network, a proxy, another program. */
    static final class NotThePortal extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotThePortal() {
            super("not_the_portal", null, false, false);
        }
    }
}
