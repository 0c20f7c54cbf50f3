package org.xinxiyuan.cli.quota;

import java.util.concurrent.Callable;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.Streams;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that is nothing without one of its own: says which there are. */
@Command(mixinStandardHelpOptions = true)
abstract class Group implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(Streams.of(spec).err());
        return Exit.USAGE;
    }

    /** {@code adoption add|list|classify|revoke}. */
    @Command(name = "adoption", description = "采用登记：add、list、classify、revoke")
    static final class Adoption extends Group {}

    /** {@code instruction add}. */
    @Command(name = "instruction", description = "批示登记：add")
    static final class Instruction extends Group {}

    /** {@code note add}. */
    @Command(name = "note", description = "加减分事项登记：add")
    static final class Note extends Group {}

    /** {@code solicitation list|add|done|decline|missed}. */
    @Command(name = "solicitation", description = "约稿：list、add、done、decline、missed")
    static final class Solicitation extends Group {}

    /** {@code ranking import|list}. */
    @Command(name = "ranking", description = "通报排名：import、list")
    static final class Ranking extends Group {}
}
