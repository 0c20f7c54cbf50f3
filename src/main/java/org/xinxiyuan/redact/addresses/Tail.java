package org.xinxiyuan.redact.addresses;

import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.WordSet;

/** What belongs to an address behind its last number (住址尾部): more rooms of a list, a note on the house in brackets. */
final class Tail {
    private static final int LONGEST = 16;
    /** 601 behind a bracket, and one. */
    private static final int ROOM = 5;
    /** How else a place is called. */
    private static final WordSet BYNAMES = WordSet.of("小地名 老地名 原 俗称 俗名 又名 又称 旧称 旧名 别名 土名 即 当地叫 人称");

    private static final int MOST_PIECES = 2;
    private static final int LONGEST_ALIAS = 6;
    private final Detail piece = new Detail();
    private final Numerals numerals = new Numerals();
    private final Frame frame;
    private final Detail detail;
    private final Way way;

    Tail(Frame frame, Detail detail) {
        this.frame = frame;
        this.detail = detail;
        way = new Way(frame);
    }

    /** Behind all of it; the frame grows with it. */
    int read(Page page, int from) {
        int end = note(page, more(page, from));
        int next = spaced(page, end);
        for (int pieces = 0; next > end && pieces < MOST_PIECES; pieces++) {
            end = next;
            next = spaced(page, end);
        }
        return way.read(page, end);
    }

    /** 3组 寺庙东侧, 后门上坡梯子 301: behind a blank another piece of the same place; its end. */
    private int spaced(Page page, int end) {
        int start = page.skipBlanks(end);
        if (start == end || start - end > 2 || page.tables().cellAt(end - 1).isPresent()) {
            return end;
        }
        int to = start;
        while (to - start < LONGEST && page.is(to, Glyphs.HAN | Glyphs.DIGIT | Glyphs.LETTER | Glyphs.HAN_DIGIT)) {
            to++;
        }
        var hits = page.hits();
        int hit = hits.firstFrom(start);
        boolean told = hit < hits.size() && hits.start(hit) < to && hits.cue(hit) != Cue.NEAR;
        boolean closed = page.at(to) == ' ' || page.at(to) == ')' || page.is(to, Glyphs.BREAK);
        if (told || !closed || to == start || !Wording.isNameLike(page, start, to)) {
            return end;
        }
        boolean piece = isPiece(page, start, to) || isRoom(page, start, to);
        frame.end = piece ? Math.max(frame.end, to) : frame.end;
        return piece ? to : end;
    }

    private boolean isPiece(Page page, int start, int to) {
        piece.read(page, start, to);
        boolean numbered = piece.numbers > 0 && (piece.isDoored() || "楼门排层房院梯".indexOf(page.at(to - 1)) >= 0);
        return piece.end == to && (piece.hasPlace || piece.hasHouse || numbered) || Sides.isHouse(page, start, to);
    }

    /** Three or four digits behind a place or a house. */
    private boolean isRoom(Page page, int start, int to) {
        for (int i = start; i < to; i++) {
            if (!page.isDigit(i)) {
                return false;
            }
        }
        boolean last = page.at(to) != ' ' || !page.isDigit(to + 1);
        return last
                && !detail.hasRoom
                && (to - start == 3 || to - start == 4)
                && (detail.hasPlace || detail.hasBuilding);
    }

    /** 1-2-5、1-3-6; 九组、十组的村民: more of the same kind. */
    private int more(Page page, int from) {
        int end = from;
        int next = end + 1;
        while (page.at(next - 1) == '、' && numerals.read(page, next, page.length())) {
            boolean rooms = detail.hasRoom
                    && page.isDigit(numerals.end() - 1)
                    && (numerals.isDashed() || isAlike(page, end, next, numerals.end()));
            boolean groups = numerals.isGroup() && page.has(numerals.end(), "的村民");
            boolean houses = "栋幢楼".indexOf(page.at(end - 1)) >= 0
                    && numerals.hasUnit()
                    && page.at(numerals.end() - 1) == page.at(end - 1);
            if (!rooms && !groups && !houses) {
                piece.read(page, next, Math.min(next + LONGEST, page.length()));
                boolean more =
                        detail.hasRoom && piece.hasRoom && page.at(piece.end - 2) != ',' && piece.end - next <= LONGEST;
                if (!more || !numerals.isHashed() && !numerals.unit().startsWith("#")) {
                    return end;
                }
                frame.end = Math.max(frame.end, piece.end);
                return piece.end;
            }
            end = numerals.end();
            frame.end = Math.max(frame.end, end);
            next = end + 1;
        }
        return end;
    }

    /** 3栋2单元401、402: a room told as the one before it, nothing counted. */
    private static boolean isAlike(Page page, int end, int next, int to) {
        int length = to - next;
        boolean sized = length == 3 || length == 4;
        for (int at = next; sized && at < to; at++) {
            sized = page.isDigit(at) && page.isDigit(end - 1 - (at - next));
        }
        // 6-1-201、480: a cell of a row; only a unit before it tells a room
        return sized && "元栋幢楼号座门".indexOf(page.at(end - 1 - length)) >= 0 && !page.is(to, Glyphs.HAN | Glyphs.DIGIT);
    }

    /** 十一组（上寨）井坎边木房: the group's other name, and the place goes on behind it. */
    private int alias(Page page, int end, int from) {
        int to = from;
        while (to - from < LONGEST && page.is(to, Glyphs.HAN | Glyphs.DIGIT)) {
            to++;
        }
        piece.read(page, from, to);
        int close = Math.max(piece.end, Sides.close(page, piece.end, to));
        boolean place = Sides.isHouse(page, from, close) || piece.hasPlace || piece.hasHouse || piece.isDoored();
        frame.end = place ? Math.max(frame.end, close) : frame.end;
        return place ? close : end;
    }

    /** 33幢（带阁楼）601: behind the room that stands behind the bracket, or behind the bracket. */
    private static int roomEnd(Page page, int close) {
        int room = close + 1;
        while (page.isDigit(room) && room - close <= ROOM) {
            room++;
        }
        return room - close > 3 && room - close <= ROOM ? room : close + 1;
    }

    /** 6组小地名石缸凼: how else the place is called, without brackets. */
    private int byname(Page page, int end) {
        int at = end;
        if (!page.has(at, "小地名") && !page.has(at, "老地名") && !page.has(at, "土地名")) {
            return end;
        }
        at += page.at(at + 3) == ':' ? 4 : 3;
        int to = at;
        while (to - at <= LONGEST_ALIAS && page.is(to, Glyphs.HAN)) {
            to++;
        }
        boolean told = to - at >= 2 && to - at <= LONGEST_ALIAS && Wording.isNameLike(page, at, to);
        frame.end = told ? Math.max(frame.end, to) : frame.end;
        return told ? to : end;
    }

    /** 138-22号(2-9-1): the room stands in brackets behind the door. */
    private int rooms(Page page, int end) {
        int close = end + 1;
        int dashes = 0;
        while (page.isDigit(close) || page.at(close) == '-') {
            dashes += page.at(close) == '-' ? 1 : 0;
            close++;
        }
        boolean room =
                dashes > 0 && dashes <= 2 && detail.isDoored() && page.at(close) == ')' && close - end <= LONGEST;
        frame.end = room ? Math.max(frame.end, close + 1) : frame.end;
        return room ? close + 1 : end;
    }

    /** 13组（靠江边红瓦房）, 3社（小地名：碾盘湾）: a note on the house belongs to a labelled address. */
    private int note(Page page, int end) {
        boolean told = frame.label != Cue.NONE && frame.label != Cue.OFFICE_ADDRESS;
        if (page.at(end) != '(') {
            return byname(page, end);
        }
        int room = rooms(page, end);
        if (room > end || !told && !detail.hasGroup) {
            return room;
        }
        int close = end + 1;
        boolean byname = BYNAMES.isAt(page, close);
        boolean house = false;
        while (close < end + LONGEST && page.is(close, Glyphs.HAN | Glyphs.DIGIT)
                || byname && page.at(close) == ':' && close < end + LONGEST) {
            house |= "店房楼旁边屋院家牌面坎坡".indexOf(page.at(close)) >= 0;
            close++;
        }
        if (byname && page.at(close) == ')') {
            frame.end = Math.max(frame.end, close + 1);
            return alias(page, close + 1, close + 1);
        }
        if (detail.hasGroup && !house && page.at(close) == ')' && close - end <= LONGEST_ALIAS) {
            return alias(page, end, close + 1);
        }
        int last =
                house && page.at(close) == ')' && Wording.isNameLike(page, end + 1, close) ? roomEnd(page, close) : end;
        frame.end = Math.max(frame.end, last);
        return last;
    }
}
