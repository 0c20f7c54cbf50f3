package org.xinxiyuan.redact.recognizers.numbers;

import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Labels;
import org.xinxiyuan.redact.scan.Page;

/** The labels of cards and passbooks (卡号、存折), the short ones 卡 and 折 too. */
final class CardLabels {
    /** Digits of an account without a proof behind 折. */
    private static final int SHORTEST = 12;

    private CardLabels() {}

    /** Near enough for a number without any proof. */
    static boolean areClose(Page page, int from, int end) {
        return Labels.isClose(page, from) || isNamedBehind(page, end) || isCalledCard(page, from);
    }

    /** What the number is called, before it or in brackets behind. */
    static Cue of(Page page, int from, int end) {
        var before = Labels.of(page, from);
        return !before.isLabel() && (isNamedBehind(page, end) || isCalledCard(page, from)) ? Cue.CARD : before;
    }

    /** 卡6217…: the shortest label there is. */
    private static boolean isCalledCard(Page page, int from) {
        int before = page.at(from - 1) == ':' ? from - 2 : page.skipBlanksBack(from - 1);
        int length = 0;
        while (length < SHORTEST && page.isDigit(from + length)) {
            length++;
        }
        return page.has(from, "62") && page.at(before) == '卡' || page.at(before) == '折' && length >= SHORTEST;
    }

    /** 6210…(信用社折): the label stands in brackets behind. */
    private static boolean isNamedBehind(Page page, int end) {
        int hit = page.hits().firstFrom(end);
        return page.at(end) == '('
                && hit < page.hits().size()
                && page.hits().cue(hit) == Cue.CARD
                && page.hits().start(hit) <= end + 2;
    }
}
