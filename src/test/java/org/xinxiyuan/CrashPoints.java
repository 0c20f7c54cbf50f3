package org.xinxiyuan;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.xinxiyuan.document.Blobs;
import org.xinxiyuan.document.Drafts;
import org.xinxiyuan.outbox.Connection;
import org.xinxiyuan.outbox.Feed;
import org.xinxiyuan.outbox.Outbox;
import org.xinxiyuan.outbox.Portal;
import org.xinxiyuan.review.Reviews;
import org.xinxiyuan.service.desk.Desk;
import org.xinxiyuan.service.desk.Transactions;
import org.xinxiyuan.service.desk.Wire;

/**
 * The named points a workstation is killed at: before and after every call that changes the store, and every call of the
 * portal, each told apart by the step that was done last. At one that was not struck yet, often not the first, it says so
 * and stands still.
 */
final class CrashPoints implements Fitting {
    private static final Set<String> CHANGES = Set.of(
            "add", "save", "put", "submit", "sign", "note", "inTransaction", "claim", "accept", "requeue", "told",
            "together", "putBack", "apply", "register", "seen");

    private static final int ONE_IN = 4;

    private final Set<String> struck;
    private final Consumer<String> says;
    private final Random random;
    private String step = "open";

    CrashPoints(Set<String> struck, Consumer<String> says, Random random) {
        this.struck = struck;
        this.says = says;
        this.random = random;
    }

    /** @param line what was said; its first word is the step */
    void done(String line) {
        step = line.split(" ")[0];
    }

    @Override
    public Desk desk(Desk desk) {
        var papers = desk.papers();
        return new Desk(
                around(Drafts.class, desk.drafts()),
                around(Blobs.class, desk.blobs()),
                desk.decisions(),
                new Desk.Papers(around(Reviews.class, papers.reviews()), papers.secrecy(), papers.delegations()),
                around(Transactions.class, desk.transactions()),
                desk.preferences());
    }

    @Override
    public Wire wire(Wire wire) {
        return new Wire(
                around(Outbox.class, wire.outbox()),
                around(Feed.class, wire.feed()),
                around(Connection.class, wire.connection()),
                registration -> around(Portal.class, wire.portals().apply(registration)),
                wire.line());
    }

    private <T> T around(Class<T> port, T real) {
        boolean all = port == Portal.class;
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (proxy, method, given) -> {
            if (!all && !CHANGES.contains(method.getName())) {
                return call(method, real, given);
            }
            var name = port.getSimpleName() + "." + method.getName();
            pass("before:" + name);
            var result = call(method, real, given);
            pass("behind:" + name);
            return result;
        }));
    }

    private static Object call(Method method, Object real, Object[] given) throws Throwable {
        try {
            return method.invoke(real, given);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private void pass(String point) throws InterruptedException {
        if (!struck.contains(step + ":" + point) && random.nextInt(ONE_IN) == 0) {
            says.accept("at " + step + ":" + point);
            Thread.sleep(Long.MAX_VALUE); // until it is killed here
        }
    }
}
