package org.xinxiyuan.redact.context;

import org.xinxiyuan.redact.addresses.AddressReader;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.WordSet;

/** Villagers' groups that are only spoken of (提及的村民小组): what is built there, who takes turns; nobody's home. */
final class Groups {
    /** What a township builds or holds in a villagers' group: the group is no home there. */
    static final WordSet WORKS = WordSet.of(String.join(
            " ", "条田", "地块", "道路", "公路", "路段", "路面", "路灯", "水渠", "水管", "管网", "沟渠", "水库", "水井", "桥", "河", "工程", "项目",
            "建设", "硬化", "改造", "整治", "维修", "安装", "组长", "队长", "社长", "村民代表", "代表", "会议", "广场", "活动", "群众", "共", "采样", "土地",
            "集体", "农田", "耕地", "召开", "停水", "停电", "停气", "耕地", "林地", "西耕地", "东耕地", "南耕地", "北耕地", "居民大会", "大会", "开展", "调研",
            "检查", "走访", "进行", "实施", "人口", "分配", "账目", "违建", "违章", "垃圾", "积水", "塌方", "收益", "两个", "三个", "四个", "五个", "微信群",
            "书架", "村口弯", "弯道", "路口设", "路口处", "境内", "地界", "合并", "与", "等", "至", "、", "和", "的"));

    private static final WordSet DUTY = WordSet.of("值班 排班 带班 轮班 分工 参赛 比赛 接力");
    private static final int BESIDE = 40;
    private static final int LONGEST_NAME = 6;

    private Groups() {}

    /** 五社的道路: what is built there; 五社的 alone ends the sentence. */
    static boolean isWork(Page page, AddressReader address) {
        boolean people =
                Telling.isSpeaker(page, address) || address.hasHouse() || !page.is(address.end() + 1, Glyphs.HAN);
        return !(page.at(address.end()) == '的' && people) && WORKS.isAt(page, behindGroups(page, address));
    }

    /** 三组、六组集体土地: behind the groups that are told along. */
    private static int behindGroups(Page page, AddressReader address) {
        int end = address.end();
        int at = end;
        while (address.hasGroup()
                && page.at(at) == '、'
                && page.is(at + 1, Glyphs.DIGIT | Glyphs.HAN_DIGIT | Glyphs.HAN)) {
            at++;
            int name = at;
            while (page.is(at, Glyphs.DIGIT | Glyphs.HAN_DIGIT)
                    || page.at(at) == '十'
                    || at - name < LONGEST_NAME && page.is(at, Glyphs.HAN) && "组队社".indexOf(page.at(at)) < 0) {
                at++;
            }
            if ("组队社".indexOf(page.at(at)) < 0) {
                return end;
            }
            at++;
            end = at;
        }
        return end;
    }

    static boolean isWorked(Page page, AddressReader address) {
        return WORKS.isAt(page, behindGroups(page, address)) || WORKS.isAt(page, address.end());
    }

    /** 值班安排：一组张三，二组李四: groups of people who take turns. */
    static boolean isOnDuty(Page page, AddressReader address) {
        int line = Math.max(page.lineStart(address.detailStart()), address.detailStart() - BESIDE);
        for (int at = line; at < address.detailStart(); at++) {
            if (DUTY.isAt(page, at)) {
                return true;
            }
        }
        return false;
    }

    /** 一组管磨坊: a group and nothing but its number. */
    static boolean isCounted(Page page, AddressReader address) {
        boolean lone = address.hasGroup() && !address.hasLevels() && !address.hasDoor();
        return lone && page.is(address.detailStart(), Glyphs.DIGIT | Glyphs.HAN_DIGIT);
    }

    /** 3组、5组各推选一名: groups told one behind the other are spoken of, nobody's home. */
    static boolean isEnumerated(Page page, AddressReader address) {
        boolean first = page.at(address.end()) == '、' && page.is(address.end() + 1, Glyphs.DIGIT | Glyphs.HAN_DIGIT);
        int groups = behindGroups(page, address);
        if (groups > address.end() && WORKS.isAt(page, groups)) {
            return true;
        }
        boolean next =
                page.at(address.frameStart() - 1) == '、' && "组队社".indexOf(page.at(address.frameStart() - 2)) >= 0;
        // 后岗村1组、2组、4组，面积320亩
        if (groups > address.end() && ",。;".indexOf(page.at(groups)) >= 0) {
            return true;
        }
        return !address.hasLevels() && (first && page.isDigit(address.end() - 2) || next);
    }
}
