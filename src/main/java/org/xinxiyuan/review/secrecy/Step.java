package org.xinxiyuan.review.secrecy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * One of the three signatures (三级审查).
 *
 * @param on calendar day
 */
public record Step(Level level, String by, Verdict verdict, LocalDate on) {
    /** 初审（产生部门）— 复审（公开机构）— 批准（负责人）; one follows the other. */
    public enum Level {
        INITIAL("初审", "产生部门"),
        SECOND("复审", "公开机构"),
        APPROVAL("批准", "负责人");

        private final String label;
        private final String whose;

        Level(String label, String whose) {
            this.label = label;
            this.whose = whose;
        }

        public String label() {
            return label;
        }

        /** Who gives it. */
        public String whose() {
            return whose;
        }

        /** The word of the command line. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What was found: 结论、依据、意见. */
    public record Verdict(Conclusion conclusion, List<SecrecyGround> grounds, String opinion) {
        public Verdict {
            grounds = List.copyOf(grounds);
        }

        @Override
        public String toString() {
            return "Verdict[" + conclusion + "]";
        }
    }
}
