package org.xinxiyuan.service.sending;

import java.util.EnumSet;
import java.util.Set;
import org.xinxiyuan.outbox.EntryState;
import org.xinxiyuan.outbox.Operation;
import org.xinxiyuan.outbox.OutboxEntry;

/** What a person may do with a row of the outbox (可选的处理). */
public enum Choice {
    TAKE_BACK,
    /** 同一件. */
    SAME,
    /** 另一件. */
    OTHER,
    /** 三方比对. */
    COMPARE,
    /** 用本机的. */
    MINE,
    /** 用门户的. */
    THEIRS,
    /** 作为新版本发出. */
    NEW_REVISION,
    /** 复制为新件. */
    COPY,
    /** 原样再发. */
    AGAIN,
    WITHDRAW;

    /** Blocked for something that a word with the county or another line mends: the same bytes go again. */
    private static final Set<String> MENDED_ELSEWHERE = Set.of(
            "protocol_error",
            "too_many_attempts",
            "attachment_missing",
            "hash_mismatch",
            "offset_mismatch",
            "column_forbidden",
            "org_forbidden",
            "scope_missing",
            "link_unknown",
            "not_found");
    /** The id itself cannot be used any more. */
    private static final Set<String> ID_IS_SPENT = Set.of("item_withdrawn", "lane_conflict", "content_hash_mismatch");

    /** @param edited the county changed what this row brought */
    public static Set<Choice> of(OutboxEntry entry, boolean edited) {
        if (entry.key().operation() != Operation.PUT) {
            return entry.state() == EntryState.BLOCKED ? EnumSet.of(AGAIN) : EnumSet.noneOf(Choice.class);
        }
        return switch (entry.state()) {
            case QUEUED -> entry.claimed() ? EnumSet.noneOf(Choice.class) : EnumSet.of(TAKE_BACK);
            case ACCEPTED -> edited ? EnumSet.of(COMPARE, WITHDRAW) : EnumSet.of(WITHDRAW);
            case CONFLICT -> EnumSet.of(COMPARE, MINE, THEIRS);
            case BLOCKED -> blocked(entry.progress().lastCode());
            case SENDING, CLOSED -> EnumSet.noneOf(Choice.class);
        };
    }

    private static Set<Choice> blocked(String code) {
        if (code.equals("likely_duplicate")) {
            return EnumSet.of(SAME, OTHER);
        }
        if (code.equals("revision_reused")) {
            return EnumSet.of(COMPARE, NEW_REVISION, THEIRS);
        }
        if (ID_IS_SPENT.contains(code)) {
            return EnumSet.of(COPY);
        }
        return MENDED_ELSEWHERE.contains(code) ? EnumSet.of(AGAIN) : EnumSet.noneOf(Choice.class);
    }
}
