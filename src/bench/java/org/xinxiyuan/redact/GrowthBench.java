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

/** One text of 1, 10 and 100 MB (UTF-8), found and rewritten: the time per megabyte should stay. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, batchSize = 3)
@Measurement(iterations = 3)
@Fork(value = 1, jvmArgs = {"-Xms6g", "-Xmx6g"})
public class GrowthBench {
    private static final int CHARACTERS_PER_MEGABYTE = 360_000;

    @Param({"1", "10", "100"})
    int megabytes;

    @Param({"SCATTERED", "LISTS"})
    Sample sample;

    private String text;

    @Setup
    public void prepare() {
        text = sample.text(megabytes * CHARACTERS_PER_MEGABYTE);
    }

    @Benchmark
    public int rewritten() {
        return Shipped.REDACTOR.apply("body", text, Shipped.MEASURING, List.of()).text().length();
    }
}
