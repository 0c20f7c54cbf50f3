package org.xinxiyuan.gui.common;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.service.printing.Exporting.Exported;

/** Writes what was exported (存盘): the first under the name chosen, the others beside it, over nothing that is there. */
public final class SavedFiles {
    private SavedFiles() {}

    /** Names of what was written. Throws {@code file.unwritable}. */
    public static List<String> write(List<Exported> files, Path chosen) {
        var names = new ArrayList<String>();
        for (Exported file : files) {
            var path = names.isEmpty() ? chosen : free(chosen.resolveSibling(file.fileName()));
            try {
                Files.write(path, file.bytes());
            } catch (IOException e) {
                throw new WorkstationException(e, "file.unwritable", path.getFileName());
            }
            names.add(path.getFileName().toString());
        }
        return names;
    }

    private static Path free(Path wanted) {
        var name = wanted.getFileName().toString();
        int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
        var path = wanted;
        for (int i = 2; Files.exists(path); i++) {
            path = wanted.resolveSibling(name.substring(0, dot) + " (" + i + ")" + name.substring(dot));
        }
        return path;
    }
}
