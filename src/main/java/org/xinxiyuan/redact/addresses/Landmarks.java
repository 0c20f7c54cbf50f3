package org.xinxiyuan.redact.addresses;

import org.xinxiyuan.redact.scan.CharSet;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;

/** What a house is told to lie beside (地物方位): 老槐树坑边, 涝坝沿, 拱桥边, 老爷岭根儿, 榕树头. */
final class Landmarks {
    private static final CharSet BEFORE = CharSet.of("坑沟渠桥库庙坝塘河溪江湖海田林路街墙井树站厂店校院场坡山岭崖寺祠坟窑池潭港湾埂坎滩桩亭塔仓垄岗堰堤洞坪圈棚碾磨");
    /** 头 ends many a name of other kinds: only behind these. */
    private static final CharSet HEADS = CharSet.of("树渠坡塘坝埂巷弄埔滩垄井堤");

    /** 巷口, 闸口. */
    private static final CharSet MOUTHS = CharSet.of("巷村路街沟河闸渡桥洞坝港坳垭寨塘");

    private Landmarks() {}

    /** Behind the side of a landmark that is told here; the place itself if none is. */
    static int end(Page page, int at) {
        boolean last = !page.is(at + 1, Glyphs.HAN);
        boolean side = "边沿根脚".indexOf(page.at(at)) >= 0 && BEFORE.has(page.at(at - 1))
                || last && page.at(at) == '头' && HEADS.has(page.at(at - 1))
                || last && page.at(at) == '口' && MOUTHS.has(page.at(at - 1));
        if (!side) {
            return at;
        }
        return "上下儿里".indexOf(page.at(at + 1)) >= 0 ? at + 2 : at + 1;
    }

    /** The side of a landmark ends here. */
    static boolean endAt(Page page, int end) {
        return end(page, end - 1) == end || end(page, end - 2) == end;
    }
}
