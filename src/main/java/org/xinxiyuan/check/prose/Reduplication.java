package org.xinxiyuan.check.prose;

import java.util.Set;

/** 叠用: words that are said twice on purpose (研究研究), and names that begin with the word in front of them. */
public final class Reduplication {
    private static final Set<String> MEANT = Set.of(
            "研究", "商量", "讨论", "考虑", "学习", "了解", "打听", "休息", "活动", "锻炼", "检查", "收拾", "打扫", "参观", "体验", "交流", "帮助", "照顾",
            "教育", "宣传", "整理", "调查", "观察", "介绍", "比较", "尝试", "琢磨", "试试", "合计", "走走", "看看", "联系", "沟通", "议论", "表扬", "批评",
            "感受", "享受", "放松", "热闹", "高兴", "凉快", "暖和", "雪白", "笔直", "通红", "漆黑", "碧绿", "金黄", "冰凉", "滚烫", "非常", "特别", "十分",
            "很多", "许多", "好多", "永远", "谢谢", "加油", "多谢", "快来", "来来", "哗啦", "叮当", "咕咚", "扑通", "轰隆", "逐步", "一步", "一点", "一次",
            "一遍", "一家", "一户", "一个", "一项", "一件", "一条", "咨询", "参考", "反思", "重新", "请示", "协商");

    /** Behind the second it is part of a name: 支持建设建设银行. */
    private static final String COMPOUND = "局委银部站处所办员者队组会科股室厅院校团行厂司网法费金款户区路街镇乡村县市案表证书化性类型品";

    private Reduplication() {}

    /** The word may stand twice. */
    public static boolean meant(String word) {
        return MEANT.contains(word);
    }

    /** With what comes behind it the second word makes a name. */
    public static boolean partOfName(String word, char behind) {
        return word.length() == 2 && COMPOUND.indexOf(behind) >= 0;
    }
}
