package org.xinxiyuan.outbox.sync;

import java.util.Optional;
import org.xinxiyuan.outbox.Answer;
import org.xinxiyuan.outbox.Answer.Kind;
import org.xinxiyuan.outbox.Answer.Trouble;
import org.xinxiyuan.outbox.Feed;

/** Brings the change feed to its end (下行变更), each page and its cursor in one transaction. */
final class Pulling {
    private final Ports ports;
    private final Session session;
    private boolean startedAnew;

    Pulling(Ports ports, Session session) {
        this.ports = ports;
        this.session = session;
    }

    void toTheEnd() {
        boolean more = true;
        while (more && session.goesOn()) {
            var cursor = ports.feed().cursor();
            var answer = ports.portal().changes(cursor);
            if (answer instanceof Trouble<Feed.Page> trouble && trouble.kind() == Kind.CURSOR_EXPIRED) {
                more = startAnew(trouble);
            } else {
                more = page(cursor, answer);
            }
        }
    }

    private boolean page(Optional<String> cursor, Answer<Feed.Page> answer) {
        var page = session.valueOf(answer);
        if (page.isEmpty()) {
            if (!session.stopped()) {
                session.notice("门户没有给出下行变更，栏目、任务和审核结果可能不是最新的。");
            }
            return false;
        }
        if (page.get().hasMore() && cursor.equals(Optional.of(page.get().nextCursor()))) {
            session.stop(Kind.UNKNOWN, "protocol_error");
            return false;
        }
        ports.feed().apply(page.get());
        session.pulled(page.get().changes().size());
        return page.get().hasMore();
    }

    private boolean startAnew(Trouble<Feed.Page> trouble) {
        if (startedAnew) {
            session.stop(Kind.UNKNOWN, trouble.code());
            return false;
        }
        startedAnew = true;
        ports.feed().forgetCursor();
        return true;
    }
}
