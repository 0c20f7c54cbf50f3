package org.xinxiyuan.redact.recognizers;

import org.xinxiyuan.redact.context.RowOwners;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.WordSet;

/**
 * Plates that clearly belong to a body (公务车辆): of the police (川A1234警), of rows and notes that name a public body, of
 * cars of duty (执法车川A12345).
 */
final class OfficialVehicles {
    private static final int LONGEST = 6;
    private static final int NOTE = 16;
    private static final int REACH = 24;
    private static final WordSet OWNERS = WordSet.of("所有人 使用单位 所属单位 车主 登记车主 车属单位 单位");
    private static final WordSet DUTY = WordSet.of("公务用车 公务车 公务车辆 公车 执法车 执法车辆 执法用车 警车 巡逻车 消防车 洒水车 环卫车 应急车 应急车辆 宣传车"
            + " 执勤车 押解车 囚车 工程抢险车 抢险车 防汛车 环卫作业车 清扫车 吸污车 垃圾车 压缩车 喷雾车 巡查车 巡护车 防疫车 采血车 单位车 单位车辆");

    private static final WordSet CARS = WordSet.of("车 车辆 轿车 皮卡 皮卡车 面包车 货车 越野车 救护车 中巴车 商务车 用车 吉普车 三轮车 摩托车 清运车 作业车");
    private static final WordSet KINDS = WordSet.of("警 应急");

    private OfficialVehicles() {}

    static boolean isBodys(Page page, int start, int end) {
        return page.at(end - 1) == '警'
                || KINDS.isAt(page, end)
                || RowOwners.isBodys(page, start, false)
                || isTold(page, start)
                || isNoted(page, end)
                || isOwned(page, end);
    }

    /** 执法车川A12345, 镇政府皮卡（川A12345）. */
    private static boolean isTold(Page page, int start) {
        int edge = start;
        while (edge > start - 4 && "(: 牌号为".indexOf(page.at(edge - 1)) >= 0) {
            edge--;
        }
        // 消防车2台（川A12345
        if ("台辆部".indexOf(page.at(edge - 1)) >= 0 && page.is(edge - 2, Glyphs.DIGIT | Glyphs.HAN_DIGIT)) {
            edge -= page.isDigit(edge - 3) ? 3 : 2;
        }
        for (int length = 1; length <= LONGEST; length++) {
            if (length > 1 && DUTY.lengthAt(page, edge - length) == length) {
                return true;
            }
            if (CARS.lengthAt(page, edge - length) == length && isOffices(page, edge - length)) {
                return true;
            }
        }
        return false;
    }

    /** 川A12345，所有人：某镇卫生院: the owner is told behind. */
    private static boolean isOwned(Page page, int end) {
        int at = end;
        while (at < end + REACH && "。;\n".indexOf(page.at(at)) < 0 && !OWNERS.isAt(page, at)) {
            at++;
        }
        int value = at + OWNERS.lengthAt(page, at) + 1;
        int close = value;
        while (close < value + NOTE && ",。;\n |\t)".indexOf(page.at(close)) < 0) {
            close++;
        }
        return OWNERS.isAt(page, at) && page.at(value - 1) == ':' && RowOwners.isPublicBody(page, value, close);
    }

    private static boolean isOffices(Page page, int end) {
        int edge = page.at(end - 1) == '的' ? end - 1 : end;
        int hit = page.hits().lastBefore(edge);
        return hit >= 0 && page.hits().end(hit) == edge && page.hits().cue(hit) == Cue.OFFICE;
    }

    /** 川A12345（公务用车）, 川A12345（县疾控中心）. */
    private static boolean isNoted(Page page, int end) {
        int close = end;
        boolean duty = false;
        boolean said = false;
        while (page.at(end) == '(' && close < end + NOTE && page.at(close) != ')') {
            duty |= DUTY.isAt(page, close);
            said |= "停在于被由借送拖扣押撞与和来去".indexOf(page.at(close)) >= 0;
            close++;
        }
        boolean body = page.at(close) == ')' && RowOwners.isPublicBody(page, end + 1, close);
        return page.at(close) == ')' && (duty || body && !said) && !page.hits().any(Cue.PERSON, end, close);
    }
}
