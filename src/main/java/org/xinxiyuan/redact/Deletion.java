package org.xinxiyuan.redact;

import java.util.BitSet;
import java.util.List;
import org.xinxiyuan.redact.Edit.Settled;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Labels;
import org.xinxiyuan.redact.scan.Page;

/** 删除 in prose: the label goes with its value, and no mark stands twice or alone. */
final class Deletion {
    private static final String OPENING = "，、；：（(,;:\n。";
    private static final String COMMAS = "，、；,;";
    private static final String CLOSING = "。；）);.\n，、";
    private static final List<String> WHOSE = List.of("你的", "您的", "他的", "她的", "我的", "其", "本人");
    private static final int LONGEST_LABEL = 8;
    private static final String LABEL_EDGES = "，、；。（(,;\n \u3000*";
    private final Page page;
    private final String text;
    private final BitSet gone;

    Deletion(Page page, BitSet gone) {
        this.page = page;
        this.text = page.text();
        this.gone = gone;
    }

    /** Marks the label before the value and the marks around both, where the value goes without a trace. */
    void around(Settled one) {
        int start = one.span().start();
        if (gone.get(start) || !vanishes(one)) {
            return;
        }
        int from = boldStart(labelStart(one, start), start);
        int to = one.span().end();
        gone.set(from, to);
        marks(from - 1, to);
    }

    /** Nothing of the value remains: deleted, or an address cut where it begins. */
    private static boolean vanishes(Settled one) {
        boolean cut = one.treatment() == Treatment.CUT_TOWNSHIP
                || one.treatment() == Treatment.CUT_VILLAGE
                || one.treatment() == Treatment.CUT_VILLAGE_GROUP;
        return one.treatment() == Treatment.DELETE
                || cut
                        && one.detection()
                                .levels()
                                .filter(levels -> levels.start() == one.span().start())
                                .isPresent();
    }

    private int labelStart(Settled one, int start) {
        int hit = Labels.hitBefore(page, start);
        if (readsWords(one) && isColon(start - 1)) {
            return clauseStart(start - 1);
        }
        if (hit < 0
                || page.hits().cue(hit) == Cue.CODE
                || !Labels.touches(page, page.hits().end(hit), start)) {
            return start;
        }
        int from = owned(page.hits().start(hit));
        int end = page.hits().end(hit);
        boolean verb = end - from > 1 && "至到入".indexOf(page.at(end - 1)) >= 0;
        return verb ? end - 1 : from;
    }

    /** 来信人：张三: the label of a name or an illness is told by its colon. */
    private int clauseStart(int colon) {
        int at = colon;
        while (at > 0 && colon - at < LONGEST_LABEL && Character.isLetter(text.charAt(at - 1))) {
            at--;
        }
        boolean opened = at == 0 || LABEL_EDGES.indexOf(text.charAt(at - 1)) >= 0;
        return opened ? at : colon + 1;
    }

    private boolean isColon(int at) {
        return at >= 0 && (text.charAt(at) == '：' || text.charAt(at) == ':');
    }

    private static boolean readsWords(Settled one) {
        return switch (one.place().type()) {
            case NAME, HEALTH, BIRTH_DATE, MINOR -> true;
            default -> false;
        };
    }

    /** A label in bold print goes with both its pairs of asterisks. */
    private int boldStart(int label, int value) {
        boolean opened = label >= 2 && text.startsWith("**", label - 2);
        return opened && text.substring(label, value).contains("**") ? label - 2 : label;
    }

    /** 你的身份证号: whose it is goes along. */
    private int owned(int label) {
        for (var word : WHOSE) {
            if (page.has(label - word.length(), word)) {
                return label - word.length();
            }
        }
        return label;
    }

    private void marks(int before, int after) {
        int left = before;
        while (left >= 0 && gone.get(left)) {
            left--;
        }
        char first = left < 0 ? '\n' : text.charAt(left);
        char next = after >= text.length() ? '\n' : text.charAt(after);
        if ((first == '（' || first == '(') && (next == '）' || next == ')')) {
            gone.set(left);
            gone.set(after);
        } else if (COMMAS.indexOf(next) >= 0 && OPENING.indexOf(first) >= 0 && after < text.length()) {
            gone.set(after);
        } else if (COMMAS.indexOf(first) >= 0 && CLOSING.indexOf(next) >= 0) {
            gone.set(left);
        }
    }
}
