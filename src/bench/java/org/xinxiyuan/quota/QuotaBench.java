package org.xinxiyuan.quota;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.xinxiyuan.RealPremises;
import org.xinxiyuan.service.Office;

/** All that the quota page shows, from the encrypted store: ten years of 2,000 pieces each (任务页). */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(value = 1, jvmArgs = {"-Xmx1g"})
public class QuotaBench {
    static final Clock TODAY =
            Clock.fixed(Instant.parse("2026-03-18T01:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private Path home;
    private Office office;

    @Setup
    public void prepare() throws IOException {
        home = Files.createTempDirectory("quota-bench");
        TenYears.fill(home);
        office = RealPremises.at(TODAY).open(home, TenYears.PASSPHRASE);
        office.scoring().choose("yunling");
        var page = office.quotas().page();
        if (page.progress().size() < 10 || page.score().score().lines().isEmpty() || page.warnings().isEmpty()) {
            throw new IllegalStateException("a page without its data says nothing");
        }
    }

    @Benchmark
    public int page() {
        return office.quotas().page().activity().months().size();
    }

    @Benchmark
    public int header() {
        return office.quotas().stand(office.quotas().thisMonth()).received();
    }

    @TearDown
    public void clear() throws IOException {
        office.close();
        try (var files = Files.walk(home)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }
}
