package org.xinxiyuan.check;

import java.lang.management.ManagementFactory;
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

/** One piece through all checks, warm: 20,000 characters of each kind, and how the time grows with the length. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 5)
@Fork(value = 1, jvmArgs = {"-Xms512m", "-Xmx512m", "-XX:+UseSerialGC"})
public class ChecksBench {
    private static final int CHARACTERS_AN_OPERATION = 1_280_000;

    @Param({"5000", "20000", "80000", "320000"})
    int characters;

    @Param({"PROSE", "LIST", "DOCUMENT"})
    PieceKind kind;

    private String text;

    @Setup
    public void prepare() {
        text = kind.text(characters);
    }

    /** Processor time of the one thread for one piece: what others do on the machine does not count. */
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Processor {
        public double millis;
    }

    @Benchmark
    public int checked(Processor processor) {
        int pieces = CHARACTERS_AN_OPERATION / characters;
        int found = 0;
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (int i = 0; i < pieces; i++) {
            found += Checkers.CHECKER.check(kind.piece(text)).findings().size();
        }
        long taken = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        processor.millis += taken / 1e6 / pieces;
        return found;
    }
}
