package org.xinxiyuan.quota;

import java.util.Comparator;

/**
 * 预警: what will go wrong unless somebody acts.
 *
 * @param sentence Chinese, what is the matter
 * @param next Chinese, what to do
 * @param lead where to act
 */
public record Warning(Kind kind, String sentence, String next, Lead lead) {
    /** The most urgent first. */
    public enum Kind {
        URGENT_UNSENT("紧急信息未报"),
        SOLICITATION_OVERDUE("约稿逾期"),
        SOLICITATION_DUE("约稿将到期"),
        SOLICITATION_MISSED("约稿未按时报"),
        NOTHING_YET("过半未报"),
        OUT_OF_REACH("按进度完不成"),
        COLUMN_DUE("责任栏目该更新"),
        BOTTOM_THREE("排名后三位"),
        DIFFERS("与县里不一致");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * @param id of the piece, column, solicitation, assignment or entry; the period of a ranking
     */
    public record Lead(Place place, String id) {}

    /** What a lead leads to. */
    public enum Place {
        PIECE,
        COLUMN,
        SOLICITATION,
        ASSIGNMENT,
        ENTRY,
        RANKING
    }

    public static Comparator<Warning> byUrgency() {
        return Comparator.comparing(Warning::kind).thenComparing(w -> w.lead().id());
    }

    /** Without the sentence, which may hold a title. */
    @Override
    public String toString() {
        return "Warning[" + kind + " " + lead + "]";
    }
}
