package org.xinxiyuan.redact.context;

import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.WordSet;

/** Brackets behind the name of a body (机构后的括注): 镇敬老院（中心街102号，0000-8123456）; what stands in them is the body's. */
public final class BodyBrackets {
    private static final int LONGEST = 60;
    /** A person answers, or somebody's home is told of. */
    private static final WordSet PRIVATE = WordSet.of("家 宅 本人 我 退休 村民 住户 户主 业主");

    private BodyBrackets() {}

    /** The bracket that holds this place opens right behind a body, and tells of nobody's home. */
    public static boolean holds(Page page, int place) {
        int open = place - 1;
        while (open > place - LONGEST && "()。;\n".indexOf(page.at(open)) < 0) {
            open--;
        }
        var hits = page.hits();
        if (page.at(open) != '(' || hits.any(Cue.PERSON, open, place)) {
            return false;
        }
        int body = hits.lastBefore(open);
        int first = hits.firstFrom(open);
        boolean behind = body >= 0 && hits.end(body) == open && hits.cue(body) == Cue.OFFICE;
        // 教工队（校办0000-…，邮箱…）
        boolean within = first < hits.size()
                && hits.start(first) == open + 1
                && hits.end(first) < place
                && (hits.cue(first) == Cue.OFFICE || hits.cue(first) == Cue.OFFICE_PHONE);
        if (!behind && !within) {
            return false;
        }
        for (int at = open; at < place; at++) {
            if (PRIVATE.isAt(page, at)) {
                return false;
            }
        }
        return true;
    }
}
