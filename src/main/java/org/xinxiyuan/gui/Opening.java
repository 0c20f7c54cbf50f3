package org.xinxiyuan.gui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.xinxiyuan.document.PieceNote;
import org.xinxiyuan.gui.unlock.Gate;

/**
 * What the window is opened with.
 *
 * @param title of the window
 * @param gate opens the workspace, or makes it on the first start
 * @param knownPassphrase of a sample workspace: used, and shown on the screen
 * @param author who sits before the machine
 * @param notes the filing that stands beside a file, {@code NAME.piece.json}
 * @param onClose runs when the window is gone
 */
public record Opening(
        String title,
        Gate gate,
        Optional<String> knownPassphrase,
        Optional<String> author,
        Function<Path, Optional<PieceNote>> notes,
        Runnable onClose) {
    /** Without filings beside files. */
    public Opening(
            String title,
            Gate gate,
            Optional<String> knownPassphrase,
            Optional<String> author,
            Runnable onClose) {
        this(title, gate, knownPassphrase, author, file -> Optional.empty(), onClose);
    }
}
