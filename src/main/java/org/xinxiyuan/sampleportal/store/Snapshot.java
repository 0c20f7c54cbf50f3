package org.xinxiyuan.sampleportal.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** 备份: one copy of database and attachments beside them, taken when asked, put back when asked. */
public final class Snapshot {
    private final Path folder;
    private final Path whole;
    private final Database database;

    public Snapshot(Path portal, Database database) {
        this.folder = portal.resolve("backup");
        this.whole = portal.resolve("attachments");
        this.database = database;
    }

    public boolean exists() {
        return Files.exists(folder.resolve("portal.db"));
    }

    /** Replaces the one that was there. */
    public void take() {
        try {
            var files = Files.createDirectories(folder.resolve("attachments"));
            clear(files);
            Files.deleteIfExists(folder.resolve("portal.db"));
            database.copyTo(folder.resolve("portal.db"));
            copy(whole, files);
        } catch (IOException e) {
            throw new StoreFailure("the backup could not be written", e);
        }
    }

    /** Everything since is gone; attachments that are too many go when the folder is tidied. */
    public void putBack() {
        try {
            copy(folder.resolve("attachments"), whole);
            database.replaceBy(folder.resolve("portal.db"));
        } catch (IOException e) {
            throw new StoreFailure("the backup could not be put back", e);
        }
    }

    private static void clear(Path files) throws IOException {
        for (var file : list(files)) {
            Files.delete(file);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        for (var file : list(from)) {
            Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
