package org.xinxiyuan.service.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.cli.demo.Samples;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.outbox.Answer;
import org.xinxiyuan.outbox.Answer.Got;
import org.xinxiyuan.outbox.Answer.Kind;
import org.xinxiyuan.outbox.Answer.Trouble;
import org.xinxiyuan.outbox.Connection.Registration;
import org.xinxiyuan.outbox.Connection.Unit;
import org.xinxiyuan.outbox.MemoryConnection;
import org.xinxiyuan.outbox.MemoryFeed;
import org.xinxiyuan.outbox.MemoryOutbox;
import org.xinxiyuan.outbox.Route;
import org.xinxiyuan.outbox.Route.Login;
import org.xinxiyuan.outbox.Route.Proxy;
import org.xinxiyuan.outbox.Route.Proxying;
import org.xinxiyuan.outbox.Route.Vouching;
import org.xinxiyuan.service.desk.Line;
import org.xinxiyuan.service.desk.Preferences;
import org.xinxiyuan.service.desk.Wire;

/** The settings of the line, and a token that is renewed before it ends. */
class RoutesTest {
    private final Map<String, String> kept = new HashMap<>();
    private final Preferences preferences = new Preferences() {
        @Override
        public Optional<String> get(String key) {
            return Optional.ofNullable(kept.get(key));
        }

        @Override
        public void put(String key, String value) {
            kept.put(key, value);
        }
    };
    private final Deque<Answer<Registration>> rotations = new ArrayDeque<>();
    private final Line line = new Line() {
        @Override
        public Answer<Registration> rotate(Registration registration) {
            return rotations.isEmpty() ? Trouble.of(Kind.FATAL, "not asked for") : rotations.poll();
        }

        @Override
        public List<Vouching> vouching(String pem) {
            return List.of(new Vouching("CN=county", Instant.EPOCH, "ab"));
        }

        @Override
        public Optional<String> network() {
            return Optional.empty();
        }
    };
    private final MemoryConnection connection = new MemoryConnection();
    private final Routes routes = new Routes(preferences, line);

    private Registration registration(String token, Duration from) {
        var unit = new Unit("990123104", "清河镇人民政府", List.of("items.write"));
        var ends = Samples.clock().instant().plus(from);
        return new Registration("https://portal.county.example/gk/v1", "device", token, unit, ends);
    }

    private void issued(Duration ago, Duration left) {
        connection.register(registration("old", left));
        kept.put("token.since", Samples.clock().instant().minus(ago).toString());
    }

    private String rotated() {
        var wire = new Wire(new MemoryOutbox(), new MemoryFeed(), connection, r -> null, line);
        new Rotating(preferences, wire, Samples.clock()).ifDue();
        return connection.registration().orElseThrow().token();
    }

    @Test
    void theSystemsProxyIsTakenUntilSomethingElseIsSaid() {
        assertEquals(Route.SYSTEM, routes.route());
        var proxy = new Proxy("10.1.2.3", 8080, Optional.of(new Login("zwwg", "secret")));
        routes.proxy(proxy);
        assertEquals(new Route(Proxying.MANUAL, Optional.of(proxy), Optional.empty()), routes.route());
        assertFalse(routes.route().toString().contains("secret"));
        routes.proxying(Proxying.NONE);
        assertEquals(new Route(Proxying.NONE, Optional.empty(), Optional.empty()), routes.route());
    }

    @ParameterizedTest
    @CsvSource({"'', 8080", "10.1.2.3, 0", "10.1.2.3, 70000", "'a b', 80", "a/b, 80"})
    void whatCannotBeAProxyIsNotKept(String host, int port) {
        assertThrows(WorkstationException.class, () -> routes.proxy(new Proxy(host, port, Optional.empty())));
        assertEquals(Route.SYSTEM, routes.route());
    }

    @Test
    void theCountysCertificatesAreKeptUntilTheyAreTakenBack() {
        routes.vouch("pem".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertEquals(Optional.of("pem"), routes.route().authority());
        assertEquals("CN=county", routes.vouching().get(0).subject());
        routes.vouchAsUsual();
        assertTrue(routes.vouching().isEmpty() && routes.route().authority().isEmpty());
    }

    @Test
    void aTokenPastHalfItsLifeIsRenewedAndAYoungerOneIsNot() {
        rotations.add(new Got<>(registration("new", Duration.ofDays(180))));
        issued(Duration.ofDays(80), Duration.ofDays(100));
        assertEquals("old", rotated());
        issued(Duration.ofDays(100), Duration.ofDays(80));
        assertEquals("new", rotated());
        assertEquals("new", rotated(), "its life begins today");
    }

    @Test
    void aLostAnswerIsAskedForAgainAndTheOldTokenServesMeanwhile() {
        issued(Duration.ofDays(100), Duration.ofDays(80));
        rotations.add(Trouble.of(Kind.UNKNOWN, "cut"));
        rotations.add(new Got<>(registration("second", Duration.ofDays(180))));
        assertEquals("second", rotated());
        issued(Duration.ofDays(100), Duration.ofDays(80));
        for (int i = 0; i < 3; i++) {
            rotations.add(Trouble.of(Kind.UNKNOWN, "cut"));
        }
        assertEquals("old", rotated());
        rotations.add(new Got<>(registration("later", Duration.ofDays(180))));
        assertEquals("later", rotated(), "with the next run");
    }

    @Test
    void aRegistrationOfAnEarlierVersionBeginsItsLifeToday() {
        connection.register(registration("old", Duration.ofDays(80)));
        rotations.add(new Got<>(registration("new", Duration.ofDays(180))));
        assertEquals("old", rotated());
        assertTrue(kept.containsKey("token.since"));
    }
}
