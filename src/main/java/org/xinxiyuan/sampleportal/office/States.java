package org.xinxiyuan.sampleportal.office;

/** 状态名称: how the office calls the contract's states and levels. */
public final class States {
    private States() {}

    public static String label(String state) {
        return switch (state) {
            case "received" -> "已收";
            case "in_review" -> "审核中";
            case "returned" -> "已退回";
            case "rejected" -> "不予采用";
            case "published" -> "已公开";
            case "taken_down" -> "已撤下";
            case "adopted" -> "已采用";
            case "withdrawn" -> "已撤回";
            default -> state;
        };
    }

    public static String level(String level) {
        return switch (level) {
            case "county" -> "县级";
            case "city" -> "市级";
            case "province" -> "省级";
            case "national" -> "国家级";
            default -> level;
        };
    }
}
