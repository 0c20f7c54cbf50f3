package org.xinxiyuan.gui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.xinxiyuan.catalog.WorkCalendar;
import org.xinxiyuan.document.PieceNote;
import org.xinxiyuan.gui.unlock.Gate;
import org.xinxiyuan.gui.unlock.Known;

/**
 * What the window is opened with.
 *
 * @param title of the window
 * @param gate opens the workspace, or makes it on the first start
 * @param known a passphrase that was given already
 * @param author who sits before the machine
 * @param files readers of what an officer hands in besides pieces
 * @param onClose runs when the window is gone
 */
public record Opening(
        String title,
        Gate gate,
        Optional<Known> known,
        Optional<String> author,
        Files files,
        Runnable onClose) {
    /**
     * @param notes the filing that stands beside a file, {@code NAME.piece.json}
     * @param calendars a working calendar, strictly read
     */
    public record Files(Function<Path, Optional<PieceNote>> notes, Function<Path, WorkCalendar> calendars) {}
}
