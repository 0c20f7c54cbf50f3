package org.xinxiyuan.redact;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.util.Statistics;
import org.xinxiyuan.check.ChecksBench;
import org.xinxiyuan.quota.QuotaBench;

/** Runs the benchmarks one after another and prints what the documents state (测速). */
public final class Bench {
    private static final String PROCESSOR = "millis";
    private static final String ALLOCATION = "gc.alloc.rate.norm";

    private static final List<String> ALL = List.of("scan", "growth", "hostile", "checks", "quota");

    private Bench() {}

    /** @param arguments names of the benchmarks to run (see {@link #ALL}); all if there are none */
    public static void main(String[] arguments) throws RunnerException {
        var wanted = arguments.length == 0 ? ALL : List.of(arguments);
        var out = new StringBuilder();
        if (wanted.contains("scan")) {
            scan(run(ScanBench.class), out);
        }
        if (wanted.contains("growth")) {
            growth(run(GrowthBench.class), out);
        }
        if (wanted.contains("hostile")) {
            hostile(run(HostileBench.class), out);
        }
        if (wanted.contains("checks")) {
            checks(run(ChecksBench.class), out);
        }
        if (wanted.contains("quota")) {
            quota(run(QuotaBench.class), out);
        }
        System.out.println(out);
    }

    private static Collection<RunResult> run(Class<?> benchmark) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(benchmark.getName() + "\\.")
                        .addProfiler(GCProfiler.class)
                        .shouldDoGC(true)
                        .timeout(TimeValue.minutes(5))
                        .build())
                .run();
    }

    /** By processor time. */
    private static void scan(Collection<RunResult> results, StringBuilder out) {
        out.append("\n| text | ours MB/s | five patterns MB/s | ratio | allocated per MB of text |\n|---|---|---|---|---|\n");
        for (var sample : Sample.values()) {
            double megabytes = Sample.megabytes(sample.texts(ScanBench.CHARACTERS));
            var ours = of(results, "measuringProfile", "sample", sample.name());
            double time = processor(ours);
            double patterns = processor(of(results, "fivePatterns", "sample", sample.name()));
            out.append(String.format(
                    "| %s | %.0f | %.0f | %.1f | %.1f MB |%n",
                    sample,
                    megabytes / time * 1e3,
                    megabytes / patterns * 1e3,
                    patterns / time,
                    allocated(ours) / megabytes));
        }
    }

    private static void growth(Collection<RunResult> results, StringBuilder out) {
        out.append("\n| one text | ms per MB | allocated per MB |\n|---|---|---|\n");
        for (var result : results) {
            int megabytes = Integer.parseInt(result.getParams().getParam("megabytes"));
            out.append(String.format(
                    "| %d MB %s | %.1f | %.1f MB |%n",
                    megabytes,
                    result.getParams().getParam("sample"),
                    median(result) / megabytes,
                    allocated(result) / megabytes));
        }
    }

    /** The first round, by processor time: nothing is warm. */
    private static void hostile(Collection<RunResult> results, StringBuilder out) {
        Map<Double, String> slowest = new TreeMap<>(java.util.Comparator.reverseOrder());
        for (var result : results) {
            double worst = processor(result);
            slowest.put(worst, result.getParams().getParam("bait") + " " + result.getPrimaryResult().getLabel());
        }
        out.append("\n| a megabyte of | ms, not warmed up |\n|---|---|\n");
        slowest.forEach((worst, name) -> out.append(String.format("| %s | %.0f |%n", name, worst)));
    }

    /** Median of the rounds, by processor time. */
    private static void checks(Collection<RunResult> results, StringBuilder out) {
        out.append("\n| a piece | characters | ms | ms per 20,000 characters |\n|---|---|---|---|\n");
        for (var result : results) {
            int characters = Integer.parseInt(result.getParams().getParam("characters"));
            double time = processor(result);
            out.append(String.format(
                    "| %s | %d | %.2f | %.2f |%n",
                    result.getParams().getParam("kind"), characters, time, time * 20_000 / characters));
        }
    }

    private static void quota(Collection<RunResult> results, StringBuilder out) {
        out.append("\n| ten years of 2,000 pieces | median ms | 95 % ms |\n|---|---|---|\n");
        for (var result : results) {
            var times = result.getPrimaryResult().getStatistics();
            out.append(String.format(
                    "| %s | %.1f | %.1f |%n",
                    result.getPrimaryResult().getLabel(), times.getPercentile(50), times.getPercentile(95)));
        }
    }

    private static RunResult of(Collection<RunResult> results, String benchmark, String name, String value) {
        return results.stream()
                .filter(result -> result.getPrimaryResult().getLabel().equals(benchmark))
                .filter(result -> result.getParams().getParam(name).equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static double median(RunResult result) {
        return result.getPrimaryResult().getStatistics().getPercentile(50);
    }

    /** Median of all rounds. */
    private static double processor(RunResult result) {
        return second(result, PROCESSOR).getPercentile(50);
    }

    /** Megabytes in one operation. */
    private static double allocated(RunResult result) {
        return second(result, ALLOCATION).getMean() / 1e6;
    }

    private static Statistics second(RunResult result, String wanted) {
        for (var name : result.getSecondaryResults().keySet()) {
            if (name.endsWith(wanted)) {
                return result.getSecondaryResults().get(name).getStatistics();
            }
        }
        throw new IllegalStateException(wanted);
    }
}
