package org.xinxiyuan.cli.sending;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.OfficeCommand;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Reply;
import org.xinxiyuan.service.Office;
import org.xinxiyuan.service.sending.Bulletins.Bulletin;
import org.xinxiyuan.service.sending.Bulletins.Kind;
import picocli.CommandLine.Command;

/** {@code news}: what came down from the county that somebody has to know. */
@Command(name = "news", mixinStandardHelpOptions = true, description = "县里来的消息：通知、退稿、改稿、撤下、栏目停用")
public final class NewsCommand extends OfficeCommand {
    public NewsCommand(Premises premises) {
        super(premises);
    }

    @Override
    protected boolean reads() {
        return true;
    }

    @Override
    protected int act(Office office, Reply reply) {
        var all = office.pieces().bulletins().all();
        reply.give(
                Map.of("bulletins", all.stream().map(NewsCommand::json).toList()),
                all.isEmpty() ? List.of("县里没有新消息。") : all.stream().map(NewsCommand::line).toList());
        return Exit.waits(all.stream().anyMatch(b -> b.kind() != Kind.NOTICE));
    }

    private static Map<String, Object> json(Bulletin bulletin) {
        return Map.of(
                "kind", bulletin.kind().name().toLowerCase(Locale.ROOT),
                "key", bulletin.key(),
                "title", bulletin.title(),
                "text", bulletin.text());
    }

    private static String line(Bulletin bulletin) {
        return bulletin.kind().label() + "  《" + bulletin.title() + "》" + bulletin.text() + "  " + bulletin.key();
    }
}
