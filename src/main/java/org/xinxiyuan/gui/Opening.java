package org.xinxiyuan.gui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.xinxiyuan.document.PieceNote;
import org.xinxiyuan.service.Office;

/**
 * What the window is opened with.
 *
 * @param title of the window
 * @param unlock opens the office with a passphrase; throws {@code WorkstationException}
 * @param knownPassphrase of a sample workspace: used, and shown on the screen
 * @param author who sits before the machine
 * @param notes the filing that stands beside a file, {@code NAME.piece.json}
 * @param onClose runs when the window is gone
 */
public record Opening(
        String title,
        Function<String, Office> unlock,
        Optional<String> knownPassphrase,
        Optional<String> author,
        Function<Path, Optional<PieceNote>> notes,
        Runnable onClose) {
    /** Without filings beside files. */
    public Opening(
            String title,
            Function<String, Office> unlock,
            Optional<String> knownPassphrase,
            Optional<String> author,
            Runnable onClose) {
        this(title, unlock, knownPassphrase, author, file -> Optional.empty(), onClose);
    }
}
