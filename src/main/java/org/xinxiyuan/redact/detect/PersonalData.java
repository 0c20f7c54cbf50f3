package org.xinxiyuan.redact.detect;

/** Kinds of personal data (个人信息类型): one vocabulary in policy, detections, certificate and contract. */
public enum PersonalData {
    ID_CARD("身份证号"),
    PHONE_MOBILE("手机号码"),
    PHONE_LANDLINE("固定电话"),
    BANK_CARD("银行卡号"),
    EMAIL("电子邮箱"),
    WECHAT("微信号"),
    QQ("QQ号"),
    PLATE("车牌号"),
    PASSPORT("护照和通行证号"),
    ADDRESS("详细住址"),
    NAME("自然人姓名"),
    BIRTH_DATE("出生日期"),
    HEALTH("健康信息"),
    MINOR("未成年人信息");

    private final String label;

    PersonalData(String label) {
        this.label = label;
    }

    /** The Chinese term. */
    public String label() {
        return label;
    }
}
