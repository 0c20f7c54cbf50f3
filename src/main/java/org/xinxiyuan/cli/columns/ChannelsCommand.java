package org.xinxiyuan.cli.columns;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.OfficeCommand;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Reply;
import org.xinxiyuan.cli.pieces.Parcels;
import org.xinxiyuan.service.Office;
import org.xinxiyuan.service.columns.Channels.Channel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code channels ID}: where a piece had to go out besides, and where it did. */
@Command(name = "channels", mixinStandardHelpOptions = true, description = "发布渠道逐项登记")
public final class ChannelsCommand extends OfficeCommand {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ID")
    private String id;

    @Option(names = "--tick", paramLabel = "NAME", description = "已在这个渠道发布")
    private Optional<String> tick = Optional.empty();

    @Option(names = "--on", paramLabel = "DATE", description = "发布日期，默认今天")
    private Optional<LocalDate> on = Optional.empty();

    @Option(names = "--proof", paramLabel = "FILE", description = "照片或截图，存入工作区")
    private Optional<Path> proof = Optional.empty();

    @Option(names = "--untick", paramLabel = "NAME", description = "撤销登记")
    private Optional<String> untick = Optional.empty();

    public ChannelsCommand(Premises premises) {
        super(premises);
    }

    @Override
    protected boolean reads() {
        return tick.isEmpty() && untick.isEmpty();
    }

    @Override
    protected int act(Office office, Reply reply) {
        var draft = office.drafting().find(piece(office, id));
        var channels = office.channels();
        tick.ifPresent(name -> {
            if (!channels.named(draft).contains(name)) {
                throw new ParameterException(spec.commandLine(), "所在栏目的渠道只有：" + channels.named(draft));
            }
            var bytes = proof.map(file -> Parcels.source(file).bytes());
            channels.tick(draft, name, on.orElse(office.stock().today()), bytes, actor(office));
        });
        untick.ifPresent(name -> channels.untick(draft, name, actor(office)));
        var now = channels.of(draft);
        reply.give(
                Map.of("id", draft.id().value(), "channels", now.stream().map(ChannelsCommand::json).toList()),
                now.stream().map(ChannelsCommand::line).toList());
        return Exit.CLEAN;
    }

    private static Map<String, Object> json(Channel channel) {
        var json = new LinkedHashMap<String, Object>();
        json.put("name", channel.name());
        json.put("done", channel.tick().isPresent());
        channel.tick().ifPresent(t -> {
            json.put("on", t.on().toString());
            json.put("by", t.by());
            t.proof().ifPresent(sha -> json.put("proof", sha));
        });
        return json;
    }

    private static String line(Channel channel) {
        return channel.tick()
                .map(t -> "[x] " + channel.name() + "  " + t.on() + "  " + t.by()
                        + t.proof().map(sha -> "  附证明 " + sha.substring(0, 8)).orElse(""))
                .orElse("[ ] " + channel.name());
    }
}
