package org.xinxiyuan.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A certificate nobody vouches for, and the county's own authority. */
class CertificateTest {
    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir
    Path dir;

    private KeyStore selfSigned() throws IOException, InterruptedException, GeneralSecurityException {
        var file = dir.resolve("server.p12");
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var made = new ProcessBuilder(
                        keytool, "-genkeypair", "-alias", "portal", "-keyalg", "EC", "-dname", "CN=localhost",
                        "-ext", "SAN=dns:localhost", "-keystore", file.toString(), "-storetype", "PKCS12",
                        "-storepass", new String(PASSWORD))
                .redirectErrorStream(true)
                .redirectOutput(dir.resolve("keytool.txt").toFile())
                .start();
        made.waitFor(60, TimeUnit.SECONDS);
        var store = KeyStore.getInstance("PKCS12");
        try (var bytes = Files.newInputStream(file)) {
            store.load(bytes, PASSWORD);
        }
        return store;
    }

    private static SSLContext context(KeyStore store, TrustManagerFactory trust) throws GeneralSecurityException {
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD);
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    @Test
    void stopsTheRunUnlessItIsTheCountysOwn() throws Exception {
        var store = selfSigned();
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        var anchors = KeyStore.getInstance("PKCS12");
        anchors.load(null, PASSWORD);
        anchors.setCertificateEntry("county", store.getCertificate("portal"));
        trust.init(anchors);
        var context = context(store, trust);
        try (var server = new MockWebServer()) {
            server.useHttps(context.getSocketFactory());
            server.start();
            var url = "https://localhost:" + server.getPort() + "/gk/v1";
            var blobs = new BlobsInHand();
            var stranger = new HttpPortal(Mocked.registration(url), blobs);
            assertEquals("FATAL certificate", Mocked.told(stranger.changes(Optional.empty())));
            server.enqueue(new MockResponse.Builder()
                    .setHeader("Content-Type", "application/json")
                    .body("{\"changes\":[],\"nextCursor\":\"c\",\"hasMore\":false}")
                    .build());
            var pinned = new OkHttpClient.Builder()
                    .sslSocketFactory(context.getSocketFactory(), (X509TrustManager) trust.getTrustManagers()[0])
                    .build();
            var known = new HttpPortal(Mocked.registration(url), blobs, pinned);
            assertEquals("GOT", Mocked.told(known.changes(Optional.empty())));
            pinned.connectionPool().evictAll();
        }
    }
}
