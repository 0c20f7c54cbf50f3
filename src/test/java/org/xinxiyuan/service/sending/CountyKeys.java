package org.xinxiyuan.service.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** 自造的证书: two authorities and what they vouch for, made by the test itself with the keytool of this Java. */
final class CountyKeys {
    static final char[] PASSWORD = "changeit".toCharArray();
    private static final String HERE = "SAN=dns:localhost,ip:127.0.0.1";

    final Path file;
    private final KeyStore store;

    CountyKeys(Path folder) {
        file = folder.resolve("keys.p12");
        pair("county", "-dname", "CN=county authority", "-ext", "bc:c", "-validity", "30");
        pair("another", "-dname", "CN=another authority", "-ext", "bc:c", "-validity", "30");
        pair("good", "-signer", "county", "-dname", "CN=localhost", "-ext", HERE, "-validity", "30");
        pair("foreign", "-signer", "another", "-dname", "CN=localhost", "-ext", HERE, "-validity", "30");
        pair(
                "expired", "-signer", "county", "-dname", "CN=localhost", "-ext", HERE,
                "-startdate", "-20d", "-validity", "10");
        pair(
                "elsewhere", "-signer", "county", "-dname", "CN=portal.invalid", "-ext", "SAN=dns:portal.invalid",
                "-validity", "30");
        pair("alone", "-dname", "CN=localhost", "-ext", HERE, "-startdate", "-20d", "-validity", "10");
        store = read(file);
    }

    private void pair(String alias, String... further) {
        var words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair", "-alias", alias, "-keyalg", "EC", "-keystore", file.toString(),
                "-storetype", "PKCS12", "-storepass", new String(PASSWORD)));
        words.addAll(List.of(further));
        try {
            var made = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(file.resolveSibling("keytool.txt").toFile())
                    .start();
            assertTrue(made.waitFor(60, TimeUnit.SECONDS));
            assertEquals(0, made.exitValue(), Files.readString(file.resolveSibling("keytool.txt")));
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    static KeyStore read(Path file) {
        try (var bytes = Files.newInputStream(file)) {
            var keys = KeyStore.getInstance("PKCS12");
            keys.load(bytes, PASSWORD);
            return keys;
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** The certificate as the county would hand it out. */
    Path pem(String alias) {
        try {
            var words = Base64.getMimeEncoder().encodeToString(store.getCertificate(alias).getEncoded());
            return Files.writeString(
                    file.resolveSibling(alias + ".pem"),
                    "-----BEGIN CERTIFICATE-----\n" + words + "\n-----END CERTIFICATE-----\n");
        } catch (IOException | GeneralSecurityException failed) {
            throw new AssertionError(failed);
        }
    }

    SSLContext server(String alias) {
        return server(store, alias);
    }

    /** A server that shows this certificate alone. */
    static SSLContext server(KeyStore all, String alias) {
        try {
            var one = KeyStore.getInstance("PKCS12");
            one.load(null, PASSWORD);
            one.setKeyEntry(alias, all.getKey(alias, PASSWORD), PASSWORD, all.getCertificateChain(alias));
            var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(one, PASSWORD);
            var context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return context;
        } catch (IOException | GeneralSecurityException failed) {
            throw new AssertionError(failed);
        }
    }
}
