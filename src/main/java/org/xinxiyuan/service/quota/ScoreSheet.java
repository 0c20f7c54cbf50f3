package org.xinxiyuan.service.quota;

import java.util.List;
import org.xinxiyuan.quota.Period;
import org.xinxiyuan.quota.scoring.Scheme;
import org.xinxiyuan.quota.scoring.Score;

/**
 * 得分单: the score of a period by one family of schemes.
 *
 * @param versions of the family, those of the county's amendments in their order
 */
public record ScoreSheet(Period period, List<Scheme> versions, Score score) {
    /** The name of the newest version, 示例 in it where it is one. */
    public String name() {
        return versions.isEmpty()
                ? ""
                : versions.get(versions.size() - 1).origin().name();
    }

    /** Not this county's own: shipped to show how a scheme is written. */
    public boolean example() {
        return versions.stream().anyMatch(s -> s.origin().example());
    }
}
