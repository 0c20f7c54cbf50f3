package org.xinxiyuan.gui.desk;

import java.util.Optional;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Lane;
import org.xinxiyuan.gui.common.Tone;

/**
 * A piece in the list (稿件一行).
 *
 * @param filed column or report type, in words
 * @param where 所在
 * @param next what the officer does next, empty where nothing is to be done
 */
public record PieceRow(
        DraftId id, String title, Filed filed, String where, Tone tone, String next) {
    /**
     * @param lane empty where nothing is decided yet
     * @param code of the column, empty for reports
     */
    public record Filed(Optional<Lane> lane, String code, String words) {}

    @Override
    public String toString() {
        return "PieceRow[" + id + "]";
    }
}
