package org.xinxiyuan.service.sending;

import org.xinxiyuan.outbox.Answer;
import org.xinxiyuan.outbox.Answer.Got;
import org.xinxiyuan.outbox.Portal.Meta;
import org.xinxiyuan.outbox.Portal.Meta.Identity;
import org.xinxiyuan.service.desk.Wire;

/**
 * 门户换了: another portal answers at the known address. Runs stop until a person has said whose it is; nothing is sent
 * and nothing is forgotten meanwhile.
 */
public final class Moving {
    private final Wire wire;

    public Moving(Wire wire) {
        this.wire = wire;
    }

    /** Who answers now. */
    public Answer<Identity> whoAnswers() {
        var answer = wire.portal().meta();
        return answer instanceof Got<Meta> got ? new Got<>(got.value().identity()) : trouble(answer);
    }

    /**
     * 同一个县: with the next run every received piece is asked for, and what the new portal does not hold goes again
     * with the same bytes and gets a new receipt there.
     */
    public void same(Identity now) {
        // An epoch that no portal has: the next run takes it for a restored one.
        wire.connection().seen(now.portalId(), "");
        wire.feed().forgetCursor();
    }

    /** 另一个门户: what was received stays received where it was; what waits goes to the one that answers now. */
    public void another(Identity now) {
        wire.connection().seen(now.portalId(), now.epoch());
        wire.feed().forgetCursor();
    }

    private static <T> Answer<Identity> trouble(Answer<T> answer) {
        return ((Answer.Trouble<T>) answer).as();
    }
}
