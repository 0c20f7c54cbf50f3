package org.xinxiyuan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * Where SQLite's native library is unpacked (本地库): a folder of this user's own. What killed processes left there is
 * swept out at the next start; without such a folder the driver takes the one for temporary files.
 */
final class NativeLibraries {
    private static final String FOLDER = "org.sqlite.tmpdir";
    private static final Duration STARTING = Duration.ofMinutes(5);

    private NativeLibraries() {}

    /** To be called before the driver is. */
    static void settleIn(Path folder) {
        if (System.getProperty(FOLDER) != null) {
            return;
        }
        try {
            Files.createDirectories(folder);
            sweep(folder);
            System.setProperty(FOLDER, folder.toString());
        } catch (IOException notOurs) {
            System.clearProperty(FOLDER);
        }
    }

    /** One that is loaded may go where the system allows it; one just being loaded is left alone. */
    static void sweep(Path folder) throws IOException {
        var young = Instant.now().minus(STARTING);
        try (var files = Files.newDirectoryStream(folder, "sqlite-*")) {
            for (var file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(young)) {
                    delete(file);
                }
            }
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException inUse) {
            // held by a running process: the next start tries again
        }
    }
}
