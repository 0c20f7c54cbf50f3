package org.xinxiyuan.redact.addresses;

import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.WordSet;

/** What is numbered as houses are (编号设施): A24号地块, 3号机井. */
final class NumberedThings {
    private static final WordSet THINGS = WordSet.of(String.join(
            " ",
            "闸门 井场 地块 宗地 图斑 机井 水井 井机 矿井 井下 蓄水池 水池 泵站 泵房 变压器 台区 阀门 井盖 电杆 栏舍 大棚 点位 桥 渠 窗口 档案 文件 令 公告 逆变器 淤地坝 警示牌 泊位",
            "楼道灯 路灯 棚圈 羊圈 牛圈 猪圈 圈舍 鸡舍 猪舍 羊舍 牛舍 垃圾房 垃圾桶 垃圾池 跌水 水闸 闸口 涵洞 塔吊 标段 摄像头 监控 充电桩 鱼塘 虾塘 茶园 果园 林地 坡地 台地 展位 摊位"));

    /** Counted by 号 alone: 2号井, 1号机组; 3组井湾 begins a name. */
    private static final WordSet WORKS = WordSet.of("井 闸 溢洪道 机组 厂房 锅炉 泄洪 排水口 取水口 采样 检查井 充电 车位 界碑 界桩");

    private static final int MOST_LISTED = 4;

    private NumberedThings() {}

    /** The number counts such a thing, and no home lies beside it: 3号机井边; 3组渠首 begins a name. */
    static boolean isAt(Page page, Numerals numerals) {
        int end = numerals.end();
        boolean beside = "边头旁".indexOf(page.at(end + 1)) >= 0
                || numerals.isGroup() && "桥渠".indexOf(page.at(end)) >= 0
                || page.has(end + 2, "安置");
        if (beside || THINGS.isAt(page, end)) {
            return !beside;
        }
        // 2号井家属院: where miners live
        boolean lived = "家工宿平住棚小社职".indexOf(page.at(end + 1)) >= 0;
        return !lived && numerals.unit().equals("号") && (WORKS.isAt(page, end) || isListed(page, end));
    }

    /** 2号、3号闸门: what the last of them counts. */
    private static boolean isListed(Page page, int end) {
        int at = end;
        for (int numbers = 0; numbers < MOST_LISTED && page.at(at) == '、'; numbers++) {
            int digits = at + 1;
            while (page.isDigit(digits)) {
                digits++;
            }
            if (digits == at + 1 || page.at(digits) != '号') {
                return false;
            }
            at = digits + 1;
        }
        return at > end && (THINGS.isAt(page, at) || WORKS.isAt(page, at));
    }
}
