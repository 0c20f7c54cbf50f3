package org.xinxiyuan.redact.addresses;

import org.xinxiyuan.redact.scan.CharSet;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.WordSet;

/** Words of place that may end an address instead of a number (方位和居所词): 东户, 隔壁, 顶楼, 树下, 那家. */
final class PlaceWords {
    private static final WordSet PLACES = WordSet.of(Sides.words()
            + String.join(
                    " ", "东户", "西户", "中户", "南户", "北户", "后院", "前院", "平房", "老屋", "老宅", "独屋", "瓦房", "老房子", "新房子", "地下室",
                    "阁楼", "顶楼", "底楼", "车库", "门面房", "门面", "左侧", "右侧", "左边", "右边", "左手", "右手", "内", "后座", "前座", "东侧",
                    "西侧", "南侧", "北侧", "旁边", "隔壁", "对面", "后面", "前面", "楼上", "楼下", "对门", "路东", "路西", "路南", "路北", "上头",
                    "下头", "后头", "前头", "里头", "坎上", "坎下", "坡上", "坡下", "背后", "门口", "大院", "院子", "井旁", "井边", "塘边", "河边",
                    "路边", "桥头", "村头", "东头", "西头", "南头", "北头", "大铁门", "铁门", "大门", "树下", "那家", "那户", "那一家", "那一户", "那栋",
                    "头一家", "头一户", "旁", "后门", "前门", "侧门", "左转", "右转", "尽头", "顶层", "顶加层", "底层", "首层", "夹层", "一层", "前楼",
                    "后楼", "亭子间", "前客堂", "后客堂", "客堂间", "前厢房", "后厢房", "三层阁", "假三层", "晒台", "过街楼", "灶披间", "北屋", "南屋", "东屋",
                    "西屋", "正屋", "堂屋", "耳房", "门房", "配房", "偏房", "西配楼", "东配楼", "碉楼", "石头房", "老屋基", "屋基", "老屋场", "天井", "阁层",
                    "复式", "楼梯口", "梯子", "往东", "往西", "往南", "往北", "往里", "往前", "往后", "牧业点", "炮楼", "东套", "西套", "左岸", "右岸",
                    "对岸", "北岸", "南岸", "东岸", "西岸", "岸边", "中套", "边套", "东边套", "西边套", "边户", "中间户", "天台", "天台屋", "楼顶", "前厅",
                    "后厅", "中厅", "里间", "外间", "后间", "前间", "后进", "东院", "西院", "南院", "北院", "道东", "道西", "道南", "道北", "街东",
                    "街西", "街南", "街北", "把头", "把边", "把东头", "把西头", "把南头", "把北头", "东厢", "西厢", "南厢", "北厢", "那排", "那幢", "那座",
                    "那孔", "那院", "那顶", "独一家", "独一户", "独户", "独院", "单家独户", "头家", "斜后方", "斜前方", "后墙", "前墙", "东墙", "西墙",
                    "南墙", "北墙", "院墙", "那栋楼", "那幢楼", "那座楼", "那间屋", "那间房", "那个院", "那条巷"));

    /** These words, hamlets' endings and numbers begin with one of these or with no Chinese character. */
    private static final CharSet BEGINNINGS =
            CharSet.of("同第附从由边沿根脚头口" + Numerals.ORDERS, PLACES, Hamlets.ENDINGS).andStrange();

    private PlaceWords() {}

    /** Nothing that ends a name begins here. */
    static boolean noneBegins(Page page, int at) {
        return !BEGINNINGS.has(page.at(at));
    }

    /** Whether a number, a word of place or a hamlet's ending may begin between these places or right behind them. */
    static boolean mayBegin(Page page, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!noneBegins(page, at) && begins(page, at)) {
                return true;
            }
        }
        return page.at(to) == ' ' || page.is(to, Glyphs.HAN) && begins(page, to);
    }

    private static boolean begins(Page page, int at) {
        return !Glyphs.isPlainHan(page.at(at))
                || "同第附".indexOf(page.at(at)) >= 0
                || PLACES.isAt(page, at)
                || Hamlets.ENDINGS.isAt(page, at)
                || Numerals.isOrdered(page, at);
    }

    private static boolean isWork(Page page, int at) {
        int noun = "小大石老土新木水".indexOf(page.at(at)) >= 0 ? at + 1 : at;
        return "桥山坟庙塔坝堤闸碑亭库塘".indexOf(page.at(noun)) >= 0 && !isAt(page, noun + 1);
    }

    static boolean isAt(Page page, int at) {
        return PLACES.isAt(page, at);
    }

    /** Behind the word of place here; the place itself if none stands here, or it begins a hamlet's name (老屋场组). */
    static int end(Page page, int at) {
        int end = Math.max(at + PLACES.lengthAt(page, at), Landmarks.end(page, at));
        // 那座小桥
        if (page.at(at) == '那' && end > at && isWork(page, end)) {
            return at;
        }
        boolean name = "组队社屯村".indexOf(page.at(end)) >= 0 || page.has(end, "小组") || page.has(end, "小队");
        return name ? at : end;
    }
}
