package org.xinxiyuan.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.outbox.Route;
import org.xinxiyuan.outbox.Route.Login;
import org.xinxiyuan.outbox.Route.Proxying;

/** The way through a proxy, and past it. */
class ClientsTest {
    private static final String PORTAL = "https://portal.county.invalid/gk/v1";

    private static Route through(MockWebServer proxy, Optional<Login> login) {
        var at = new Route.Proxy("127.0.0.1", proxy.getPort(), login);
        return new Route(Proxying.MANUAL, Optional.of(at), Optional.empty());
    }

    private static String told(Route route) {
        return Mocked.told(new HttpPortal(Mocked.registration(PORTAL), new BlobsInHand(), route).changes(Optional.empty()));
    }

    @Test
    void asksTheProxyForThePortalAndNotTheNameServer() throws Exception {
        try (var proxy = new MockWebServer()) {
            proxy.start();
            proxy.enqueue(new MockResponse.Builder().code(503).build());
            assertEquals("UNKNOWN proxy_refused", told(through(proxy, Optional.empty())));
            assertTrue(proxy.takeRequest().getRequestLine().startsWith("CONNECT portal.county.invalid:443"));
        }
    }

    @Test
    void tellsTheProxyItsPasswordOnceAndThenSaysThatItIsWrong() throws Exception {
        try (var proxy = new MockWebServer()) {
            proxy.start();
            proxy.enqueue(new MockResponse.Builder()
                    .code(407)
                    .setHeader("Proxy-Authenticate", "Basic realm=\"office\"")
                    .build());
            assertEquals("FATAL proxy_login", told(through(proxy, Optional.of(new Login("zwwg", "secret")))));
            assertTrue(proxy.takeRequest().getHeaders().get("Proxy-Authorization").startsWith("Basic "));
            assertEquals(1, proxy.getRequestCount());
        }
    }

    @Test
    void thisMachinesOwnPortalIsNotAskedForThroughAProxy() throws Exception {
        try (var proxy = new MockWebServer();
                var server = new MockWebServer()) {
            proxy.start();
            server.start();
            server.enqueue(new MockResponse.Builder()
                    .setHeader("Content-Type", "application/json")
                    .body("{\"changes\":[],\"nextCursor\":\"c\",\"hasMore\":false}")
                    .build());
            var own = Mocked.registration("http://127.0.0.1:" + server.getPort() + "/gk/v1");
            var portal = new HttpPortal(own, new BlobsInHand(), through(proxy, Optional.empty()));
            assertEquals("GOT", Mocked.told(portal.changes(Optional.empty())));
            assertEquals(0, proxy.getRequestCount());
        }
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "http://10.1.2.3:8080, -, 10.1.2.3:8080",
        "10.1.2.3:3128, -, 10.1.2.3:3128",
        "http://10.1.2.3:8080, county.example, DIRECT",
        "http://10.1.2.3:8080, .county.example, DIRECT",
        "http://10.1.2.3:8080, other.example, 10.1.2.3:8080",
        "http://10.1.2.3:8080, *, DIRECT"
    })
    void theEnvironmentsProxyIsTakenButNotWhereItIsExcepted(String proxy, String excepted, String expected) {
        var environment = excepted == null
                ? Map.of("https_proxy", proxy)
                : Map.of("HTTPS_PROXY", proxy, "no_proxy", "localhost, " + excepted);
        var chosen = new SystemProxies(environment).select(URI.create("https://portal.county.example/gk/v1")).get(0);
        assertEquals(expected, chosen.type() == Proxy.Type.DIRECT ? "DIRECT" : words(chosen));
    }

    private static String words(Proxy proxy) {
        var at = (InetSocketAddress) proxy.address();
        return at.getHostString() + ":" + at.getPort();
    }

    @ParameterizedTest
    @CsvSource({
        "nothing of the kind",
        "-----BEGIN PRIVATE KEY-----",
        "-----BEGIN CERTIFICATE-----AAAA-----END CERTIFICATE-----"
    })
    void whatIsNoCertificateIsRefused(String file) {
        assertThrows(WorkstationException.class, () -> Authorities.read(file));
    }
}
