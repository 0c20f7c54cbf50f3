package org.xinxiyuan.redact.people;

import java.util.List;
import java.util.Map;
import org.xinxiyuan.redact.scan.Page;

/** What stands around a name and says whose it is (姓名语境): the person's own, or that of someone acting in office. */
final class NameContexts {
    private static final int LONGEST_NOTE = 12;
    private final WordIndex posts;
    private final WordIndex agents;
    private final WordIndex staff;

    NameContexts(Map<PersonCue, List<String>> words) {
        posts = WordIndex.of(words, PersonCue.POST);
        agents = WordIndex.of(words, PersonCue.POST, PersonCue.AGENT);
        staff = WordIndex.of(words, PersonCue.STAFF, PersonCue.POST);
    }

    /** 镇长王强, 王强（主任）, 负责人：镇长 王强: named in office. */
    boolean inOffice(Page page, int start, int end) {
        int behind = page.skipBlanks(end);
        behind += page.at(behind) == '(' ? 1 : 0;
        return posts.isAt(page, behind) || posts.lengthBefore(page, page.skipBlanksBack(start - 1) + 1) > 0;
    }

    /** 联系人姓名, 负责人姓名: the label is an office's. */
    boolean ofOffice(Page page, int label) {
        return agents.lengthBefore(page, label) > 0;
    }

    /** A list of those who act for an office. */
    boolean ofStaff(Page page, int list) {
        int from = list;
        while (from > 0 && list - from < 30 && "。\n;".indexOf(page.at(from - 1)) < 0) {
            from--;
        }
        return staff.anyIn(page, from, list);
    }

    /** Where the value behind a label begins: colons, 为 and a note in brackets are passed. */
    static int behindLabel(Page page, int end) {
        int at = page.skipBlanks(end);
        if (page.at(at) == '(') {
            int close = at;
            while (close < at + LONGEST_NOTE && page.at(close) != ')') {
                close++;
            }
            at = page.at(close) == ')' ? page.skipBlanks(close + 1) : at;
        }
        while (":为是系\"“[".indexOf(page.at(at)) >= 0) {
            at = page.skipBlanks(at + 1);
        }
        return at;
    }

    /** A colon stands between, or a form's blanks. */
    static boolean isMarked(Page page, int end, int value) {
        for (int i = end; i < value; i++) {
            if (page.at(i) == ':' || page.at(i) == ' ') {
                return true;
            }
        }
        return false;
    }
}
