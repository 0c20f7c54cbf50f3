package org.xinxiyuan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Killed processes leave the native library behind: it does not pile up. */
class NativeLibrariesTest {
    @TempDir
    Path folder;

    @Test
    void sweepsWhatKilledProcessesLeftAndNothingElse() throws IOException {
        make("sqlite-3.40.1-old-libsqlitejdbc.so", Instant.now().minusSeconds(3_600));
        make("sqlite-3.40.1-old-libsqlitejdbc.so.lck", Instant.now().minusSeconds(3_600));
        make("sqlite-3.40.1-new-libsqlitejdbc.so", Instant.now());
        make("workspace.db", Instant.EPOCH);
        NativeLibraries.sweep(folder);
        assertEquals(Set.of("sqlite-3.40.1-new-libsqlitejdbc.so", "workspace.db"), names());
    }

    private void make(String name, Instant modified) throws IOException {
        Files.setLastModifiedTime(Files.createFile(folder.resolve(name)), FileTime.from(modified));
    }

    private Set<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }
}
