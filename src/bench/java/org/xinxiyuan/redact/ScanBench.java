package org.xinxiyuan.redact;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.xinxiyuan.redact.detect.PersonalData;

/**
 * Thirty million characters by the measuring profile and by five plain patterns. One operation is the whole sample. The
 * compiler of the machine is through with the patterns after four rounds, with ours after sixteen: most of its methods
 * are called once for a text of ten thousand characters. The collector is the one that the program runs with.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 20)
@Measurement(iterations = 4)
@Fork(value = 1, jvmArgs = {"-Xms3g", "-Xmx3g", "-XX:+UseSerialGC"})
public class ScanBench {
    static final int CHARACTERS = 30_000_000;

    @Param({"PLAIN", "SCATTERED", "LISTS", "DENSE"})
    Sample sample;

    private List<String> texts;

    @Setup
    public void prepare() {
        texts = sample.texts(CHARACTERS);
    }

    /** Processor time of the one thread: what others do on the machine does not count. */
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Processor {
        public double millis;

        void since(long start) {
            millis += (now() - start) / 1e6;
        }

        static long now() {
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }
    }

    @Benchmark
    public int measuringProfile(Processor processor) {
        long start = Processor.now();
        int found = 0;
        for (var text : texts) {
            found += Shipped.DETECTOR.detect(text, ScanBench::isMeasured).size();
        }
        processor.since(start);
        return found;
    }

    @Benchmark
    public int fivePatterns(Processor processor) {
        long start = Processor.now();
        int found = 0;
        for (var text : texts) {
            found += FivePatterns.matches(text);
        }
        processor.since(start);
        return found;
    }

    static boolean isMeasured(PersonalData kind) {
        return Shipped.MEASURING.treatmentOf(kind) != Treatment.KEEP;
    }
}
