package org.xinxiyuan.outbox.sync;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** 绊线: a line to the portal that calls out in the middle of a request, or before its answer, and carries on. */
final class TripLine implements AutoCloseable {
    private static final String REQUEST = "(?s)(GET|POST|PUT|PATCH|HEAD) /.*";

    private final ServerSocket door;
    private final int portal;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger after = new AtomicInteger();
    private volatile String marker = "-";
    private volatile long bytes = Long.MAX_VALUE;
    private volatile boolean atAnswer;
    private volatile Runnable call = () -> {};
    private volatile boolean tripped;

    TripLine(URI portal) {
        this.portal = portal.getPort();
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        thread(this::receive);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Calls when so many bytes of a request that begins like this have passed. */
    void inRequest(String begins, long bytesOfIt, Runnable what) {
        call = what;
        bytes = bytesOfIt;
        marker = begins;
    }

    /** Calls when the portal answers a request that begins like this, before anything of the answer passes. */
    void beforeAnswer(String begins, Runnable what) {
        call = what;
        atAnswer = true;
        marker = begins;
    }

    boolean tripped() {
        return tripped;
    }

    /** Requests that began after the call. */
    int requestsAfter() {
        return after.get();
    }

    private void receive() {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
                var server = new Socket(InetAddress.getLoopbackAddress(), portal);
                open.add(client);
                open.add(server);
                var watched = new Watched();
                thread(() -> pass(client, server, watched, true));
                thread(() -> pass(server, client, watched, false));
            } catch (IOException closed) {
                return;
            }
        }
    }

    /** One connection: whether the request on it is the one that is watched, and how much of it passed. */
    private static final class Watched {
        private volatile boolean on;
        private volatile long passed;
    }

    private void pass(Socket from, Socket to, Watched watched, boolean request) {
        var buffer = new byte[16 << 10];
        try (from; to) {
            for (int n = from.getInputStream().read(buffer); n >= 0; n = from.getInputStream().read(buffer)) {
                if (request) {
                    requested(new String(buffer, 0, n, StandardCharsets.ISO_8859_1), watched);
                } else if (watched.on && atAnswer) {
                    trip();
                }
                to.getOutputStream().write(buffer, 0, n);
                if (request && watched.on && watched.passed >= bytes) {
                    trip();
                }
            }
        } catch (IOException cut) {
            // The other end hung up, which is what the test is about.
        } finally {
            open.remove(from);
        }
    }

    private void requested(String text, Watched watched) {
        if (text.matches(REQUEST)) {
            watched.on = text.startsWith(marker);
            watched.passed = 0;
            if (tripped) {
                after.incrementAndGet();
            }
        }
        watched.passed += text.length();
    }

    private synchronized void trip() {
        if (!tripped) {
            tripped = true;
            call.run();
        }
    }

    private static void thread(Runnable work) {
        var thread = new Thread(work, "trip-line");
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
