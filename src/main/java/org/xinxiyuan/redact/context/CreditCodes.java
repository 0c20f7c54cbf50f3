package org.xinxiyuan.redact.context;

import org.xinxiyuan.redact.detect.Findings;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;

/** A unified social credit code (统一社会信用代码, GB 32100) before a number: what follows is the organisation's. */
public final class CreditCodes {
    private static final int LENGTH = 18;
    private static final int REACH = 60;
    private static final int FEWEST_DIGITS = 8;
    /** First characters: the authorities that register organisations. */
    private static final String AUTHORITIES = "159ANY3678";

    private CreditCodes() {}

    /** Whether one stands before this place in its line, and no personal value between. */
    public static boolean isBefore(Page page, Findings findings, int place) {
        int at = place - 1;
        while (at >= 0 && place - at < REACH && page.at(at) != '\n' && page.at(at) != '。' && !findings.isTaken(at)) {
            int start = at;
            while (at - start <= LENGTH && isPart(page, start)) {
                start--;
            }
            if (at - start > LENGTH) {
                return false;
            }
            if (at - start == LENGTH && isCode(page, start + 1)) {
                return true;
            }
            at = Math.min(start, at - 1);
        }
        return false;
    }

    private static boolean isPart(Page page, int at) {
        return page.is(at, Glyphs.LETTER | Glyphs.DIGIT);
    }

    private static boolean isCode(Page page, int start) {
        int digits = 0;
        for (int i = start; i < start + LENGTH; i++) {
            digits += page.isDigit(i) ? 1 : 0;
        }
        return digits >= FEWEST_DIGITS && digits < LENGTH - 1 && AUTHORITIES.indexOf(page.at(start)) >= 0;
    }
}
