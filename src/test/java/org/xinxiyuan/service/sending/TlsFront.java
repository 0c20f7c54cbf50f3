package org.xinxiyuan.service.sending;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;

/** 门户前的加密入口: takes TLS on the loopback and passes what is in it to the portal behind. */
final class TlsFront implements AutoCloseable {
    private final SSLServerSocket door;
    private final int behind;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    /** @param port 0 for any */
    TlsFront(SSLContext keys, int port, int behind) {
        this.behind = behind;
        try {
            door = (SSLServerSocket)
                    keys.getServerSocketFactory().createServerSocket(port, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        thread(this::receive);
    }

    int port() {
        return door.getLocalPort();
    }

    private void receive() {
        while (!door.isClosed()) {
            try {
                var visitor = door.accept();
                var portal = new Socket(InetAddress.getLoopbackAddress(), behind);
                open.add(visitor);
                open.add(portal);
                thread(() -> pass(visitor, portal));
                thread(() -> pass(portal, visitor));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void pass(Socket from, Socket to) {
        try (from; to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException over) {
            // A visitor that does not trust us hangs up.
        } finally {
            open.remove(from);
        }
    }

    private static void thread(Runnable work) {
        var thread = new Thread(work, "tls-front");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            door.close();
            for (var socket : open) {
                socket.close();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
