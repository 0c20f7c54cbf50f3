package org.xinxiyuan;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;

/** Everything that is logged while it is open, every logger at its most talkative, and every file made meanwhile. */
final class Overheard implements AutoCloseable {
    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final Map<Logger, Level> levels = new HashMap<>();
    private final java.util.logging.Logger julRoot = LogManager.getLogManager().getLogger("");
    private final java.util.logging.Level julLevel = julRoot.getLevel();
    private final Set<Path> before = temporary();
    private final AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            lines.add(event.getLoggerName() + " " + event.getFormattedMessage());
            if (event.getThrowableProxy() != null) {
                lines.add(ThrowableProxyUtil.asString(event.getThrowableProxy()));
            }
        }
    };
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            lines.add(entry.getLoggerName() + " " + entry.getMessage() + " " + List.of(parameters(entry)));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    Overheard() {
        context.getLoggerList().forEach(logger -> levels.put(logger, logger.getLevel()));
        var root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        context.getLoggerList().stream().filter(logger -> logger != root).forEach(logger -> logger.setLevel(null));
        root.setLevel(Level.TRACE);
        root.iteratorForAppenders().forEachRemaining(shown -> shown.stop());
        appender.setContext(context);
        appender.start();
        root.addAppender(appender);
        julRoot.setLevel(java.util.logging.Level.ALL);
        handler.setLevel(java.util.logging.Level.ALL);
        julRoot.addHandler(handler);
    }

    String log() {
        return String.join("\n", lines);
    }

    /** Names and contents of what appeared in the folder for temporary files. */
    String newTemporaryFiles() throws IOException {
        var told = new StringBuilder();
        for (var file : temporary()) {
            if (!before.contains(file)) {
                told.append(file.getFileName()).append('\n').append(bytes(file)).append('\n');
            }
        }
        return told.toString();
    }

    /** Names and raw bytes of every file below. */
    static String everythingIn(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.map(file -> file.getFileName() + "\n" + bytes(file)).collect(Collectors.joining("\n"));
        }
    }

    private static String bytes(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
        } catch (IOException gone) {
            return "";
        }
    }

    private static Set<Path> temporary() {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return new HashSet<>(files.toList());
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static Object[] parameters(LogRecord entry) {
        return entry.getParameters() == null ? new Object[0] : entry.getParameters();
    }

    @Override
    public void close() {
        var root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.detachAppender(appender);
        levels.forEach(Logger::setLevel);
        root.iteratorForAppenders().forEachRemaining(shown -> shown.start());
        julRoot.removeHandler(handler);
        julRoot.setLevel(julLevel);
    }
}
