package org.xinxiyuan.redact.recognizers;

import org.xinxiyuan.redact.detect.Confidence;
import org.xinxiyuan.redact.detect.Findings;
import org.xinxiyuan.redact.detect.PersonalData;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.WordSet;

/** A mailbox told by its name alone (QQ邮箱501380776, 网易邮箱lisi_88): the label says where it is. */
final class BareMailboxes {
    /** The label's own beginning, or what stands right before it. */
    private static final WordSet NUMBERED = WordSet.of("QQ qq 扣扣 企鹅 腾讯 球球");

    private static final WordSet PROVIDERS = WordSet.of("163 126 139 189 网易 新浪 搜狐 移动");
    private static final int SHORTEST = 5;
    private static final int LONGEST_NUMBER = 11;
    private static final int LONGEST = 30;

    private BareMailboxes() {}

    static void behind(Page page, Findings findings, int label, int labelEnd) {
        boolean numbered = NUMBERED.isAt(page, label);
        boolean named =
                PROVIDERS.isAt(page, label) || PROVIDERS.isAt(page, label - 2) || PROVIDERS.isAt(page, label - 3);
        int start = numbered || named ? Handles.start(page, labelEnd) : -1;
        int end = start;
        while (start >= 0
                && end < start + LONGEST
                && (page.is(end, Glyphs.LETTER | Glyphs.DIGIT) || page.at(end) == '_')) {
            end++;
        }
        boolean number = start >= 0 && page.at(start) != '0' && isNumber(page, start, end);
        boolean name = named && start >= 0 && page.is(start, Glyphs.LETTER) && end - start >= SHORTEST;
        boolean cut = page.at(end) == '@' && !page.is(end + 1, Glyphs.LETTER | Glyphs.DIGIT);
        if ((number && numbered || name) && (cut || "@.#-*".indexOf(page.at(end)) < 0)) {
            findings.add(PersonalData.EMAIL, start, end, Confidence.CERTAIN);
        }
    }

    private static boolean isNumber(Page page, int start, int end) {
        int at = start;
        while (at < end && page.isDigit(at)) {
            at++;
        }
        return at == end && end - start >= SHORTEST && end - start <= LONGEST_NUMBER;
    }
}
