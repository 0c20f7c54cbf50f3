package org.xinxiyuan.portal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.outbox.Route.Vouching;

/** 县级证书: the county's own certificates; where they are given, nobody else vouches for the portal. */
public final class Authorities {
    private static final String BEGIN = "-----BEGIN CERTIFICATE-----";
    private static final String END = "-----END CERTIFICATE-----";

    private Authorities() {}

    /** What stands in a PEM file; throws {@code route.bad-authority} where that is no certificate, or a key. */
    public static List<Vouching> read(String pem) {
        try {
            var read = new ArrayList<Vouching>();
            for (var certificate : certificates(pem)) {
                var digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
                read.add(new Vouching(
                        certificate.getSubjectX500Principal().getName(),
                        certificate.getNotAfter().toInstant(),
                        HexFormat.ofDelimiter(":").formatHex(digest)));
            }
            return read;
        } catch (GeneralSecurityException unreadable) {
            throw new WorkstationException("route.bad-authority");
        }
    }

    static void pin(OkHttpClient.Builder client, String pem) {
        try {
            var anchors = KeyStore.getInstance(KeyStore.getDefaultType());
            anchors.load(null, new char[0]);
            var certificates = certificates(pem);
            for (int i = 0; i < certificates.size(); i++) {
                anchors.setCertificateEntry("county-" + i, certificates.get(i));
            }
            var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(anchors);
            var trust = new InTime((X509TrustManager) factory.getTrustManagers()[0]);
            var context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {trust}, null);
            client.sslSocketFactory(context.getSocketFactory(), trust);
        } catch (GeneralSecurityException | IOException unusable) {
            throw new WorkstationException("route.bad-authority");
        }
    }

    private static List<X509Certificate> certificates(String pem) throws GeneralSecurityException {
        if (pem.contains("PRIVATE KEY") || !pem.contains(BEGIN) || !pem.contains(END)) {
            throw new WorkstationException("route.bad-authority");
        }
        // What stands between the certificates is words for people.
        var bare = new StringBuilder();
        for (int at = pem.indexOf(BEGIN); at >= 0; at = pem.indexOf(BEGIN, at + 1)) {
            int end = pem.indexOf(END, at);
            bare.append(pem, at, end < 0 ? pem.length() : end + END.length()).append('\n');
        }
        var in = new ByteArrayInputStream(bare.toString().getBytes(StandardCharsets.US_ASCII));
        var found = new ArrayList<X509Certificate>();
        for (var certificate : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
            found.add((X509Certificate) certificate);
        }
        return found;
    }

    /** A portal's own certificate that was pinned is taken by Java whatever its dates say: they are looked at here. */
    private record InTime(X509TrustManager anchors) implements X509TrustManager {
        @Override
        public void checkServerTrusted(X509Certificate[] chain, String kind) throws CertificateException {
            anchors.checkServerTrusted(chain, kind);
            for (var certificate : chain) {
                certificate.checkValidity();
            }
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String kind) throws CertificateException {
            anchors.checkClientTrusted(chain, kind);
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return anchors.getAcceptedIssuers();
        }
    }
}
