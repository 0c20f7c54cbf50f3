package org.xinxiyuan.cli.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.service.printing.Exporting.Exported;

/** Writes what was exported into a folder (存盘). */
final class SavedForms {
    private SavedForms() {}

    /** The path written. Throws {@code file.unwritable}. */
    static String write(Path directory, Exported file) {
        try {
            Files.createDirectories(directory.toAbsolutePath());
            var path = directory.resolve(file.fileName());
            Files.write(path, file.bytes());
            return path.toString();
        } catch (IOException e) {
            throw new WorkstationException(e, "file.unwritable", directory.toAbsolutePath().getFileName());
        }
    }
}
