package org.xinxiyuan.redact.addresses;

import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.WordSet;

/** Endings that only places in the country have (乡间地名后缀): 后坝坞, 马家湾, 村东头. */
final class RuralEndings {
    private static final WordSet SIDES = WordSet.of("东头 西头 南头 北头 背后 后面 门口 旁边 隔壁 对面 边上 下厝 上厝 山下 跟前 底下 前排 后排 东沟 西沟 沟里");
    private static final String RURAL = "庄屯寨堡湾沟峪坪坝岭岗坡洼塘墩圩坞坳垭塬畈厝埔坂墘寮冲垅垄脚坎坑窝梁根旁岔崖砭峁塄畔堖垴岙岕岽塅垱垸凼磜嶂崀埂墚碥塆塝塍壋壪峒崠畲硚畹墈";

    private RuralEndings() {}

    /** The last stretch of an address that may stay unread: 聂家湾, 塬畔上, 大院坝. */
    static boolean closes(Page page, int from, int to) {
        return to - from >= 2 && (endAt(page, to) || "上下边里".indexOf(page.at(to - 1)) >= 0 && endAt(page, to - 1))
                || to - from == 1 && RURAL.indexOf(page.at(from)) >= 0;
    }

    /** Places in the country end so, and other names, too: 窑头, 老街, 庙台. */
    static boolean mayEndAt(Page page, int end) {
        return "口头台井街巷弄铺营桥尾角".indexOf(page.at(end - 1)) >= 0;
    }

    static boolean endAt(Page page, int end) {
        return RURAL.indexOf(page.at(end - 1)) >= 0
                || page.at(end - 1) == '子' && RURAL.indexOf(page.at(end - 2)) >= 0
                || SIDES.isAt(page, end - 2)
                || Landmarks.endAt(page, end)
                || page.has(end - 2, "圪塔")
                || page.has(end - 2, "屋场")
                || page.has(end - 2, "垭口")
                || page.has(end - 2, "底院");
    }
}
