package org.xinxiyuan.redact.people.names;

import java.util.List;
import java.util.Map;
import org.xinxiyuan.redact.people.NameContexts;
import org.xinxiyuan.redact.people.NameReader;
import org.xinxiyuan.redact.people.NameShapes;
import org.xinxiyuan.redact.people.NameSink;
import org.xinxiyuan.redact.people.PersonCue;
import org.xinxiyuan.redact.people.WordIndex;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;

/**
 * Names behind a role that its own build tells to be a private one (角色后的姓名): who something is done to or for (被反映人,
 * 代收人, 转移对象) and who speaks for neighbours (群众代表：罗学英).
 */
final class RoleNames {
    /** 考察对象, 招商对象: officials and firms. */
    private static final List<String> OFFICES =
            List.of("考察", "任职", "拟任", "提拔", "招商", "采购", "合作", "监督", "巡察", "述职", "投资", "推荐", "评议", "学习");

    private static final String NO_PERSON = "员口数民次均";
    private static final int LONGEST_DEED = 4;
    private static final int LONGEST = 10;
    private static final int SHORTEST_GROUP = 3;
    private final NameReader reader;
    private final NameShapes shapes;
    private final WordIndex groups;
    private final WordIndex offices = WordIndex.of(Map.of(PersonCue.POST, OFFICES), PersonCue.POST);

    RoleNames(NameReader reader, NameShapes shapes, Map<PersonCue, List<String>> words) {
        this.reader = reader;
        this.shapes = shapes;
        groups = WordIndex.of(words, PersonCue.NAME_LEAD);
    }

    void find(Page page, NameSink sink) {
        for (int at = 1; at < page.length(); at++) {
            boolean role = switch (page.at(at)) {
                case '人' -> isAffected(page, at);
                case '象' -> isObject(page, at);
                case '表' -> page.at(at - 1) == '代' && groups.lengthBefore(page, at + 1) >= SHORTEST_GROUP;
                case '户' -> page.at(at + 1) == ':' && isHousehold(page, at);
                default -> false;
            };
            boolean labelled = page.at(at) == ':' && groups.lengthBefore(page, at) >= SHORTEST_GROUP;
            if (labelled) {
                behind(page, at, sink);
            } else if (role) {
                behind(page, at + 1, sink);
            }
        }
    }

    /** 被反映人, 受送达人, 代收人; no 被救助人员, no 代理人. */
    private static boolean isAffected(Page page, int person) {
        if (NO_PERSON.indexOf(page.at(person + 1)) >= 0) {
            return false;
        }
        int deed = person - 1;
        while (person - deed <= LONGEST_DEED && page.is(deed, Glyphs.HAN) && "被受代立的".indexOf(page.at(deed)) < 0) {
            deed--;
        }
        boolean brief = "理表".indexOf(page.at(person - 1)) < 0 && person - deed < LONGEST_DEED;
        return person - deed > 1 && (page.at(deed) == '被' || brief && "代受立".indexOf(page.at(deed)) >= 0);
    }

    /** 帮扶户：, 拟迁坟户：; no 账户, no 用户. */
    private static boolean isHousehold(Page page, int end) {
        return page.is(end - 1, Glyphs.HAN) && page.is(end - 2, Glyphs.HAN) && "账帐用开客".indexOf(page.at(end - 1)) < 0;
    }

    private boolean isObject(Page page, int end) {
        int deed = end - 1;
        return page.at(deed) == '对'
                && page.is(deed - 1, Glyphs.HAN)
                && page.is(deed - 2, Glyphs.HAN)
                && offices.lengthBefore(page, deed) == 0;
    }

    private void behind(Page page, int label, NameSink sink) {
        int value = NameContexts.behindLabel(page, label);
        boolean marked = NameContexts.isMarked(page, label, value);
        int stop = stop(page, value, marked);
        while (stop > 0) {
            sink.name(value, stop, marked);
            boolean more = "、和与及 ".indexOf(page.at(stop)) >= 0;
            value = page.skipBlanks(stop + 1);
            stop = more ? stop(page, value, marked) : 0;
        }
    }

    private int stop(Page page, int value, boolean marked) {
        int read = reader.end(page, value, marked);
        if (read > 0 && read - value <= LONGEST && shapes.isLikely(page, value, read) && !page.is(read, Glyphs.HAN)) {
            return read;
        }
        int shaped = shapes.end(page, value);
        boolean full = shaped > 0 && shapes.isFull(page, value, shaped) && shapes.closes(page, shaped);
        return full ? shaped : shapes.closedEnd(page, value);
    }
}
