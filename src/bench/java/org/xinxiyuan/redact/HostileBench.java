package org.xinxiyuan.redact;

import java.util.List;
import java.util.concurrent.TimeUnit;
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

/** A megabyte (UTF-8) of bait in a fresh machine, not warmed up, with every kind looked for: under a second each. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(1)
public class HostileBench {
    private static final int MEGABYTE = 1_000_000;

    @Param
    Bait bait;

    private String text;

    @Setup
    public void prepare() {
        text = bait.text(MEGABYTE);
        Shipped.REDACTOR.apply("body", "", Shipped.MEASURING, List.of());
    }

    @Benchmark
    public int measuringProfile(ScanBench.Processor processor) {
        long start = ScanBench.Processor.now();
        int length = Shipped.REDACTOR
                .apply("body", text, Shipped.MEASURING, List.of())
                .text()
                .length();
        processor.since(start);
        return length;
    }

    @Benchmark
    public int everyKind(ScanBench.Processor processor) {
        long start = ScanBench.Processor.now();
        int found = Shipped.DETECTOR.detect(text).size();
        processor.since(start);
        return found;
    }
}
