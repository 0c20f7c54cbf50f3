package org.xinxiyuan.review.secrecy;

import org.xinxiyuan.check.Grounds;

/** 审查依据, chosen from this list and from nowhere else; what is not compared says 待核对. */
public enum SecrecyGround {
    ARTICLE_14("14", Grounds.regulation("第十四条"), "国家秘密、法律禁止、三安全一稳定"),
    ARTICLE_15("15", Grounds.regulation("第十五条"), "商业秘密、个人隐私"),
    ARTICLE_16("16", Grounds.regulation("第十六条"), "内部事务、过程性信息、执法案卷"),
    ARTICLE_17("17", Grounds.regulation("第十七条"), "不能确定的，报主管部门或保密部门"),
    ARTICLE_37("37", Grounds.regulation("第三十七条"), "区分处理"),
    SECRETS_LAW("secrets", Grounds.of("《保守国家秘密法》"), "国家秘密、工作秘密");

    private final String word;
    private final Grounds grounds;
    private final String says;

    SecrecyGround(String word, Grounds grounds, String says) {
        this.word = word;
        this.grounds = grounds;
        this.says = says;
    }

    /** The word of the command line. */
    public String word() {
        return word;
    }

    /** As it is printed: name, article, and the mark of what is not confirmed. */
    public String text() {
        return grounds.text() + " " + says;
    }
}
