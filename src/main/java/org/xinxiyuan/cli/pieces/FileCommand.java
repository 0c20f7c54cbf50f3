package org.xinxiyuan.cli.pieces;

import java.nio.file.Path;
import java.util.List;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.OfficeCommand;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Reply;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.service.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code file ID}: files a piece in its lane and column, and attaches files. */
@Command(name = "file", mixinStandardHelpOptions = true, description = "归类：通道、栏目或类型、日期、文号、附件、关联")
public final class FileCommand extends OfficeCommand {
    @Parameters(paramLabel = "ID")
    private String id;

    @Mixin
    private FilingOptions filing;

    @Option(names = "--attach", arity = "1..*", paramLabel = "FILE", description = "附件")
    private List<Path> attach = List.of();

    public FileCommand(Premises premises) {
        super(premises);
    }

    @Override
    protected int act(Office office, Reply reply) {
        var piece = piece(office, id);
        var before = office.drafting().find(piece).content();
        var after = filing.applyTo(before.filing(), actor(office), to -> piece(office, to));
        after.columnCode().ifPresent(code -> known(office, code));
        office.drafting().file(piece, after);
        for (Path file : attach) {
            attach(office, piece, file);
        }
        var now = office.pieces().find(piece);
        reply.give(PieceJson.of(now), List.of("已归类  " + PieceJson.line(now)));
        return Exit.CLEAN;
    }

    private static void attach(Office office, DraftId piece, Path file) {
        var source = Parcels.source(file);
        office.drafting().attach(piece, source.fileName(), source.bytes()).ifPresent(rule -> {
            throw new WorkstationException("file.classified");
        });
    }

    private static void known(Office office, String code) {
        if (office.rules().catalog().item(code).isEmpty()) {
            throw new WorkstationException("catalog.unknown-column", code);
        }
    }
}
