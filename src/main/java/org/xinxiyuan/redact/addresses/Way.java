package org.xinxiyuan.redact.addresses;

import org.xinxiyuan.redact.scan.CharSet;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;

/** How one walks to a home, told in the clauses behind it (走法): 岩湾组，从公路坎下那条毛路走到头. */
final class Way {
    private static final CharSet STARTS = CharSet.of("从过下上往沿顺翻绕拐进走靠挨紧离");
    private static final CharSet ENDS = CharSet.of("头边侧旁弯截里口上下尽后前处户底家桥坎路米门坡去坑沟树房屋院场");
    /** A sentence about something else holds one of these. */
    private static final CharSet OTHERS = CharSet.of("回没不在想要打来工班学医年天月日时事业访的电岗城人民给被把");

    private static final int LONGEST = 18;
    private static final int SHORTEST = 3;
    private static final int MOST_CLAUSES = 2;
    private final Detail piece = new Detail();
    private final Frame frame;

    Way(Frame frame) {
        this.frame = frame;
    }

    /** Behind all clauses that tell the way; the frame grows with it. */
    int read(Page page, int from) {
        int end = from;
        for (int clauses = 0; clauses < MOST_CLAUSES; clauses++) {
            int next = clause(page, end);
            if (next == end) {
                break;
            }
            end = next;
        }
        frame.end = Math.max(frame.end, end);
        return end;
    }

    private int clause(Page page, int end) {
        if (page.at(end) != ',' || page.tables().cellAt(end - 1).isPresent()) {
            return end;
        }
        int to = end + 1;
        while (to - end <= LONGEST && page.is(to, Glyphs.HAN | Glyphs.DIGIT)) {
            to++;
        }
        boolean closed = page.is(to, Glyphs.BREAK) || page.at(to) == ' ' || page.at(to) == ')';
        boolean told = closed && to - end > SHORTEST && (walks(page, end + 1, to) || isPlace(page, end + 1, to));
        return told ? to : end;
    }

    private static boolean walks(Page page, int from, int to) {
        if (!STARTS.has(page.at(from))
                || "小事此未来业".indexOf(page.at(from + 1)) >= 0
                || !ENDS.has(page.at(to - 1))
                || page.at(to - 1) == '去' && !isGoing(page, to)) {
            return false;
        }
        for (int i = from; i < to; i++) {
            // 上山3公里: a measure; 第2个弯 counts the bends
            if (OTHERS.has(page.at(i)) || page.isDigit(i) && page.at(i - 1) != '第') {
                return false;
            }
        }
        return true;
    }

    private static boolean isGoing(Page page, int to) {
        return "上下进过".indexOf(page.at(to - 2)) >= 0;
    }

    /** Behind a label: the next clause is a place beside something, or one house of many. */
    private boolean isPlace(Page page, int from, int to) {
        if (frame.label != Cue.HOME && frame.label != Cue.ADDRESS) {
            return false;
        }
        piece.read(page, from, to);
        int end = piece.hasPlace ? Math.max(piece.end, Sides.close(page, piece.end, to)) : piece.end;
        return end == to && (piece.hasPlace || piece.hasHouse) && !piece.hasGroup;
    }
}
