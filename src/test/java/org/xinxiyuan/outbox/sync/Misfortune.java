package org.xinxiyuan.outbox.sync;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.xinxiyuan.outbox.Answer;
import org.xinxiyuan.outbox.Answer.Got;
import org.xinxiyuan.outbox.Answer.Kind;
import org.xinxiyuan.outbox.Answer.Trouble;
import org.xinxiyuan.outbox.Delivery;
import org.xinxiyuan.outbox.Outbox;
import org.xinxiyuan.outbox.OutboxEntry;

/** Bad luck by seed: a line that breaks anywhere, a portal that stumbles, a machine that loses power. */
final class Misfortune {
    private final Random random;
    private final PortalInHand portal;
    private int luckless;

    Misfortune(long seed, int blows, PortalInHand portal) {
        this.random = new Random(seed);
        this.luckless = blows;
        this.portal = portal;
    }

    /** The power went; nobody catches this. */
    static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private boolean strikes(int oneIn) {
        return luckless > 0 && random.nextInt(oneIn) == 0 && luckless-- > 0;
    }

    Answer<List<Delivery>> batch(List<OutboxEntry> entries) {
        if (!strikes(2)) {
            return portal.process(entries);
        }
        return switch (random.nextInt(8)) {
            case 0 -> Trouble.of(Kind.UNKNOWN, "cut");
            case 1 -> lost(entries, entries.size());
            case 2 -> lost(entries, whole(entries, random.nextInt(entries.size() + 1)));
            case 3 -> Trouble.of(Kind.UNKNOWN, "server_error");
            case 4 -> new Trouble<>(Kind.BUSY, "rate_limited", Optional.of(Duration.ofSeconds(1)), Optional.empty());
            case 5 -> entries.size() > 2 ? Trouble.of(Kind.TOO_LARGE, "too_large") : portal.process(entries);
            case 6 -> stopped(entries, whole(entries, random.nextInt(entries.size() + 1)));
            default -> Trouble.of(Kind.UNAUTHORIZED, "token_expired");
        };
    }

    /** The portal committed the first of them, and nobody heard. */
    private Answer<List<Delivery>> lost(List<OutboxEntry> entries, int committed) {
        portal.process(entries.subList(0, committed));
        return Trouble.of(Kind.UNKNOWN, "cut");
    }

    private Answer<List<Delivery>> stopped(List<OutboxEntry> entries, int done) {
        var results = new ArrayList<>(((Got<List<Delivery>>) portal.process(entries.subList(0, done))).value());
        while (results.size() < entries.size()) {
            results.add(PortalInHand.refused(503, "not_attempted", "later"));
        }
        return new Got<>(results);
    }

    /** A bundle is one commit. */
    private static int whole(List<OutboxEntry> entries, int cut) {
        int at = cut;
        while (at > 0 && at < entries.size() && bundle(entries.get(at)).isPresent()
                && bundle(entries.get(at)).equals(bundle(entries.get(at - 1)))) {
            at++;
        }
        return at;
    }

    private static Optional<String> bundle(OutboxEntry entry) {
        return entry.envelope().bundleId();
    }

    /** An outbox whose machine may lose power before or after any act. */
    Outbox mortal(Outbox outbox) {
        return (Outbox) Proxy.newProxyInstance(
                Outbox.class.getClassLoader(), new Class<?>[] {Outbox.class}, (proxy, method, arguments) -> {
                    boolean act = List.of("claim", "accept", "requeue", "putBack").contains(method.getName());
                    if (act && strikes(30)) {
                        throw new Killed();
                    }
                    try {
                        return method.invoke(outbox, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    } finally {
                        if (act && strikes(30)) {
                            throw new Killed();
                        }
                    }
                });
    }
}
