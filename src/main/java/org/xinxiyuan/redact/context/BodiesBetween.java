package org.xinxiyuan.redact.context;

import java.util.EnumSet;
import java.util.Set;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;

/** How far an office's label reaches (单位标签的所及): past other bodies and numbers, never past a person or a deed. */
public final class BodiesBetween {
    private static final Set<Cue> OFFICES = EnumSet.of(Cue.OFFICE, Cue.BODY, Cue.OFFICIAL, Cue.OFFICE_PHONE, Cue.PHONE);
    /** Between two numbers, or a label and its number. */
    private static final String JOINTS = "或和及与为是转均";

    private static final String BODIES = "委局办站所会处科股院社队部心校厂司室台";
    private static final int SHORTEST_BODY = 3;
    private static final int LONGEST_NOTE = 16;

    private BodiesBetween() {}

    /** 监督电话：县纪委0000-8123456、13…: bodies and numbers, and no word for anybody else. */
    public static boolean only(Page page, int from, int to) {
        int at = behindNote(page, from);
        while (at < to) {
            int end = at;
            while (end < to && page.is(end, Glyphs.HAN)) {
                end++;
            }
            if (end > at && !isJoint(page, at, end) && !isOffice(page, at, end)) {
                return false;
            }
            at = end + 1;
        }
        return true;
    }

    /** 巡河专用手机（随岗移交）：…: a note on the label that speaks of no person. */
    private static int behindNote(Page page, int end) {
        int close = end;
        while (page.at(end) == '(' && close < end + LONGEST_NOTE && page.at(close) != ')') {
            close++;
        }
        return page.at(close) == ')' && !page.hits().any(Cue.PERSON, end, close) ? close + 1 : end;
    }

    private static boolean isJoint(Page page, int from, int to) {
        return to - from == 1 && JOINTS.indexOf(page.at(from)) >= 0;
    }

    /** 县人社局就业股, 村选举委员会: it ends as bodies do, or is a word for one; and none for a person stands in it. */
    private static boolean isOffice(Page page, int from, int to) {
        var hits = page.hits();
        int hit = hits.lastBefore(to);
        boolean told = hit >= 0 && hits.end(hit) == to && OFFICES.contains(hits.cue(hit));
        boolean body = to - from >= SHORTEST_BODY && BODIES.indexOf(page.at(to - 1)) >= 0;
        return (told || body) && !hits.any(Cue.PERSON, from, to);
    }
}
