package org.xinxiyuan.quota;

import java.util.Objects;

/**
 * 任务: how many pieces of what are asked for in a period.
 *
 * @param id quotaId of the portal, or one of our own for those entered by hand
 * @param target pieces
 */
public record Assignment(String id, Period period, int target, Duty duty, CarryOver carryOver, Origin origin) {
    /** 结转: what of the period before counts into this one. */
    public enum CarryOver {
        /** 不结转. */
        NONE("不结转"),
        /** 欠的补上: what was missing is asked for on top. */
        SHORTFALL("欠的补上"),
        /** 多的抵下期: what was too many counts here. */
        SURPLUS("多的抵下期"),
        /** 多退少补: both. */
        BOTH("多退少补");

        private final String label;

        CarryOver(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** @param ahead pieces done beyond the target of the period before, below zero where some were missing */
        int of(int ahead) {
            boolean counts = ahead < 0 ? this == SHORTFALL || this == BOTH : this == SURPLUS || this == BOTH;
            return counts ? ahead : 0;
        }
    }

    /** 来源: who said so. */
    public enum Origin {
        HAND("手工录入"),
        FILE("表格导入"),
        PORTAL("县里下发");

        private final String label;

        Origin(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public Assignment {
        Objects.requireNonNull(id);
        if (target < 0) {
            throw new IllegalArgumentException("target " + target);
        }
    }
}
