package org.xinxiyuan.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.outbox.Answer;
import org.xinxiyuan.outbox.Portal.Upload;

@Timeout(30)
class UploadLanesTest {
    private final Deque<Upload> queue = new ArrayDeque<>();
    private final List<String> heard = new ArrayList<>();
    private final AtomicBoolean cut = new AtomicBoolean();

    private void queue(int count) {
        for (int i = 0; i < count; i++) {
            queue.add(new Upload("file" + i, i, 0));
        }
    }

    private UploadLanes lanes(Act act) {
        return new UploadLanes(
                upload -> {
                    try {
                        act.on(upload);
                    } catch (RuntimeException failed) {
                        throw failed;
                    } catch (Exception failed) {
                        throw new AssertionError(failed);
                    }
                    return new Answer.Got<>(true);
                },
                () -> cut.set(true));
    }

    private interface Act {
        void on(Upload upload) throws Exception;
    }

    private Optional<Upload> next() {
        return Optional.ofNullable(queue.poll());
    }

    @Test
    void twoGoSideBySideAndNeverThree() {
        queue(10);
        var both = new CyclicBarrier(2);
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        lanes(upload -> {
                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                    both.await(20, TimeUnit.SECONDS);
                    now.decrementAndGet();
                })
                .run(this::next, (upload, answer) -> heard.add(upload.sha256()));
        assertEquals(2, most.get());
        assertEquals(10, new HashSet<>(heard).size());
    }

    @Test
    void theCallersOwnThreadAsksAndHears() {
        queue(4);
        var caller = Thread.currentThread();
        Set<Thread> acting = new HashSet<>();
        lanes(upload -> {
                    synchronized (acting) {
                        acting.add(Thread.currentThread());
                    }
                })
                .run(
                        () -> {
                            assertSame(caller, Thread.currentThread());
                            return next();
                        },
                        (upload, answer) -> assertSame(caller, Thread.currentThread()));
        assertTrue(!acting.isEmpty() && !acting.contains(caller));
    }

    @Test
    void whatIsPutBackWhenItIsHeardGoesAgain() {
        queue(1);
        lanes(upload -> {}).run(this::next, (upload, answer) -> {
            heard.add(upload.sha256());
            if (heard.size() < 3) {
                queue.add(upload);
            }
        });
        assertEquals(List.of("file0", "file0", "file0"), heard);
    }

    @Test
    void theUnexpectedCutsTheOtherAndComesOut() {
        queue(2);
        var broken = lanes(upload -> {
            throw new WorkstationException("store.failed");
        });
        assertThrows(WorkstationException.class, () -> broken.run(this::next, (upload, answer) -> {}));
        assertTrue(cut.get());
    }
}
