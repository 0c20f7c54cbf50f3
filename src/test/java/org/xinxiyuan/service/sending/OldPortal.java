package org.xinxiyuan.service.sending;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/** 只会旧加密的门户: a server of another Java process that speaks TLS 1.1 and nothing else. */
final class OldPortal implements AutoCloseable {
    private static final String OLD = "TLSv1.1";

    private final Process process;
    final String spoken;
    final int port;

    /** @param keys a key store in which {@code good} is the server's own */
    OldPortal(Path keys) throws IOException {
        var lax = Files.writeString(
                keys.resolveSibling("lax.security"),
                "jdk.tls.disabledAlgorithms=SSLv3\njdk.certpath.disabledAlgorithms=MD2\n");
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.security.properties=" + lax,
                        "-cp",
                        System.getProperty("java.class.path"),
                        OldPortal.class.getName(),
                        keys.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))
                .readLine()
                .split(" ");
        spoken = said[0];
        port = Integer.parseInt(said[1]);
    }

    /** Says which TLS an old visitor got, and the port; lives until its input ends. */
    public static void main(String[] arguments) throws Exception {
        var keys = CountyKeys.read(Path.of(arguments[0]));
        var context = CountyKeys.server(keys, "good");
        var door = (SSLServerSocket)
                context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        door.setEnabledProtocols(new String[] {OLD});
        var serving = new Thread(() -> serve(door));
        serving.setDaemon(true);
        serving.start();
        System.out.println(visit(keys, door.getLocalPort()) + " " + door.getLocalPort());
        System.in.read();
    }

    private static void serve(SSLServerSocket door) {
        while (true) {
            try (var visitor = (SSLSocket) door.accept()) {
                visitor.startHandshake();
                visitor.getInputStream().read();
            } catch (IOException refused) {
                // The next one may be old enough.
            }
        }
    }

    private static String visit(KeyStore keys, int port) throws Exception {
        var context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new Anybody((X509Certificate) keys.getCertificate("good"))}, null);
        try (var socket = (SSLSocket)
                context.getSocketFactory().createSocket(InetAddress.getLoopbackAddress(), port)) {
            socket.setEnabledProtocols(new String[] {OLD});
            socket.startHandshake();
            return socket.getSession().getProtocol();
        }
    }

    private record Anybody(X509Certificate known) implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String kind) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String kind) {
            if (!Arrays.asList(chain).contains(known)) {
                throw new IllegalStateException("another server");
            }
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.destroy();
    }
}
