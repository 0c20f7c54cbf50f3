package org.xinxiyuan.cli.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code xinxiyuan} without a command: the desktop. */
@Command(
        name = "xinxiyuan",
        mixinStandardHelpOptions = true,
        version = "xinxiyuan 0.1.0",
        description = "信息员工作站：拟稿、归类、脱敏、审签、发送。不带命令时打开窗口。")
public final class TopCommand implements Callable<Integer> {
    @Mixin
    private Globals globals;

    private final Premises premises;
    private final Streams streams;

    public TopCommand(Premises premises, Streams streams) {
        this.premises = premises;
        this.streams = streams;
    }

    Globals globals() {
        return globals;
    }

    Streams streams() {
        return streams;
    }

    @Override
    public Integer call() {
        return premises.desktop(globals.home(premises), globals.givenPassphrase(), globals.as(), () -> {});
    }
}
