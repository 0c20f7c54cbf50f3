package org.xinxiyuan.outbox;

import java.time.Instant;
import java.util.Optional;

/**
 * 线路: how the portal is reached from this office.
 *
 * @param proxy the office's own proxy, for {@code MANUAL} alone
 * @param authority certificates in PEM; where there are any, these alone vouch for the portal (县级证书)
 */
public record Route(Proxying proxying, Optional<Proxy> proxy, Optional<String> authority) {
    public static final Route SYSTEM = new Route(Proxying.SYSTEM, Optional.empty(), Optional.empty());

    /** Whether a proxy stands between (代理). */
    public enum Proxying {
        NONE,
        SYSTEM,
        MANUAL
    }

    /** An HTTP proxy; loopback addresses never go through it. */
    public record Proxy(String host, int port, Optional<Login> login) {}

    /** What the proxy asks for; kept in the encrypted store alone and not printed. */
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return "Login[]";
        }
    }

    /**
     * 县级证书: a certificate that vouches for the portal.
     *
     * @param fingerprint SHA-256 of its bytes, hex in pairs, to be compared on the telephone
     */
    public record Vouching(String subject, Instant until, String fingerprint) {}
}
