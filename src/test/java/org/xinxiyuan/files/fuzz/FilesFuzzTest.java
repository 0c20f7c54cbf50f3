package org.xinxiyuan.files.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.xinxiyuan.files.SampleRedaction.ID;

import java.io.File;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.xinxiyuan.intake.Intake;

/**
 * Broken files of every format, for import and for release: an answer in time, nothing left on the disk, and
 * what is released holds no number that was planted. {@code -Dfiles.fuzz.seconds=900} for long, {@code -Dfiles.fuzz.seed}
 * for another start, {@code -Dfiles.fuzz.one=FORMAT:SEED} for one find again.
 */
class FilesFuzzTest {
    private static final int SECONDS = Integer.getInteger("files.fuzz.seconds", 12);
    private static final long SEED = Long.getLong("files.fuzz.seed", 1);
    private static final int LONGEST = 60;

    private final Map<String, byte[]> samples = Samples.all();

    @Test
    void brokenFilesAreAnsweredAndLeakNothing() {
        var before = temporary();
        var one = System.getProperty("files.fuzz.one", "");
        long tries = one.isEmpty() ? run() : again(one);
        assertTrue(tries > 0);
        assertEquals(before, temporary(), "left on the disk");
    }

    private long run() {
        var worker = Executors.newSingleThreadExecutor();
        long tries = 0;
        try {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
            for (long seed = SEED; System.nanoTime() < end; seed++) {
                for (var name : samples.keySet()) {
                    attempt(worker, name, seed);
                    tries++;
                }
            }
        } finally {
            worker.shutdownNow();
        }
        System.out.println("files fuzz: " + tries + " tries from seed " + SEED);
        return tries;
    }

    private long again(String one) {
        var worker = Executors.newSingleThreadExecutor();
        attempt(worker, one.split(":")[0], Long.parseLong(one.split(":")[1]));
        worker.shutdownNow();
        return 1;
    }

    private void attempt(ExecutorService worker, String name, long seed) {
        var file = new Mutator(seed * 31 + name.hashCode()).mutated(samples.get(name));
        var task = worker.submit(() -> answer(name, file));
        try {
            task.get(LONGEST, TimeUnit.SECONDS);
        } catch (ExecutionException thrown) {
            fail(name + ":" + seed, thrown.getCause());
        } catch (TimeoutException late) {
            fail(name + ":" + seed + " takes more than " + LONGEST + " s");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(String name, byte[] file) {
        new Intake().read(name, file);
        var released = RealFiles.released(RealFiles.redact(file, name));
        // A mobile number beside other words may be an office's.
        if (LeakSearch.holdsApart(released, ID)) {
            fail("released with the number, head " + HexFormat.of().formatHex(Arrays.copyOf(released, 8)));
        }
    }

    private static Set<String> temporary() {
        var names = new TreeSet<>(Arrays.asList(new File(System.getProperty("java.io.tmpdir")).list()));
        names.removeIf(n -> !n.matches("(?i)(poi|pdfbox|imageio|\\+~JF|apache).*"));
        return names;
    }
}
