package org.xinxiyuan.portal;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import okhttp3.Credentials;
import okhttp3.OkHttpClient;
import org.xinxiyuan.outbox.Route;
import org.xinxiyuan.outbox.Route.Login;

/** A client for a route (线路): through the office's proxy, vouched for by the county's own certificates. */
public final class Clients {
    private static final String ASKED = "Proxy-Authorization";

    private Clients() {}

    public static OkHttpClient on(Route route) {
        var client = Wire.client().newBuilder();
        switch (route.proxying()) {
            case NONE -> client.proxy(Proxy.NO_PROXY);
            case SYSTEM -> client.proxySelector(new Outside(new SystemProxies(System.getenv())));
            case MANUAL -> route.proxy().ifPresent(proxy -> {
                client.proxySelector(new Outside(new Fixed(proxy)));
                proxy.login().ifPresent(login -> answer(client, login));
            });
        }
        route.authority().ifPresent(pem -> Authorities.pin(client, pem));
        return client.build();
    }

    /** The password is told to the proxy once; asked again, it was the wrong one. */
    private static void answer(OkHttpClient.Builder client, Login login) {
        var told = Credentials.basic(login.user(), login.password(), java.nio.charset.StandardCharsets.UTF_8);
        client.proxyAuthenticator((route, response) -> told.equals(response.request().header(ASKED))
                ? null
                : response.request().newBuilder().header(ASKED, told).build());
    }

    /** This machine's own portal is never asked for through a proxy. */
    private static final class Outside extends ProxySelector {
        private final ProxySelector others;

        Outside(ProxySelector others) {
            this.others = others;
        }

        @Override
        public List<Proxy> select(URI uri) {
            return Address.of(uri.toString()).loopback() ? List.of(Proxy.NO_PROXY) : others.select(uri);
        }

        @Override
        public void connectFailed(URI uri, SocketAddress proxy, IOException failure) {
            // The request itself tells it.
        }
    }

    private static final class Fixed extends ProxySelector {
        private final Route.Proxy proxy;

        Fixed(Route.Proxy proxy) {
            this.proxy = proxy;
        }

        @Override
        public List<Proxy> select(URI uri) {
            var at = InetSocketAddress.createUnresolved(proxy.host(), proxy.port());
            return List.of(new Proxy(Proxy.Type.HTTP, at));
        }

        @Override
        public void connectFailed(URI uri, SocketAddress proxy, IOException failure) {
            // The request itself tells it.
        }
    }
}
