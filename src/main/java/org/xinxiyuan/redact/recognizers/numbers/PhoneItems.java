package org.xinxiyuan.redact.recognizers.numbers;

import org.xinxiyuan.redact.context.Owner;
import org.xinxiyuan.redact.detect.Findings;
import org.xinxiyuan.redact.people.NameReader;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.WordSet;

/** Items of a list that end with a phone (清单条目): the name or the body an item begins with has the number. */
final class PhoneItems {
    private static final int LONGEST = 60;
    private static final int LONGEST_NAME = 4;
    private static final WordSet STAFF =
            WordSet.of("联系人 经办人 承办人 记录人 调查人 回访人 采样人 负责人 责任人 填表人 审核人 移交人 接收人 勘验人 检查人 检测人 主持人 汇报人"
                    + " 填报人 制表人 报送人 受理人 登记人 核查人 督办人 复核人 代理人 招标人 采购人 发包人 出租人 委托人 法人 投标人 中标人 送养人 监督人 管理者 经营者");

    /** How persons in office are addressed. */
    private static final WordSet TITLES = WordSet.of("先生 女士 同志");

    private PhoneItems() {}

    /** ；张某某，2号楼1-501，0000-8123456；: begins with a name and speaks of no office. */
    static boolean isPersons(Page page, Findings findings, NameReader names, int from) {
        int start = start(page, from);
        int end = pieceEnd(page, start, from);
        end = end >= from ? page.skipBlanksBack(from - 1) + 1 : end;
        if (OfficePhones.isBesidePost(page, from)) {
            return false;
        }
        start = behindRole(page, start, end);
        var hits = page.hits();
        for (int hit = hits.firstFrom(start); hit < hits.size() && hits.start(hit) < from; hit++) {
            if (!isPlain(hits.cue(hit))) {
                return false;
            }
        }
        int name = names.start(page, end);
        // 收 张某某 0000-8123456
        name = name < start && page.is(from - 1, Glyphs.GAP)
                ? names.start(page, page.skipBlanksBack(from - 1) + 1)
                : name;
        // 2号楼张某某
        for (int at = end - LONGEST_NAME; name < start && at < end - 1; at++) {
            boolean behindDoor = "楼号室组院元栋幢排户".indexOf(page.at(at - 1)) >= 0 && names.end(page, at, false) == end;
            name = behindDoor ? at : name;
        }
        return name >= start && (names.isCommon(page, name) || findings.anyBetween(page.lineStart(from), from));
    }

    /** 咨询人：张某某: behind the word for what a private person does there; the same place if none stands. */
    private static int behindRole(Page page, int start, int end) {
        int at = start;
        while (at < end && page.is(at, Glyphs.HAN)) {
            at++;
        }
        boolean role = page.at(at) == ':' && at - start > 2 && "人户者".indexOf(page.at(at - 1)) >= 0;
        for (int length = 3; role && length <= LONGEST_NAME; length++) {
            role = STAFF.lengthAt(page, at - length) != length;
        }
        return role ? at + 1 : start;
    }

    /** 3. 某某物业，经理邝先生，0000-8123456: begins with a body and speaks of nobody's home. */
    static boolean isBodys(Page page, int from) {
        int start = start(page, from);
        int end = pieceEnd(page, start, from);
        var hits = page.hits();
        int body = hits.lastBefore(end);
        if (end >= from) {
            return false;
        }
        boolean told = body >= 0 && hits.start(body) >= start && hits.end(body) == end && hits.cue(body) == Cue.OFFICE;
        if (!told && ("局馆站".indexOf(page.at(end - 1)) < 0 || !page.is(end - 2, Glyphs.HAN))) {
            return false;
        }
        boolean official = hits.any(Cue.OFFICIAL, end, from);
        for (int hit = hits.firstFrom(end); hit < hits.size() && hits.start(hit) < from; hit++) {
            boolean title = official && TITLES.isAt(page, hits.start(hit));
            if (!title && hits.cue(hit) != Cue.OFFICIAL && hits.cue(hit) != Cue.EMAIL && hits.cue(hit) != Cue.PHONE) {
                return false;
            }
        }
        return true;
    }

    private static int start(Page page, int from) {
        int start = from;
        while (start > from - LONGEST && ";。\n".indexOf(page.at(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    /** Where the first piece ends; {@code from} if the item has but one. */
    private static int pieceEnd(Page page, int start, int from) {
        int end = start;
        while (end < from && page.is(end, Glyphs.DIGIT | Glyphs.GAP)) {
            end++;
        }
        while (end < from && ", (".indexOf(page.at(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Tells nothing of an office. */
    private static boolean isPlain(Cue cue) {
        return switch (cue) {
            case OFFICE, OFFICIAL, CONTACT, ISSUE, BODY, HOLDER, CODE -> false;
            default -> Owner.ofLabel(cue) != Owner.OFFICE;
        };
    }
}
