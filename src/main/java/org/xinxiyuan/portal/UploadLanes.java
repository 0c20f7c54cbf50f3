package org.xinxiyuan.portal;

import java.util.Optional;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.xinxiyuan.outbox.Answer;
import org.xinxiyuan.outbox.Portal.Upload;

/**
 * Two uploads side by side (双路上传), the most the protocol allows: while the portal looks through one file the line
 * carries the other. What is next and what is heard stays with the thread that called.
 */
final class UploadLanes {
    private static final int LANES = 2;

    private final Function<Upload, Answer<Boolean>> act;
    private final Runnable cut;

    UploadLanes(Function<Upload, Answer<Boolean>> act, Runnable cut) {
        this.act = act;
        this.cut = cut;
    }

    private record Done(Upload upload, Answer<Boolean> answer) {}

    /** Ends when nothing is next and nothing is under way any more. */
    void run(Supplier<Optional<Upload>> next, BiConsumer<Upload, Answer<Boolean>> heard) {
        var threads = Executors.newFixedThreadPool(LANES, UploadLanes::thread);
        try {
            run(next, heard, threads);
        } catch (InterruptedException stopped) {
            cut.run();
            Thread.currentThread().interrupt();
        } finally {
            threads.shutdown();
        }
    }

    private void run(
            Supplier<Optional<Upload>> next, BiConsumer<Upload, Answer<Boolean>> heard, ExecutorService threads)
            throws InterruptedException {
        CompletionService<Done> lanes = new ExecutorCompletionService<>(threads);
        int underWay = 0;
        boolean more = true;
        while (more || underWay > 0) {
            while (more && underWay < LANES) {
                var upload = next.get();
                upload.ifPresent(u -> lanes.submit(() -> new Done(u, act.apply(u))));
                more = upload.isPresent();
                underWay += more ? 1 : 0;
            }
            if (underWay > 0) {
                var done = taken(lanes);
                underWay--;
                heard.accept(done.upload(), done.answer());
                more = true;
            }
        }
    }

    private Done taken(CompletionService<Done> lanes) throws InterruptedException {
        try {
            return lanes.take().get();
        } catch (ExecutionException failed) {
            cut.run();
            if (failed.getCause() instanceof RuntimeException unexpected) {
                throw unexpected;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "upload");
        thread.setDaemon(true);
        return thread;
    }
}
