package org.xinxiyuan.redact.context;

import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.WordSet;

/** A person's name right behind a place (住户姓名): 5组张某, 3组李四来电. */
public final class Dwellers {
    private static final String SURNAMES =
            "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田" + "任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文";
    private static final WordSet ACTS = WordSet.of("宅基地 建房 低保 危房 来电 反映 来信 来访 家中 家里 户 家 等人 称 诉 电话 手机 身份证 ， , （ ( 、");
    private static final int LONGEST_NAME = 3;

    private Dwellers() {}

    public static boolean isNamedAt(Page page, int place) {
        if (SURNAMES.indexOf(page.at(place)) < 0) {
            return false;
        }
        if (page.at(place + 1) == '某') {
            return true;
        }
        for (int length = 2; length <= LONGEST_NAME; length++) {
            int act = ACTS.lengthAt(page, place + length);
            if (act > 1) {
                return true;
            }
        }
        return false;
    }
}
