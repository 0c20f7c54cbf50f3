package org.xinxiyuan.quota;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Port: the pieces as quotas see them (报送台账): what was received when, and what is still in hand. */
public interface Submissions {
    /** Every piece that has a receipt, the earliest first. */
    List<Filed> received(ZoneId zone);

    /** Drafts that never had one, the oldest first. */
    List<InHand> inHand();

    /** The public titles of received pieces, by id; what was never received has none. */
    Map<String, String> titles(Collection<String> pieces);
}
