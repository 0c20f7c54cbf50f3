package org.xinxiyuan.check.upkeep;

/** How a column stands against its update frequency (栏目状态). */
public enum State {
    /** 超过更新期限. */
    STALE("逾期未更新"),
    EMPTY("空白"),
    /** The limit is near: 3 days ahead for columns of two weeks, 14 for all others. */
    DUE("将到期"),
    FINE("正常");

    private final String label;

    State(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
