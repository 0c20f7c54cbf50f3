package org.xinxiyuan.portal;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.xinxiyuan.outbox.Answer.Kind;
import org.xinxiyuan.outbox.Answer.Trouble;

/** 断线的缘故: what a broken exchange says of the line and of who stands at its other end. */
final class Breaks {
    private Breaks() {}

    static Trouble<?> told(IOException failed) {
        var stranger = stranger(failed);
        if (!stranger.isEmpty()) {
            return Trouble.of(Kind.FATAL, stranger);
        }
        if (failed instanceof InterruptedIOException) {
            return Trouble.of(Kind.UNKNOWN, "timed_out");
        }
        var said = String.valueOf(failed.getMessage());
        if (said.contains("authenticate with proxy")) {
            return Trouble.of(Kind.FATAL, "proxy_login");
        }
        if (said.contains("for CONNECT")) {
            return Trouble.of(Kind.UNKNOWN, "proxy_refused");
        }
        boolean never = failed instanceof ConnectException
                || failed instanceof UnknownHostException
                || failed instanceof NoRouteToHostException
                || failed instanceof SSLException;
        return Trouble.of(Kind.UNKNOWN, never ? "unreachable" : "cut");
    }

    /** Why the other end is not trusted with anything; empty where that is not what broke the line. */
    private static String stranger(IOException failed) {
        boolean unproven = false;
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SSLPeerUnverifiedException) {
                return "certificate_other_host";
            }
            if (cause instanceof CertificateExpiredException || cause instanceof CertificateNotYetValidException) {
                return "certificate_expired";
            }
            unproven |= cause instanceof CertificateException;
        }
        if (unproven) {
            return "certificate";
        }
        return failed instanceof SSLException && ofAnOldKind(String.valueOf(failed.getMessage())) ? "tls_too_old" : "";
    }

    /** The other end answered in TLS 1.1 or older, or knows nothing newer; only the message tells. */
    private static boolean ofAnOldKind(String said) {
        return said.contains("protocol_version") || said.contains("protocol version");
    }
}
