package org.xinxiyuan.redact.people;

/**
 * Kinds of words that tell of persons (人物语境词): what stands before, beside and behind a name, and what is told of the
 * person. The words are data ({@code person-words.tsv}, {@code health-words.tsv}).
 */
public enum PersonCue {
    /** 其后是普通人的姓名. */
    NAME_LABEL,
    NAME_HEAD,
    /** 亲属称谓. */
    KIN,
    /** One character (妻, 子): tells only between marks. */
    KIN_BARE,
    /** 普通人的身份 (村民, 低保户). */
    ORDINARY,
    LIST,
    /** Posts and professions: who acts in one is named in public. */
    POST,
    POST_HEAD,
    /** Labels of those who act in a case (经办, 审核): an office's before a colon only. */
    OFFICE_LABEL,
    /** Lists of those who act for an office. */
    STAFF,
    /** Acts for a firm: named in public, unless personal numbers stand beside. */
    AGENT,
    /** Often right behind a name. */
    FOLLOW,
    /** Often right before a name. */
    BEFORE,
    /** Ordinary words that begin with a surname's character (高度). */
    NO_NAME,
    /** The same, made of characters that given names are made of, too (金银花). */
    NAMELIKE,
    /** Words that a surname's character ends or stands in (社区, 户籍). */
    SPLIT,
    /** What names of firms and shops end with. */
    FIRM,
    /** What neighbours call one another (姨, 老太): behind a surname. */
    CALL,
    /** Words and verbs right before a person's name (我侄子, 劳务队). */
    NAME_LEAD,
    /** What persons do (拒修): right behind a name. */
    NAME_ACT,
    /** Surnames that the rankings do not hold; read for names alone. */
    MORE_SURNAME,
    /** Surnames that are words of every day, too (水, 先). */
    RARE_SURNAME,
    /** Characters that given names are made of. */
    GIVEN,
    /** Parts of the names of other peoples (卓玛, 古丽). */
    NAME_PART,
    /** Those that never come first. */
    NAME_PART_LAST,
    GENDER,
    BEHIND,
    /** 个人证件 (身份证, 病历). */
    PAPER,
    ADDRESSEE,
    BIRTH,
    CHILD,
    CHILD_HEAD,
    SCHOOL_HEAD,
    SCHOOL,
    /** Schools of grown-ups (大学). */
    ADULT,
    ILLNESS,
    /** Ill or disabled, no more (因病). */
    ILLNESS_WEAK,
    ILLNESS_BEFORE,
    ILLNESS_BEHIND,
    /** What follows speaks of policies and services. */
    ILLNESS_POLICY,
    ILLNESS_HEAD,
    /** In a column as good as nothing (无, 良好). */
    ILLNESS_NONE
}
