package org.xinxiyuan.outbox.sync;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.xinxiyuan.outbox.Answer;
import org.xinxiyuan.outbox.Answer.Got;
import org.xinxiyuan.outbox.EntryState;
import org.xinxiyuan.outbox.Portal;
import org.xinxiyuan.outbox.Portal.Meta;
import org.xinxiyuan.outbox.sync.SyncReport.Result;
import org.xinxiyuan.portal.HttpPortal;
import org.xinxiyuan.store.Store;

/**
 * Sends what waits in a workspace, run after run until nothing does, and says how long it took, how much of the
 * processor and how much heap.
 */
final class SpeedChild {
    static final String PASSPHRASE = "measure only";
    private static final int PATIENCE = 200;

    private SpeedChild() {}

    /** Arguments: workspace, most pieces in a batch. */
    public static void main(String[] arguments) {
        try (var store = Store.open(Path.of(arguments[0]), PASSPHRASE, Clock.systemUTC())) {
            var wired = new HttpPortal(store.connection().registration().orElseThrow(), store.blobs());
            var portal = atMost(Integer.parseInt(arguments[1]), wired);
            var sync = new SyncRun(store.outbox(), store.feed(), store.connection(), portal, Clock.systemUTC());
            var from = System.nanoTime();
            var worked = cpuMillis();
            int runs = 1;
            while (sync.run((done, total) -> true).count(Result.WAITING) > 0 && runs < PATIENCE) {
                runs++;
            }
            var millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - from);
            worked = cpuMillis() - worked;
            boolean all = store.outbox().all().stream().allMatch(e -> e.state() == EntryState.ACCEPTED);
            System.out.println("sent " + all + " " + millis + " " + worked + " " + runs + " " + peak());
        }
    }

    /** Of all threads of this process, the compiler's among them. */
    private static long cpuMillis() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toMillis)
                .orElse(0L);
    }

    /** MiB of heap at the most. */
    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                >> 20;
    }

    /** The same portal with a smaller limit. */
    private static Portal atMost(int pieces, Portal portal) {
        return (Portal) Proxy.newProxyInstance(
                SpeedChild.class.getClassLoader(), new Class<?>[] {Portal.class}, (self, method, arguments) -> {
                    try {
                        var answer = method.invoke(portal, arguments);
                        return answer instanceof Got<?> got && got.value() instanceof Meta meta
                                ? limited(meta, pieces)
                                : answer;
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    private static Answer<Meta> limited(Meta meta, int pieces) {
        var was = meta.limits();
        var limits = new Meta.Limits(
                Math.min(pieces, was.maxBatchItems()),
                was.maxBatchBytes(),
                was.maxItemBytes(),
                was.maxAttachmentBytes(),
                was.maxAttachmentsPerItem(),
                was.chunkBytes());
        return new Got<>(new Meta(meta.identity(), meta.serverTime(), limits, meta.features()));
    }
}
