package org.xinxiyuan.cli.sending;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.Globals;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Premises.RunningPortal;
import org.xinxiyuan.cli.command.Reply;
import org.xinxiyuan.cli.command.Streams;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

    @Option(names = "--review", description = "先审后发：公开件由县政府办的办公页面公开（默认收下即公开，可在页面上改）")
    private boolean review;

    @Option(
            names = "--fault",
            paramLabel = "FAULT",
            description = "打开一种故障：KIND[=AMOUNT][xTIMES][@PART]，KIND 为 latency cut-request cut-answer 500 429 503 401 "
                    + "captive redirect；可重复")
    private List<String> faults = List.of();

    private final Premises premises;

    public PortalCommand(Premises premises) {
        this.premises = premises;
    }

    @Override
    public Integer call() {
        var folder = dir == null ? Globals.of(spec).home(premises).resolveSibling("sample-portal") : dir;
        try (var portal = premises.startPortal(folder, port)) {
            prepare(portal);
            tell(portal, portal.registrationCode());
            untilInterrupted();
        }
        return Exit.CLEAN;
    }

    private void prepare(RunningPortal portal) {
        if (review) {
            portal.reviewFirst();
        }
        for (var fault : faults) {
            if (!portal.fault(fault)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "故障应写作 KIND[=AMOUNT][xTIMES][@PART]，如 500x3 或 cut-answer=20x1@items:batch：" + fault);
            }
        }
    }

    private void tell(RunningPortal portal, String code) {
        var json = new LinkedHashMap<String, Object>();
        json.put("api", portal.api().toString());
        json.put("site", portal.publicSite().toString());
        json.put("code", code);
        json.put("office", portal.officePage().toString());
        json.put("officeToken", portal.officeToken());
        new Reply(Streams.of(spec).out(), Globals.of(spec).json())
                .give(
                        json,
                        List.of(
                                "接口：" + portal.api(),
                                "公开页面：" + portal.publicSite(),
                                "登记码：" + code + "（用 connect 登记本机）",
                                "县政府办页面：" + portal.officePage(),
                                "口令：" + portal.officeToken() + "（每次启动都换）",
                                "按 Ctrl+C 停止。"));
    }

    private static void untilInterrupted() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException asked) {
            // that was the word to stop; the server would not stop in order on a thread still marked as interrupted
        }
    }
}
