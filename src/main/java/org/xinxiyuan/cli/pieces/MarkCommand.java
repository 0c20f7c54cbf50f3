package org.xinxiyuan.cli.pieces;

import java.util.List;
import java.util.Map;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.OfficeCommand;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Reply;
import org.xinxiyuan.redact.detect.PersonalData;
import org.xinxiyuan.service.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mark ID WORDS --kind KIND}: marks what was missed, in body and attachments. */
@Command(name = "mark", mixinStandardHelpOptions = true, description = "标出漏掉的个人信息，正文和附件里同样的文字一并处理")
public final class MarkCommand extends OfficeCommand {
    @Parameters(index = "0", paramLabel = "ID")
    private String id;

    @Parameters(index = "1", paramLabel = "WORDS", description = "漏掉的文字，照原文写")
    private String words;

    @Option(names = "--kind", required = true, paramLabel = "KIND", description = "类型，如 NAME")
    private PersonalData kind;

    public MarkCommand(Premises premises) {
        super(premises);
    }

    @Override
    protected int act(Office office, Reply reply) {
        var draft = piece(office, id);
        int marked = office.marking().mark(draft, words.strip(), kind, actor(office), office.clock().instant());
        reply.give(
                Map.of("id", draft.value(), "marked", marked),
                List.of(marked == 0 ? "没有标出：已编号，或写得太短。" : "已标出 " + marked + " 处。"));
        return Exit.waits(marked == 0);
    }
}
