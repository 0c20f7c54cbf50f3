package org.xinxiyuan.redact.context;

import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.Table;
import org.xinxiyuan.redact.scan.WordSet;

/**
 * Whose a row of a table is (行主): 车主 社区警务室, 收件人 镇中学, 使用单位 镇卫生院. A body in the column that else names
 * persons, and nobody's name beside it.
 */
public final class RowOwners {
    private static final int SHORTEST = 4;
    private static final int LONGEST_NAME = 4;
    private static final int RECORD = 80;
    /** The last character of a longer cell. */
    private static final String ENDS = "室所站局馆处科股办队院校园厂店社会部房";

    /** What the names of bodies end with that the context words do not hold. */
    private static final WordSet ENDINGS =
            WordSet.of("合作总社 合作社 经联社 联合社 供销社 委员会 管委会 理事会 工作室 警务室 医务室 门诊部 经营部 服务部 办公室 事务所 派出所 卫生所 管理所"
                    + " 财政所 中心小学 小学 中学 学校 幼儿园 教学点 卫生院 医院 敬老院 福利院 养老院 服务站 管理站 农技站 文化站 水管站 环卫站 环卫所 环卫队"
                    + " 执法队 大队 中队 支队 总队 消防队 养护队 工程队 村集体 村委会 居委会 社区 政府 公司 中心 工厂 林场 农场 牧场 渔场 超市 商店 药店 饭店 宾馆 粮站"
                    + " 银行 信用社 协会 商会 学会 基金会 总工会 工会 集团 政务公开办 信息公开办 总务处 教务处 分局 总局 检察院 法院 公安局 教育局 民政局 财政局 局 厂 处");

    /** 使用单位, 所属单位: a head that leaves no doubt, whoever else stands in the row. */
    private static final WordSet OWNING = WordSet.of("使用单位 所属单位 车属单位 产权单位 权属单位 登记单位 管理单位 归属单位 收款单位");

    private RowOwners() {}

    /** The row of this place names a body as its owner, and no person. */
    public static boolean isBodys(Page page, int place) {
        return isBodys(page, place, true);
    }

    /** @param firms whether firms count, too, under a head that may name persons as well */
    public static boolean isBodys(Page page, int place, boolean firms) {
        var found = page.tables().at(place);
        if (found.isEmpty() || place < found.get().body()) {
            return false;
        }
        var table = found.get();
        var cells = page.tables().rowAt(place);
        boolean body = false;
        for (int i = 0; i < cells.size() && i < table.columns().size(); i++) {
            var head = table.columns().get(i).head();
            var cell = cells.get(i);
            boolean owner = isOwner(head) && !(cell.start() <= place && place < cell.end());
            if (owner && isBody(page, cell)) {
                if (OWNING.isAt(page, table.columns().get(i).cell().start())) {
                    return true;
                }
                body |= firms || !isFirm(page, cell);
            } else if (owner && head != Cue.BODY && isName(page, cell)) {
                return false;
            }
        }
        return body;
    }

    /** 来电人：镇中学总务处；来电：…, 寄件人：镇政府信息公开办，…: the record is a body's, who else stands in its place is a person. */
    public static boolean isRecordOfBody(Page page, int place) {
        var hits = page.hits();
        int line = Math.max(page.lineStart(place), place - RECORD);
        for (int hit = hits.lastBefore(place); hit >= 0 && hits.start(hit) >= line; hit--) {
            var cue = hits.cue(hit);
            if (cue == Cue.PERSON || cue == Cue.HOLDER || cue == Cue.HEAD || cue == Cue.BODY) {
                int value = hits.end(hit) + 1;
                int end = value;
                while (end < place && ",;、 |\t。".indexOf(page.at(end)) < 0) {
                    end++;
                }
                return cue != Cue.HEAD
                        && page.at(value - 1) == ':'
                        && end < place
                        && isBody(page, new Table.Cell(value, end));
            }
        }
        return false;
    }

    private static boolean isOwner(Cue head) {
        return switch (head) {
            case PERSON, HOLDER, CONTACT, BODY, ORG_ACCOUNT, OFFICE -> true;
            default -> false;
        };
    }

    /** 永年区广府镇环卫队, 某镇卫生院（救护车）: a note in brackets behind it left out. */
    private static boolean isBody(Page page, Table.Cell cell) {
        int end = cell.start();
        while (end < cell.end() && page.at(end) != '(') {
            end++;
        }
        if (end - cell.start() < SHORTEST || !page.is(cell.start(), Glyphs.HAN)) {
            return false;
        }
        int hit = page.hits().lastBefore(end);
        if (hit >= 0 && page.hits().end(hit) == end && page.hits().cue(hit) == Cue.OFFICE) {
            return true;
        }
        if (end - cell.start() > LONGEST_NAME && ENDS.indexOf(page.at(end - 1)) >= 0) {
            return true;
        }
        for (int at = cell.start() + 1; at < end; at++) {
            if (at + ENDINGS.lengthAt(page, at) == end) {
                return true;
            }
        }
        return false;
    }

    /** The name of a body, a public one, stands here. */
    public static boolean isPublicBody(Page page, int start, int end) {
        var cell = new Table.Cell(start, end);
        return isBody(page, cell) && !isFirm(page, cell);
    }

    private static boolean isFirm(Page page, Table.Cell cell) {
        return "司厂店社市业部场吧坊".indexOf(page.at(cell.end() - 1)) >= 0;
    }

    private static boolean isName(Page page, Table.Cell cell) {
        int end = cell.start();
        while (end < cell.end() && page.is(end, Glyphs.HAN)) {
            end++;
        }
        return end - cell.start() > 1 && end - cell.start() <= LONGEST_NAME;
    }
}
