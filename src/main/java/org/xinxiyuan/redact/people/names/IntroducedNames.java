package org.xinxiyuan.redact.people.names;

import java.util.List;
import java.util.Map;
import org.xinxiyuan.redact.people.NameContexts;
import org.xinxiyuan.redact.people.NameReader;
import org.xinxiyuan.redact.people.NameShapes;
import org.xinxiyuan.redact.people.NameSink;
import org.xinxiyuan.redact.people.PersonCue;
import org.xinxiyuan.redact.people.WordIndex;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;

/**
 * Names that what follows presents as a neighbour's (介绍的人): 庄乾芝，莒县招贤镇阎西山村村民; 王梓涵，跟奶奶…; 覃老二（死亡）;
 * 余四喜 65岁; 符开旺系我村…; behind a group: 1组谯德润，….
 */
final class IntroducedNames {
    private static final List<String> LIVING = List.of(
            "住", "家住", "现住", "原住", "租住", "暂住", "独居", "孤寡", "跟奶奶", "跟爷爷", "腿脚", "瘫痪", "卧床", "老伴", "残疾", "五保", "低保", "特困",
            "户籍", "老家", "电话", "手机", "身份证", "务农", "打工", "无业", "孕", "产后", "丧偶", "离异", "未婚", "年近", "现年", "今年", "您");
    private static final List<String> NOTED = List.of(
            "死亡", "已故", "病故", "去世", "亡", "外迁", "迁出", "迁入", "外出", "务工", "在外", "肢体", "视力", "听力", "智力", "精神", "一级", "二级",
            "三级", "四级", "重残", "本人", "签字", "签名", "签章", "手印", "指印", "按印", "捺印", "化名", "户主", "已搬", "其妻", "其夫", "其子", "其女",
            "之妻", "之子", "岳母", "岳父", "儿媳", "女婿", "儿子", "妻子", "丈夫", "父亲", "母亲", "在校", "在读", "就读", "产妇", "脱贫", "监测", "贫困",
            "无手机", "已交", "未交", "已领", "未领");
    private static final List<String> VILLAGERS =
            List.of("村民", "居民", "社员", "牧民", "渔民", "农民", "村人", "镇人", "乡人", "组人", "社人", "队人", "屯人");
    private static final String MARKS = ",( 、系;。\n";
    private static final String KIN = "妻夫子女父母兄弟姐妹孙媳婿";
    private static final String GROUPS = "组社队屯";
    private static final int MOST_CLAUSE = 30;
    private static final int FULL = 3;
    private final NameReader reader;
    private final NameShapes shapes;
    private final NameContexts contexts;
    private final WordIndex living = WordIndex.of(Map.of(PersonCue.BEHIND, LIVING), PersonCue.BEHIND);
    private final WordIndex noted =
            WordIndex.of(Map.of(PersonCue.BEHIND, LIVING, PersonCue.CALL, NOTED), PersonCue.BEHIND, PersonCue.CALL);
    private final WordIndex villagers = WordIndex.of(Map.of(PersonCue.BEHIND, VILLAGERS), PersonCue.BEHIND);

    IntroducedNames(NameReader reader, NameShapes shapes, NameContexts contexts) {
        this.reader = reader;
        this.shapes = shapes;
        this.contexts = contexts;
    }

    void find(Page page, NameSink sink) {
        for (int mark = FULL; mark <= page.length(); mark++) {
            if (MARKS.indexOf(page.at(mark)) >= 0 && page.is(mark - 1, Glyphs.HAN)) {
                int start = start(page, mark);
                boolean told = start >= 0 && (ofGroup(page, start) || ofClass(page, start) || isPresented(page, mark));
                if (told && !contexts.isOfficial(page, start, mark)) {
                    sink.name(start, mark, reader.isCommon(page, start));
                }
            }
        }
    }

    /** A full name between the mark and another one, behind a class (三（2）班王梓涵) or a group. */
    private int start(Page page, int end) {
        int start = end - FULL;
        boolean opened = !page.is(start - 1, Glyphs.HAN) || page.at(start - 1) == '班' || ofGroup(page, start);
        boolean name = opened && shapes.isKnown(page, start) && !NameShapes.isPlace(page, end);
        return name && shapes.end(page, start) == end ? start : -1;
    }

    /** 2组蔺春桃, 三社谯德润. */
    private static boolean ofGroup(Page page, int start) {
        return GROUPS.indexOf(page.at(start - 1)) >= 0
                && page.is(start - 1, Glyphs.HAN)
                && page.is(start - 2, Glyphs.DIGIT | Glyphs.HAN_DIGIT);
    }

    /** 三年级（1）班 晏小宝. */
    private static boolean ofClass(Page page, int start) {
        int before = page.skipBlanksBack(start - 1);
        boolean counted = page.at(before - 1) == ')' || page.is(before - 1, Glyphs.DIGIT | Glyphs.HAN_DIGIT);
        return before > 0 && page.at(before) == '班' && counted;
    }

    private boolean isPresented(Page page, int mark) {
        int next = page.skipBlanks(mark + 1);
        return switch (page.at(mark)) {
            case ',' -> living.isAt(page, next) || isAged(page, next) || isVillager(page, next);
            case '(' ->
                noted.isAt(page, next)
                        || isAged(page, next)
                        || isKin(page, next) && page.at(mark - FULL - 1) != '、'
                        || isNoted(page, next);
            case ' ' -> isAged(page, next);
            case '系' -> "我本该".indexOf(page.at(next)) >= 0 && "村社镇乡组街区辖户".indexOf(page.at(next + 1)) >= 0;
            default -> false;
        };
    }

    /** （2023年3月死亡）: the note ends with one of the words. */
    private boolean isNoted(Page page, int from) {
        int close = from;
        while (close - from < MOST_CLAUSE && page.is(close, Glyphs.HAN | Glyphs.DIGIT)) {
            close++;
        }
        return page.at(close) == ')' && noted.lengthBefore(page, close) > 1;
    }

    /** 65岁, （4人）. */
    private static boolean isAged(Page page, int from) {
        int at = from;
        while (at - from < FULL && page.is(at, Glyphs.DIGIT | Glyphs.HAN_DIGIT) || page.at(at) == '十') {
            at++;
        }
        return at > from && "岁人".indexOf(page.at(at)) >= 0;
    }

    private static boolean isKin(Page page, int at) {
        return page.is(at, Glyphs.HAN) && KIN.indexOf(page.at(at)) >= 0 && ",)、;".indexOf(page.at(at + 1)) >= 0;
    }

    private boolean isVillager(Page page, int clause) {
        int end = clause;
        while (end - clause < MOST_CLAUSE && page.is(end, Glyphs.HAN | Glyphs.DIGIT)) {
            end++;
        }
        return ",。;".indexOf(page.at(end)) >= 0 && villagers.lengthBefore(page, end) > 0;
    }
}
