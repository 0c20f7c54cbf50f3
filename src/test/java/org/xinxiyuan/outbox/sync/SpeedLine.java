package org.xinxiyuan.outbox.sync;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.netcrusher.core.reactor.NioReactor;
import org.netcrusher.core.throttle.Throttler;
import org.netcrusher.core.throttle.rate.ByteRateThrottler;
import org.netcrusher.tcp.TcpCrusher;
import org.netcrusher.tcp.TcpCrusherBuilder;

/** A line that counts what goes up, falls each time so many bytes have passed, and lets no more through than its rate. */
final class SpeedLine implements AutoCloseable {
    private final NioReactor reactor;
    private final TcpCrusher crusher;
    private final int port;
    private final Deque<Long> cuts;
    private volatile long passed;
    private volatile int fallen;

    /** @param bytesASecond 0 for as many as there are */
    SpeedLine(URI portal, long bytesASecond, List<Long> cuts) {
        this.cuts = new ArrayDeque<>(cuts);
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
            reactor = new NioReactor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // one for all connections: two of them share the line
        var throttle = bytesASecond == 0
                ? Throttler.NOOP
                : new ByteRateThrottler(bytesASecond / 50, 20, TimeUnit.MILLISECONDS);
        crusher = TcpCrusherBuilder.builder()
                .withReactor(reactor)
                .withBindAddress("127.0.0.1", port)
                .withConnectAddress("127.0.0.1", portal.getPort())
                .withOutgoingTransformFilterFactory(client -> this::count)
                .withOutgoingThrottlerFactory(client -> throttle)
                .buildAndOpen();
    }

    String address() {
        return "http://127.0.0.1:" + port + "/gk/v1";
    }

    long passed() {
        return passed;
    }

    int fallen() {
        return fallen;
    }

    private void count(ByteBuffer bytes) {
        passed += bytes.remaining();
        if (!cuts.isEmpty() && passed >= cuts.peek()) {
            cuts.remove();
            fallen++;
            reactor.getScheduler().execute(crusher::closeAllPairs);
        }
    }

    @Override
    public void close() {
        crusher.close();
        reactor.close();
    }
}
