package org.xinxiyuan.check;

import java.util.Set;

/** 已比对公开文本: the bases that somebody has held against a published text. All others print 待核对. */
final class ComparedTexts {
    private static final String LAW = "《政府信息公开条例》";
    private static final Set<String> NAMES = Set.of(
            LAW + "第十九条",
            LAW + "第二十条第（一）项",
            LAW + "第二十条第（二）项",
            LAW + "第二十条第（三）项",
            LAW + "第二十条第（四）项",
            LAW + "第二十条第（五）项",
            LAW + "第二十条第（六）项",
            LAW + "第二十条第（七）项",
            LAW + "第二十条第（八）项",
            LAW + "第二十条第（九）项",
            LAW + "第二十条第（十）项",
            LAW + "第二十条第（十一）项",
            LAW + "第二十条第（十二）项",
            LAW + "第二十条第（十三）项",
            LAW + "第二十条第（十四）项",
            LAW + "第二十六条",
            LAW + "第二十八条、第二十九条",
            LAW + "第四十七条",
            LAW + "第四十九条、第五十条",
            "国办公开办函〔2019〕61号",
            "国办公开办函〔2021〕30号",
            "国办秘函〔2019〕19号",
            "国办秘函〔2019〕19号（空白栏目）");

    private ComparedTexts() {}

    static boolean hold(String name) {
        return NAMES.contains(name);
    }
}
