package org.xinxiyuan.files.rtf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xinxiyuan.files.container.BrokenFile;
import org.xinxiyuan.files.fresh.Block;

/** An RTF paper (RTF 文档, often named .doc): its seen words and tables, Chinese in bytes or as Unicode. */
public final class Rtf implements RtfTokens.Sink {
    private static final Set<String> UNSEEN = Set.of(
            "colortbl", "stylesheet", "info", "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr",
            "footerf", "listtable", "listoverridetable", "revtbl", "rsidtbl", "generator", "xmlnstbl", "themedata",
            "colorschememapping", "datastore", "latentstyles", "nonshppict", "fldinst", "annotation", "atnid",
            "atnauthor", "bkmkstart", "bkmkend", "background", "xe", "tc", "ftnsep", "aftnsep", "sp");
    /** No words in these, seen or unseen. */
    private static final Set<String> DATA = Set.of("pict", "object", "objdata", "datafield", "blipuid");

    private final boolean everything;
    private final RtfBody body = new RtfBody();
    private final Deque<State> outer = new ArrayDeque<>();
    private final Map<Integer, Charset> fonts = new HashMap<>();
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private Charset page = charset(936);
    private State now = new State();
    private boolean starred;
    private int toSkip;

    private static final class State {
        private boolean unseen;
        private boolean data;
        private boolean fontTable;
        private boolean hidden;
        private int font;
        private int fallback = 1;

        State copy() {
            var copy = new State();
            copy.unseen = unseen;
            copy.data = data;
            copy.fontTable = fontTable;
            copy.hidden = hidden;
            copy.font = font;
            copy.fallback = fallback;
            return copy;
        }
    }

    private Rtf(boolean everything) {
        this.everything = everything;
    }

    public static List<Block> blocks(byte[] bytes) throws BrokenFile {
        var rtf = new Rtf(false);
        new RtfTokens(bytes, rtf).run();
        return rtf.body.blocks();
    }

    /** All words, hidden ones, headers, properties and comments too. */
    public static String everything(byte[] bytes) throws BrokenFile {
        var rtf = new Rtf(true);
        new RtfTokens(bytes, rtf).run();
        return rtf.body.plain();
    }

    @Override
    public void open() {
        flush();
        outer.push(now);
        now = now.copy();
        starred = false;
    }

    @Override
    public void close() {
        flush();
        if (everything) {
            body.lineEnd();
        }
        if (!outer.isEmpty()) {
            now = outer.pop();
        }
        toSkip = 0;
    }

    @Override
    public void character(int eightBits) {
        if (toSkip > 0) {
            toSkip--;
        } else if (!now.fontTable) {
            pending.write(eightBits);
        }
    }

    @Override
    public void control(String word, int parameter) {
        flush();
        boolean first = starred;
        starred = word.equals("*");
        if (DATA.contains(word)) {
            now.data = true;
        } else if (UNSEEN.contains(word) || first && !word.equals("shpinst")) {
            now.unseen = true;
        } else if (!state(word, parameter) && shown()) {
            body.control(word, parameter);
        }
    }

    private boolean shown() {
        return !now.data && !now.fontTable && (everything || !now.unseen && !now.hidden);
    }

    private boolean state(String word, int parameter) {
        switch (word) {
            case "fonttbl" -> now.fontTable = true;
            case "f" -> now.font = parameter;
            case "fcharset" -> fonts.put(now.font, charset(codePage(parameter)));
            case "ansicpg" -> page = charset(parameter);
            case "uc" -> now.fallback = Math.max(0, parameter);
            case "u" -> unicode(parameter);
            case "v", "deleted" -> now.hidden = parameter != 0;
            case "plain" -> now.hidden = false;
            case "shptxt" -> now.unseen = false;
            default -> {
                return false;
            }
        }
        return true;
    }

    private void unicode(int parameter) {
        toSkip = now.fallback;
        if (shown() && parameter != RtfTokens.NONE) {
            body.text(String.valueOf((char) parameter));
        }
    }

    private void flush() {
        if (pending.size() > 0 && shown()) {
            body.text(pending.toString(fonts.getOrDefault(now.font, page)));
        }
        pending.reset();
    }

    private static int codePage(int charset) {
        return switch (charset) {
            case 134 -> 936;
            case 136 -> 950;
            case 128 -> 932;
            case 129 -> 949;
            default -> 0;
        };
    }

    /** What is not known is read as Chinese: Latin letters are the same in it. */
    private static Charset charset(int codePage) {
        return Charset.forName(
                switch (codePage) {
                    case 950 -> "Big5";
                    case 932 -> "windows-31j";
                    case 949 -> "x-windows-949";
                    case 65001 -> "UTF-8";
                    default -> "GB18030";
                });
    }
}
