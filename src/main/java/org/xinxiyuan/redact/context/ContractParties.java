package org.xinxiyuan.redact.context;

import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.WordSet;

/** The parties of a contract (甲方、乙方): whose phone or account it is tells the line that named the same party before. */
public final class ContractParties {
    private static final WordSet PARTIES =
            WordSet.of("甲方 乙方 丙方 丁方 买方 卖方 供方 需方 出租方 承租方 发包方 承包方 出卖方 买受方 转让方 受让方 委托方 受托方 流出方 流入方 承包人 发包人 出租人 承租人 买受人 出卖人"
                    + " 委托人 受托人 转让人 受让人");
    private static final int LONGEST = 3;
    private static final int FARTHEST = 600;
    private static final int NAME = 50;

    private ContractParties() {}

    /** The party's word ends here, and where it stood before a body was named behind it. */
    public static boolean isBody(Page page, int edge) {
        if (page.at(edge - 1) != '方' && page.at(edge - 1) != '人') {
            return false;
        }
        int length = 2;
        while (length <= LONGEST && PARTIES.lengthAt(page, edge - length) != length) {
            length++;
        }
        if (length > LONGEST) {
            return false;
        }
        for (int at = edge - length - 1; at >= 0 && at > edge - FARTHEST; at--) {
            if (isSame(page, at, edge - length, length)) {
                int named = named(page, at + length);
                if (named != 0) {
                    return named > 0;
                }
            }
        }
        return false;
    }

    private static boolean isSame(Page page, int at, int word, int length) {
        for (int i = 0; i < length; i++) {
            if (page.at(at + i) != page.at(word + i)) {
                return false;
            }
        }
        return true;
    }

    /** 1 where a body, -1 where a person is named before the line ends or another party comes; 0 where nobody is. */
    private static int named(Page page, int from) {
        var hits = page.hits();
        int to = from;
        while (to < from + NAME && page.at(to) != '\n' && !PARTIES.isAt(page, to)) {
            to++;
        }
        for (int hit = hits.firstFrom(from); hit < hits.size() && hits.start(hit) < to; hit++) {
            switch (hits.cue(hit)) {
                case OFFICE -> {
                    return 1;
                }
                case PERSON, ID_CARD, HOME -> {
                    return -1;
                }
                default -> {}
            }
        }
        return 0;
    }
}
