package org.xinxiyuan.redact.people;

import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.Table;

/** What stands around a name and says whose it is (姓名语境): the person's own, or that of someone acting in office. */
public final class NameContexts {
    private static final int LONGEST_NOTE = 12;
    private static final int LONGEST_LABEL = 16;
    private static final int LONGEST_POST = 6;
    private static final int SHORT = 2;
    private final WordIndex posts;
    private final WordIndex agents;
    private final WordIndex staff;
    private final WordIndex labels;
    /** 业主代表, 楼长: longer than the post at their end. */
    private final WordIndex leads;

    public NameContexts(Map<PersonCue, List<String>> words) {
        posts = WordIndex.of(words, PersonCue.POST);
        agents = WordIndex.of(words, PersonCue.POST, PersonCue.AGENT);
        staff = WordIndex.of(words, PersonCue.STAFF, PersonCue.POST);
        leads = WordIndex.of(words, PersonCue.NAME_LEAD);
        labels = WordIndex.of(words, PersonCue.POST, PersonCue.AGENT, PersonCue.OFFICE_LABEL);
    }

    /** 镇长王强, 王强（主任）, 负责人：镇长 王强: named in office. */
    public boolean inOffice(Page page, int start, int end) {
        int behind = page.skipBlanks(end);
        behind += page.at(behind) == '(' ? 1 : 0;
        int before = page.skipBlanksBack(start - 1) + 1;
        return isPost(page, behind) || posts.lengthBefore(page, before) > leads.lengthBefore(page, before);
    }

    /** A post, no label of the next name: 王强　调查人：李刚. */
    private boolean isPost(Page page, int at) {
        int length = posts.lengthAt(page, at);
        return length > 0 && page.at(page.skipBlanks(at + length)) != ':';
    }

    /** 经办：王强, a name in a column of those who manage a case, 镇长王强: acts for a body, though no post is told. */
    public boolean isOfficial(Page page, int start, int end) {
        int before = page.at(start - 1) == ':' ? start - 3 : start - 2;
        return inOffice(page, start, end)
                || isSigned(page, start)
                || inOfficeColumn(page, start)
                || ofBody(page, before);
    }

    /** 经办：, 联 系 人：, 接访人⏎, and without a mark where the label is all there is: 。经办林伟成. */
    private boolean isSigned(Page page, int start) {
        var label = new StringBuilder();
        int at = start - 1;
        while (at >= Math.max(0, start - LONGEST_LABEL) && label.length() < LONGEST_POST) {
            boolean passed = label.length() == 0 ? " :\n(\"“".indexOf(page.at(at)) >= 0 : page.at(at) == ' ';
            if (!page.is(at, Glyphs.HAN) && !passed) {
                break;
            }
            label.insert(0, page.is(at, Glyphs.HAN) ? String.valueOf(page.at(at)) : "");
            at--;
        }
        if (page.is(start - 1, Glyphs.HAN)) {
            return labels.knows(label) && !page.is(at, Glyphs.HAN);
        }
        for (int from = 0; from < label.length(); from++) {
            var end = label.substring(from);
            boolean whole = from == 0 || end.length() > SHORT;
            if (end.length() > SHORT && leads.knows(end)) {
                return false;
            }
            if (agents.knows(end) || whole && labels.knows(end)) {
                return true;
            }
        }
        return false;
    }

    /** Where names of officials begin: behind posts, behind labels of a case with a mark between. */
    public void eachLabel(Page page, IntConsumer behind) {
        labels.each(page, 0, page.length(), (cue, start, end) -> {
            int value = behindLabel(page, end);
            boolean part = end - start <= SHORT && page.is(start - 1, Glyphs.HAN);
            boolean label = isMarked(page, end, value) && !part;
            if (cue == PersonCue.POST ? leads.lengthBefore(page, end) <= end - start : label) {
                behind.accept(value);
            }
        });
    }

    private boolean inOfficeColumn(Page page, int start) {
        return page.tables()
                .at(start)
                .filter(table -> start >= table.body())
                .filter(table -> {
                    int column = table.columnAt(page, start);
                    return column >= 0
                            && isOffice(page, table.columns().get(column).cell());
                })
                .isPresent();
    }

    private boolean isOffice(Page page, Table.Cell head) {
        return labels.anyIn(page, head.start(), head.end());
    }

    /** 联系人姓名, 负责人姓名: the label is an office's. */
    public boolean ofOffice(Page page, int label) {
        return agents.lengthBefore(page, label) > 0;
    }

    /** 组长周建国，成员陈立平: members of a body, not of a household. */
    public boolean ofBody(Page page, int label) {
        return page.has(label, "成员") && ofStaff(page, label);
    }

    /** A list of those who act for an office. */
    public boolean ofStaff(Page page, int list) {
        int from = list;
        while (from > 0 && list - from < 30 && "。\n;".indexOf(page.at(from - 1)) < 0) {
            from--;
        }
        return staff.anyIn(page, from, list);
    }

    /** Where the value behind a label begins: colons, 为 and a note in brackets are passed. */
    public static int behindLabel(Page page, int end) {
        int at = page.skipBlanks(end);
        if (page.at(at) == '(') {
            int close = at;
            while (close < at + LONGEST_NOTE && page.at(close) != ')') {
                close++;
            }
            at = page.at(close) == ')' ? page.skipBlanks(close + 1) : at;
        }
        while (":为是系\"“[=".indexOf(page.at(at)) >= 0) {
            at = page.skipBlanks(at + 1);
        }
        return at;
    }

    /** A colon stands between, or a form's blanks. */
    public static boolean isMarked(Page page, int end, int value) {
        for (int i = end; i < value; i++) {
            if (": =".indexOf(page.at(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
