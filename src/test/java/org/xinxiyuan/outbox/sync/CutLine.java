package org.xinxiyuan.outbox.sync;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.netcrusher.core.reactor.NioReactor;
import org.netcrusher.tcp.TcpCrusher;
import org.netcrusher.tcp.TcpCrusherBuilder;

/** 会断的线路: a line to the portal that lets so many bytes of one request or of its answer through, and is cut then. */
final class CutLine implements AutoCloseable {
    private static final long FLUSH_MILLIS = 15;
    private static final String END_OF_HEAD = "\r\n\r\n";

    private final String marker;
    private final int port;
    private final NioReactor reactor;
    private final TcpCrusher crusher;
    private final Way request = new Way();
    private final Way answer = new Way();
    private volatile boolean watching;

    /** Bytes of one direction. What passed beyond the limit is dropped, and the line falls. */
    private static final class Way {
        private volatile long limit = Long.MAX_VALUE;
        private volatile long passed;
        private volatile long head;

        void from() {
            passed = 0;
            head = 0;
        }

        /** True when the line has to fall. */
        boolean pass(ByteBuffer bytes) {
            if (passed == 0) {
                head = text(bytes).indexOf(END_OF_HEAD) + END_OF_HEAD.length();
            }
            long left = Math.max(0, limit - passed);
            passed += bytes.remaining();
            if (passed >= limit) {
                bytes.limit(bytes.position() + (int) Math.min(left, bytes.remaining()));
                return true;
            }
            return false;
        }
    }

    /** Cuts only in requests that begin with this, and in what answers them. */
    CutLine(URI portal, String marker) {
        this.marker = marker;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
            reactor = new NioReactor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        crusher = TcpCrusherBuilder.builder()
                .withReactor(reactor)
                .withBindAddress("127.0.0.1", port)
                .withConnectAddress("127.0.0.1", portal.getPort())
                .withOutgoingTransformFilterFactory(client -> bytes -> outgoing(client, bytes))
                .withIncomingTransformFilterFactory(client -> bytes -> incoming(client, bytes))
                .buildAndOpen();
    }

    int port() {
        return port;
    }

    void takeDown() {
        crusher.close();
    }

    void cutRequestAfter(long bytes) {
        request.limit = bytes;
    }

    void cutAnswerAfter(long bytes) {
        answer.limit = bytes;
    }

    void mend() {
        request.limit = Long.MAX_VALUE;
        answer.limit = Long.MAX_VALUE;
    }

    /** Of the last exchange watched: head and whole. */
    long[] requestBytes() {
        return new long[] {request.head, request.passed};
    }

    long[] answerBytes() {
        return new long[] {answer.head, answer.passed};
    }

    private void outgoing(InetSocketAddress client, ByteBuffer bytes) {
        boolean next = answer.passed > 0 || !watching;
        if (next) {
            watching = text(bytes).startsWith(marker);
            if (watching) {
                request.from();
                answer.from();
            }
        }
        if (watching && request.pass(bytes)) {
            fall(client);
        }
    }

    private void incoming(InetSocketAddress client, ByteBuffer bytes) {
        if (watching && answer.pass(bytes)) {
            fall(client);
        }
    }

    /** What was let through goes out first. */
    private void fall(InetSocketAddress client) {
        reactor.getScheduler().schedule(() -> crusher.closeClient(client), FLUSH_MILLIS, TimeUnit.MILLISECONDS);
    }

    private static String text(ByteBuffer bytes) {
        var copy = new byte[bytes.remaining()];
        bytes.duplicate().get(copy);
        return new String(copy, StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() {
        if (crusher.isOpen()) {
            takeDown();
        }
        reactor.close();
    }
}
