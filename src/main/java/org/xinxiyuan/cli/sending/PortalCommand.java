package org.xinxiyuan.cli.sending;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.Globals;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Reply;
import org.xinxiyuan.cli.command.Streams;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code portal}: the sample portal, until it is interrupted. */
@Command(name = "portal", mixinStandardHelpOptions = true, description = "启动试用门户（只在本机回环地址）")
public final class PortalCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--port", defaultValue = "8088", paramLabel = "N", description = "端口，0 为任选")
    private int port;

    @Option(names = "--dir", paramLabel = "DIR", description = "门户的数据文件夹，默认在工作区旁")
    private Path dir;

    private final Premises premises;

    public PortalCommand(Premises premises) {
        this.premises = premises;
    }

    @Override
    public Integer call() {
        var folder = dir == null ? Globals.of(spec).home(premises).resolveSibling("sample-portal") : dir;
        try (var portal = premises.startPortal(folder, port)) {
            var code = portal.registrationCode();
            new Reply(Streams.of(spec).out(), Globals.of(spec).json())
                    .give(
                            Map.of(
                                    "api",
                                    portal.api().toString(),
                                    "site",
                                    portal.publicSite().toString(),
                                    "code",
                                    code),
                            List.of(
                                    "接口：" + portal.api(),
                                    "公开页面：" + portal.publicSite(),
                                    "登记码：" + code + "（用 connect 登记本机）",
                                    "按 Ctrl+C 停止。"));
            untilInterrupted();
        }
        return Exit.CLEAN;
    }

    private static void untilInterrupted() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }
}
