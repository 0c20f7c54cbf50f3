package org.xinxiyuan.redact.addresses;

import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.WordSet;

/** Where people are said to live without a place being told (泛称): 住在县城, 住养老院, 住工地. */
final class Sayings {
    private static final WordSet NOWHERE = WordSet.of(String.join(
            " ",
            "养老院 敬老院 福利院 医院 学校 校区 校园 工地 农村 城里 城区 县城 镇上 镇区 街上 乡下 村里 村内 村上 山上 山里 外地 外省 单位 宿舍 一起 病房 病区",
            "出租房 租房 安置房 安置区 安置点 公租房 廉租房 危房 平房 楼房 新房 旧房 老房 亲戚 女儿 儿子 父母 子女 本村 本镇 本乡 本县 邻村 外村 该村 同村 原籍 娘家 婆家",
            "城市 小区 社区 集镇 镇街 街道 郊区 牧区 山区 库区 灾区 景区 园区 辖区 工区 矿区 车间 厂里 店里 船上 屋里 家里 房里 院里 监狱 看守所 隔离 方舱 酒店 宾馆 旅馆 民宿",
            "垃圾房 配电房 泵房 公厕 厕所 哨棚 操场 篮球场 停车场 戏台 闸口 泵站 广场 凉亭 晒场 晒谷坪 打谷场 渡口 码头"));

    private static final WordSet SEATS = WordSet.of("街上 境内 县城 城区 镇上 城里 乡下 辖区 家里 家中");
    private static final WordSet NEIGHBOURS = WordSet.of("楼上 楼下 邻居 隔壁 对门");

    private Sayings() {}

    /** 街上: the seat of the township tells nothing. */
    static int behindSeat(Page page, int at) {
        int start = page.skipBlanks(at);
        // 楼上瑞景家园1102: whose home it is, no part of it
        if ("楼邻".indexOf(page.at(start)) >= 0
                && NEIGHBOURS.isAt(page, start)
                && page.is(start + 2, Glyphs.HAN)
                && page.is(start + 3, Glyphs.HAN)) {
            return start + 2;
        }
        // 同上27号: the row above tells the rest
        if (page.at(start) == '同' && "上前".indexOf(page.at(start + 1)) >= 0 && page.isDigit(start + 2)) {
            return start + 2;
        }
        int seat = SEATS.lengthAt(page, start);
        return seat > 0 ? start + seat : at;
    }

    static boolean isNeighbour(Page page, int at) {
        return NEIGHBOURS.isAt(page, at);
    }

    static boolean endsNowhere(Page page, int to) {
        for (int length = 2; length <= 3; length++) {
            if (NOWHERE.lengthAt(page, to - length) == length) {
                return true;
            }
        }
        return false;
    }

    /** Nothing but such a word, or an office, tells where. */
    static boolean isNowhere(Page page, int from, int to) {
        return endsNowhere(page, to)
                || NOWHERE.isAt(page, from)
                || page.hits().any(Cue.OFFICE, from, to)
                || page.hits().any(Cue.PLAIN, from, to);
    }
}
