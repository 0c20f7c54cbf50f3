package org.xinxiyuan.gui.redacting.pictures;

import java.util.List;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.redact.pictures.Painting;
import org.xinxiyuan.redact.pictures.Region;
import org.xinxiyuan.service.checking.Sheet;

/**
 * A picture in the strip (图片条).
 *
 * @param file name of the attachment
 * @param name 第 3 页, 图片 2, or the name of the image itself
 */
public record PictureRow(Sheet sheet, String file, String name) {
    static PictureRow of(Sheet sheet, String file, Messages messages) {
        if (sheet.picture().name().equals(Painting.IMAGE)) {
            return new PictureRow(sheet, file, file);
        }
        boolean page = sheet.picture().name().startsWith("page/");
        var name = messages.text(page ? "redacting.pictures.page" : "redacting.pictures.image", sheet.number());
        return new PictureRow(sheet, file, name);
    }

    /** 还没看, 已看过, 整图删除, or nothing to be looked at. */
    public enum State {
        WAITS,
        SEEN,
        REMOVED,
        PLAIN
    }

    public State state() {
        if (sheet.waits()) {
            return State.WAITS;
        }
        if (sheet.removed()) {
            return State.REMOVED;
        }
        return sheet.toSee() ? State.SEEN : State.PLAIN;
    }

    public int width() {
        return sheet.picture().width();
    }

    public int height() {
        return sheet.picture().height();
    }

    public boolean paintable() {
        return sheet.picture().paintable() && !sheet.removed();
    }

    /** Its lengths are parts of a page, not pixels. */
    public boolean page() {
        return sheet.picture().name().startsWith("page/");
    }

    public List<Region> regions() {
        return sheet.regions();
    }

    /** Above the picture. */
    String title() {
        return file.equals(name) ? name : file + " · " + name;
    }

    List<Painting> paintings() {
        return sheet.paintings();
    }

    /** Which of all pictures, whatever is painted on it. */
    String key() {
        return sheet.attachment() + "/" + sheet.picture().name();
    }
}
