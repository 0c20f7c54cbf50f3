package org.xinxiyuan.cli.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.Globals;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Reply;
import org.xinxiyuan.cli.command.Streams;
import org.xinxiyuan.document.WorkstationException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code demo}: the whole job on {@code samples/}, on the samples' own day. */
@Command(name = "demo", mixinStandardHelpOptions = true, description = "用示例文件走完全程：导入、检查、脱敏、签发、发送")
public final class DemoCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--portal-dir", paramLabel = "DIR", description = "示例门户的数据文件夹，默认临时")
    private Path portalDir;

    private final Premises premises;

    public DemoCommand(Premises premises) {
        this.premises = premises;
    }

    @Override
    public Integer call() {
        var temporary = temporary();
        try {
            var home = Globals.of(spec).givenHome().orElse(temporary.resolve("home"));
            var result = run(home, portalDir == null ? temporary.resolve("portal") : portalDir);
            new Reply(Streams.of(spec).out(), Globals.of(spec).json()).give(result.json(), lines(result));
            return result.leaked() ? Exit.FAILED : Exit.CLEAN;
        } finally {
            remove(temporary);
        }
    }

    private DemoResult run(Path home, Path portalFolder) {
        var there = premises.at(Samples.clock());
        var passphrase = Globals.of(spec).givenPassphrase().orElse(Samples.PASSPHRASE);
        if (!there.exists(home)) {
            there.create(home, passphrase);
        }
        try (var portal = there.startPortal(portalFolder, 0);
                var office = there.open(home, passphrase)) {
            return new Demo(there, new Samples(premises.samples()), office).run(portal);
        }
    }

    private List<String> lines(DemoResult result) {
        var lines = new ArrayList<String>();
        lines.add("示例工作区口令：" + Samples.PASSPHRASE + "（人员均为虚构）");
        lines.addAll(result.lines());
        return lines;
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("xinxiyuan-demo");
        } catch (IOException e) {
            throw new WorkstationException(e, "file.unwritable", "tmp");
        }
    }

    private static void remove(Path folder) {
        try (var all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new WorkstationException(e, "file.unwritable", "tmp");
        }
    }
}
