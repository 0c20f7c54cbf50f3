package org.xinxiyuan.gui.sending;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.xinxiyuan.gui.common.Background;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.gui.common.Workbench;
import org.xinxiyuan.outbox.Route;
import org.xinxiyuan.outbox.Route.Login;
import org.xinxiyuan.outbox.Route.Proxy;
import org.xinxiyuan.outbox.Route.Proxying;
import org.xinxiyuan.outbox.Route.Vouching;

/** 网络设置: proxy, the county's certificates, and whether to ask first on this network. */
public final class RouteViewModel {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;

    private final Workbench bench;
    private final Background background;
    private final Messages messages;
    private final ObjectProperty<Optional<Route>> route = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty vouching = new SimpleStringProperty("");
    private final StringProperty network = new SimpleStringProperty("");
    private final StringProperty said = new SimpleStringProperty("");
    private final BooleanProperty pinned = new SimpleBooleanProperty();
    private final BooleanProperty asks = new SimpleBooleanProperty();
    private Optional<String> here = Optional.empty();

    public RouteViewModel(Workbench bench, Background background, Messages messages) {
        this.bench = bench;
        this.background = background;
        this.messages = messages;
    }

    private record Settings(Route route, List<Vouching> vouching, Optional<String> network, boolean asks) {}

    /** As it is kept. */
    public ObjectProperty<Optional<Route>> route() {
        return route;
    }

    /** Who vouches for the portal, in words. */
    public StringProperty vouching() {
        return vouching;
    }

    public BooleanProperty pinned() {
        return pinned;
    }

    public StringProperty network() {
        return network;
    }

    /** On this network a person is asked first. */
    public BooleanProperty asks() {
        return asks;
    }

    /** What became of the last act. */
    public StringProperty said() {
        return said;
    }

    public void begin() {
        said.set("");
        background.run(this::read, this::show, bench::fail);
    }

    private Settings read() {
        var routes = bench.office().routes();
        var where = routes.network();
        return new Settings(
                routes.route(), routes.vouching(), where, where.isPresent() && routes.asksFirst(where, ""));
    }

    private void show(Settings settings) {
        here = settings.network();
        pinned.set(!settings.vouching().isEmpty());
        vouching.set(pinned.get() ? words(settings.vouching()) : messages.text("sending.routeUsual"));
        network.set(here.map(n -> messages.text("sending.routeNetwork", n))
                .orElse(messages.text("sending.routeNoNetwork")));
        asks.set(settings.asks());
        route.set(Optional.of(settings.route()));
    }

    private String words(List<Vouching> all) {
        var lines = all.stream()
                .map(v -> messages.text(
                        "sending.routeVouching",
                        v.subject(),
                        DAY.format(v.until().atZone(bench.office().clock().getZone())),
                        v.fingerprint()))
                .toList();
        return String.join("\n", lines);
    }

    public void proxying(Proxying kind) {
        keep(() -> {
            bench.office().routes().proxying(kind);
            return true;
        });
    }

    /** @param user empty where the proxy asks for none */
    public void proxy(String host, String port, String user, String password) {
        keep(() -> {
            int number = port.strip().matches("\\d{1,5}") ? Integer.parseInt(port.strip()) : 0;
            var login = user.isBlank() ? Optional.<Login>empty() : Optional.of(new Login(user.strip(), password));
            bench.office().routes().proxy(new Proxy(host.strip(), number, login));
            return true;
        });
    }

    public void vouch(byte[] pem) {
        keep(() -> bench.office().routes().vouch(pem));
    }

    public void vouchAsUsual() {
        keep(() -> {
            bench.office().routes().vouchAsUsual();
            return true;
        });
    }

    public void askFirst(boolean ask) {
        here.ifPresent(n -> keep(() -> {
            bench.office().routes().askFirst(n, ask);
            return true;
        }));
    }

    private void keep(Callable<Object> act) {
        background.run(
                act,
                done -> {
                    begin();
                    said.set(messages.text("sending.routeKept"));
                },
                bench::fail);
    }
}
