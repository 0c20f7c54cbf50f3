package org.xinxiyuan.redact.scan;

/**
 * Kinds of words that tell what stands beside them (语境词): labels before a value, heads of columns, and words that show
 * a person or an office. The words themselves are data ({@code context-words.tsv}).
 */
public enum Cue {
    ID_CARD,
    PHONE,
    HOME_PHONE,
    OFFICE_PHONE,
    CARD,
    ORG_ACCOUNT,
    EMAIL,
    OFFICE_EMAIL,
    WECHAT,
    QQ,
    PUBLIC_ACCOUNT,
    PLATE,
    PASSPORT,
    HOME,
    ADDRESS,
    OFFICE_ADDRESS,
    CODE,
    /** A natural person is spoken of. */
    PERSON,
    /** Someone to turn to (联系人): a person or an office's own. */
    CONTACT,
    /** A post in an office (镇长, 主任). */
    OFFICIAL,
    /** Stands for @ (at in brackets). */
    AT,
    /** Only tells where something lies (位于). */
    LOCATED,
    /** An office, a firm or another body is spoken of. */
    OFFICE,
    /** A notice turns to the public (异议, 公示期). */
    ISSUE,
    /** A place told by what it lies beside (隔壁, 对面). */
    NEAR,
    /** Who holds an account (户名): a person or a body, as the name tells. */
    HOLDER,
    /** Head of a column of offices or firms (单位). */
    BODY,
    /** Head of a column of villagers' groups (组别). */
    GROUP,
    /** Other heads of columns. */
    HEAD,
    /** Stands for a value that was hidden (已隐藏). */
    HIDDEN,
    /** Words that only look like one of the others (住房, 身份证复印件). */
    PLAIN,
    /** No word at all. */
    NONE;

    /** Names the kind of the value that follows. */
    public boolean isLabel() {
        return ordinal() <= CODE.ordinal();
    }
}
