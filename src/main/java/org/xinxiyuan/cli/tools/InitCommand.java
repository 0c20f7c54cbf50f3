package org.xinxiyuan.cli.tools;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.Globals;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Reply;
import org.xinxiyuan.cli.command.Streams;
import org.xinxiyuan.service.desk.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code init}: makes the encrypted store. */
@Command(name = "init", mixinStandardHelpOptions = true, description = "建立加密的工作区")
public final class InitCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--unit", paramLabel = "NAME", description = "本单位全称（发布机构）")
    private String unit;

    private final Premises premises;

    public InitCommand(Premises premises) {
        this.premises = premises;
    }

    @Override
    public Integer call() {
        var home = Globals.of(spec).home(premises);
        var passphrase = Globals.of(spec).passphrase();
        premises.create(home, passphrase);
        if (unit != null) {
            try (var office = premises.open(home, passphrase)) {
                office.desk().preferences().put(Desk.UNIT, unit);
            }
        }
        new Reply(Streams.of(spec).out(), Globals.of(spec).json())
                .give(Map.of("home", home.toString()), List.of("已建立加密工作区：" + home, "口令没有存在任何地方，请妥善保管。"));
        return Exit.CLEAN;
    }
}
