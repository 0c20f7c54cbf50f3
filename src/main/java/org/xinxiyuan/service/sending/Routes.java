package org.xinxiyuan.service.sending;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.outbox.Route;
import org.xinxiyuan.outbox.Route.Login;
import org.xinxiyuan.outbox.Route.Proxy;
import org.xinxiyuan.outbox.Route.Proxying;
import org.xinxiyuan.outbox.Route.Vouching;
import org.xinxiyuan.service.desk.Line;
import org.xinxiyuan.service.desk.Preferences;

/** 网络设置: proxy, the county's certificates, and on which networks to ask first; kept in the encrypted store. */
public final class Routes {
    private static final String KIND = "route.proxy";
    private static final String HOST = "route.proxy.host";
    private static final String PORT = "route.proxy.port";
    private static final String USER = "route.proxy.user";
    private static final String PASSWORD = "route.proxy.password";
    private static final String AUTHORITY = "route.authority";
    private static final String ASK = "route.ask-first";
    private static final String WATCH = "route.send-when-connected";

    private static final Pattern LOOPBACK =
            Pattern.compile("https?://(localhost|127\\.[0-9.]+|\\[::1])(:\\d+)?(/.*)?");
    private static final int LONGEST_FILE = 1 << 20;

    private final Preferences preferences;
    private final Line line;

    public Routes(Preferences preferences, Line line) {
        this.preferences = preferences;
        this.line = line;
    }

    /** How the portal is reached, as the settings have it. */
    public static Route of(Preferences preferences) {
        Function<String, Optional<String>> text = key -> preferences.get(key).filter(t -> !t.isBlank());
        var kind = text.apply(KIND).map(Proxying::valueOf).orElse(Proxying.SYSTEM);
        var login = text.apply(USER).map(user -> new Login(user, text.apply(PASSWORD).orElse("")));
        var port = text.apply(PORT).map(Integer::valueOf).orElse(0);
        var proxy = text.apply(HOST).filter(host -> kind == Proxying.MANUAL).map(host -> new Proxy(host, port, login));
        return new Route(kind, proxy, text.apply(AUTHORITY));
    }

    public Route route() {
        return of(preferences);
    }

    /** No proxy, or the system's. */
    public void proxying(Proxying kind) {
        preferences.put(KIND, kind.name());
    }

    /** A proxy of the office; throws {@code route.bad-proxy} where it cannot be one. */
    public void proxy(Proxy proxy) {
        if (!proxy.host().matches("[A-Za-z0-9.:-]{1,255}") || proxy.port() < 1 || proxy.port() > 65_535) {
            throw new WorkstationException("route.bad-proxy");
        }
        preferences.put(KIND, Proxying.MANUAL.name());
        preferences.put(HOST, proxy.host());
        preferences.put(PORT, Integer.toString(proxy.port()));
        preferences.put(USER, proxy.login().map(Login::user).orElse(""));
        preferences.put(PASSWORD, proxy.login().map(Login::password).orElse(""));
    }

    /** From now on these certificates alone vouch for the portal; returns what they are. */
    public List<Vouching> vouch(byte[] file) {
        if (file.length > LONGEST_FILE) {
            throw new WorkstationException("route.bad-authority");
        }
        var pem = new String(file, StandardCharsets.US_ASCII);
        var read = line.vouching(pem);
        preferences.put(AUTHORITY, pem);
        return read;
    }

    /** The usual authorities vouch again. */
    public void vouchAsUsual() {
        preferences.put(AUTHORITY, "");
    }

    /** The certificates that vouch for the portal, empty where the usual authorities do. */
    public List<Vouching> vouching() {
        return text(AUTHORITY).map(line::vouching).orElse(List.of());
    }

    /** 有网即发. */
    public boolean sendsWhenConnected() {
        return text(WATCH).filter("on"::equals).isPresent();
    }

    public void sendWhenConnected(boolean on) {
        preferences.put(WATCH, on ? "on" : "");
    }

    /** The local network, where it can be told. */
    public Optional<String> network() {
        return line.network();
    }

    /** Whether a person is asked before anything is sent here; a network that cannot be told is asked about. */
    public boolean asksFirst(Optional<String> network, String url) {
        return !LOOPBACK.matcher(url).matches() && network.map(asking()::contains).orElse(true);
    }

    public void askFirst(String network, boolean ask) {
        var networks = asking();
        if (ask) {
            networks.add(network);
        } else {
            networks.remove(network);
        }
        preferences.put(ASK, String.join("\n", networks));
    }

    private Set<String> asking() {
        return new LinkedHashSet<>(text(ASK).map(t -> List.of(t.split("\n"))).orElse(List.of()));
    }

    private Optional<String> text(String key) {
        return preferences.get(key).filter(t -> !t.isBlank());
    }
}
