package org.xinxiyuan.sampleportal.contract;

import java.util.Locale;

/** 错误代码: every refusal of the contract with its HTTP status, its advice to the client and its Chinese title. */
public enum Code {
    BAD_REQUEST(400, Retry.NEVER, "请求格式错误"),
    DUPLICATE_ID(400, Retry.NEVER, "同一批中有重复编号"),
    BUNDLE_SPLIT(400, Retry.NEVER, "同组条目须相邻、至少两件并同批报送"),
    TOKEN_MISSING(401, Retry.AFTER_LOGIN, "缺少令牌，请先登记"),
    TOKEN_EXPIRED(401, Retry.AFTER_LOGIN, "令牌已过期，请重新登记"),
    TOKEN_REVOKED(401, Retry.AFTER_LOGIN, "令牌已注销，请重新登记"),
    CODE_REFUSED(403, Retry.AFTER_EDIT, "登记码无效、已用过或已过期"),
    SCOPE_MISSING(403, Retry.NEVER, "本设备没有此项权限"),
    COLUMN_FORBIDDEN(403, Retry.NEVER, "本单位无权向该栏目报送"),
    NOT_FOUND(404, Retry.NEVER, "未找到"),
    METHOD_NOT_ALLOWED(405, Retry.NEVER, "不支持的请求方法"),
    REVISION_REUSED(409, Retry.NEVER, "版本号已被使用"),
    BASE_CONFLICT(409, Retry.NEVER, "门户端已有更新版本"),
    LANE_CONFLICT(409, Retry.NEVER, "此编号属于另一类条目"),
    ITEM_WITHDRAWN(409, Retry.NEVER, "此条目已撤回"),
    OFFSET_MISMATCH(409, Retry.NOW, "续传位置不符"),
    CURSOR_EXPIRED(410, Retry.NOW, "游标已过期，请从头同步"),
    TOO_LARGE(413, Retry.NEVER, "超过大小上限"),
    UNSUPPORTED_TYPE(415, Retry.NEVER, "附件类型不允许"),
    PII_FOUND(422, Retry.AFTER_EDIT, "发现未遮挡的个人信息"),
    FORMAT_REFUSED(422, Retry.AFTER_EDIT, "正文含有不允许的标记"),
    COLUMN_UNKNOWN(422, Retry.AFTER_EDIT, "没有此栏目"),
    COLUMN_CLOSED(422, Retry.AFTER_EDIT, "该栏目不收件"),
    KIND_MISMATCH(422, Retry.AFTER_EDIT, "内容类别与栏目不符"),
    LINK_UNKNOWN(422, Retry.AFTER_EDIT, "所关联的条目不在门户上"),
    QUOTA_CLOSED(422, Retry.AFTER_EDIT, "没有此任务或任务已结束"),
    SOLICITATION_CLOSED(422, Retry.AFTER_EDIT, "没有此约稿或约稿已结束"),
    SIGNOFF_INVALID(422, Retry.AFTER_EDIT, "签发人权限不足"),
    CONTENT_HASH_MISMATCH(422, Retry.NEVER, "内容与散列不符"),
    HASH_MISMATCH(422, Retry.NOW, "附件校验值不符"),
    ATTACHMENT_MISSING(424, Retry.NOW, "缺少附件"),
    BUNDLE_REFUSED(424, Retry.NEVER, "同组另一件未通过，本件未收"),
    UPGRADE_REQUIRED(426, Retry.NEVER, "请升级客户端"),
    RATE_LIMITED(429, Retry.LATER, "请求过于频繁"),
    UNEXPECTED(500, Retry.LATER, "门户内部错误"),
    NOT_ATTEMPTED(503, Retry.LATER, "本条尚未处理"),
    UNAVAILABLE(503, Retry.LATER, "门户维护中"),
    NO_SPACE(507, Retry.LATER, "门户存储空间不足");

    /** What the client may do about it. */
    public enum Retry {
        NOW,
        LATER,
        AFTER_EDIT,
        AFTER_LOGIN,
        NEVER;

        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final int status;
    private final Retry retry;
    private final String title;

    Code(int status, Retry retry, String title) {
        this.status = status;
        this.retry = retry;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public Retry retry() {
        return retry;
    }

    public String title() {
        return title;
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
