package org.xinxiyuan.sampleportal;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.EnumSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.xinxiyuan.sampleportal.api.Routes;

/** The web server: loopback only, few threads, no banner. */
final class WebServer {
    private static final String LOOPBACK = "127.0.0.1";
    private static final int THREADS = 24;
    /** A text of 250,000 characters, each of them nine bytes in a form. */
    private static final long MOST_FORM_BYTES = 3L << 20;

    private static final long GRACE_MILLIS = 2_000;
    private static final long IDLE_GRACE_MILLIS = 20;

    private WebServer() {}

    /** Starts, and tells the port before the first request can be answered. */
    static Javalin start(int port, Consumer<RoutesConfig> routes, Filter before, AtomicInteger boundPort) {
        var server = Javalin.create(config -> {
            quiet(config);
            threads(config);
            config.http.compressionStrategy = CompressionStrategy.NONE;
            config.http.prefer405over404 = true;
            config.http.maxRequestSize = MOST_FORM_BYTES;
            config.jetty.modifyServletContextHandler(
                    handler -> handler.addFilter(before, Routes.BASE + "/*", EnumSet.of(DispatcherType.REQUEST)));
            routes.accept(config.routes);
        });
        server.start(LOOPBACK, port);
        letIdleConnectionsGo(server);
        boundPort.set(server.port());
        return server;
    }

    /** At the stop a request under way is answered; a connection that only waits for another one is closed. */
    private static void letIdleConnectionsGo(Javalin server) {
        for (var connector : server.jettyServer().server().getConnectors()) {
            if (connector instanceof AbstractConnector listening) {
                listening.setShutdownIdleTimeout(IDLE_GRACE_MILLIS);
            }
        }
    }

    private static void quiet(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
    }

    private static void threads(JavalinConfig config) {
        var pool = new QueuedThreadPool(THREADS, 2);
        pool.setName("sample-portal");
        pool.setDaemon(true);
        config.jetty.threadPool = pool;
        config.jetty.modifyServer(server -> server.setStopTimeout(GRACE_MILLIS));
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendDateHeader(false);
        });
    }
}
