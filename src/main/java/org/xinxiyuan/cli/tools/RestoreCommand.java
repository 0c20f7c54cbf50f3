package org.xinxiyuan.cli.tools;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.Globals;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Reply;
import org.xinxiyuan.cli.command.Streams;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code restore FILE}: a workspace from a backup, in a folder that has none. */
@Command(name = "restore", mixinStandardHelpOptions = true, description = "从备份恢复到一个还没有工作区的文件夹")
public final class RestoreCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE")
    private Path file;

    private final Premises premises;

    public RestoreCommand(Premises premises) {
        this.premises = premises;
    }

    @Override
    public Integer call() {
        var globals = Globals.of(spec);
        var home = globals.home(premises);
        premises.keeping().restore(file, home, globals.passphrase());
        new Reply(Streams.of(spec).out(), globals.json())
                .give(
                        Map.of("home", home.toString(), "file", file.toString()),
                        List.of("已恢复工作区：" + home, "口令是备份时的口令。请先同步一次，核对待发箱。"));
        return Exit.CLEAN;
    }
}
