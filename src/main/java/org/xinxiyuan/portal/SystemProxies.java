package org.xinxiyuan.portal;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The system's proxy (系统代理): the environment's {@code https_proxy} and {@code no_proxy}, else what Java knows. */
final class SystemProxies extends ProxySelector {
    private final Map<String, String> environment;

    SystemProxies(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public List<Proxy> select(URI uri) {
        if (excepted(uri.getHost())) {
            return List.of(Proxy.NO_PROXY);
        }
        var named = variable("https_proxy").or(() -> variable("all_proxy")).flatMap(SystemProxies::address);
        return named.map(at -> List.of(new Proxy(Proxy.Type.HTTP, at))).orElseGet(() -> known(uri));
    }

    private static List<Proxy> known(URI uri) {
        return Optional.ofNullable(ProxySelector.getDefault()).map(s -> s.select(uri)).orElse(List.of(Proxy.NO_PROXY));
    }

    private boolean excepted(String host) {
        return variable("no_proxy").stream()
                .flatMap(list -> List.of(list.split(",")).stream())
                .map(entry -> entry.strip().toLowerCase(Locale.ROOT))
                .filter(entry -> !entry.isEmpty())
                .anyMatch(entry -> entry.equals("*") || host.equals(entry) || host.endsWith(suffix(entry)));
    }

    private static String suffix(String entry) {
        return entry.startsWith(".") ? entry : "." + entry;
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name))
                .or(() -> Optional.ofNullable(environment.get(name.toUpperCase(Locale.ROOT))))
                .filter(value -> !value.isBlank());
    }

    private static Optional<InetSocketAddress> address(String value) {
        try {
            var uri = URI.create(value.contains("://") ? value : "http://" + value);
            int port = uri.getPort() > 0 ? uri.getPort() : 80;
            return Optional.ofNullable(uri.getHost()).map(host -> InetSocketAddress.createUnresolved(host, port));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    @Override
    public void connectFailed(URI uri, SocketAddress proxy, IOException failure) {
        // The request itself tells it.
    }
}
