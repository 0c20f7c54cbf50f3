package org.xinxiyuan.cli.pieces;

import java.util.List;
import java.util.Map;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.OfficeCommand;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Reply;
import org.xinxiyuan.service.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code search WORDS}: Chinese words of one or two characters too. */
@Command(name = "search", mixinStandardHelpOptions = true, description = "在标题和正文中查找")
public final class SearchCommand extends OfficeCommand {
    @Parameters(arity = "1..*", paramLabel = "WORDS")
    private List<String> words;

    @Option(names = "--limit", defaultValue = "50", description = "最多几件")
    private int limit;

    public SearchCommand(Premises premises) {
        super(premises);
    }

    @Override
    protected boolean reads() {
        return true;
    }

    @Override
    protected int act(Office office, Reply reply) {
        var found = office.desk().drafts().search(String.join(" ", words), limit).stream()
                .map(id -> office.pieces().find(id))
                .toList();
        reply.give(
                Map.of("pieces", found.stream().map(PieceJson::of).toList()),
                found.isEmpty() ? List.of("没有找到。") : found.stream().map(PieceJson::line).toList());
        return Exit.CLEAN;
    }
}
