package org.xinxiyuan.outbox;

/** Where a row of the outbox stands (发送状态). */
public enum EntryState {
    /** 待发: frozen, waits for a connection. */
    QUEUED("待发"),
    /** 发送中: claimed; the outcome is unknown until a receipt is stored. */
    SENDING("发送中"),
    /** 已收件: a receipt with the same id, revision and hash is stored. */
    ACCEPTED("已收件"),
    /** 须处理: a person has to look. */
    BLOCKED("须处理"),
    /** 冲突: the portal holds a newer revision. */
    CONFLICT("有冲突"),
    /** 已替换: closed by the row that replaces it. */
    CLOSED("已替换");

    private final String label;

    EntryState(String label) {
        this.label = label;
    }

    /** The Chinese term. */
    public String label() {
        return label;
    }

    /** Not settled yet: at most one such row stands for a piece. */
    public boolean open() {
        return this == QUEUED || this == SENDING;
    }
}
