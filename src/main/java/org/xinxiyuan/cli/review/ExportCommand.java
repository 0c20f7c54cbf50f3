package org.xinxiyuan.cli.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.OfficeCommand;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Reply;
import org.xinxiyuan.review.Printing.Format;
import org.xinxiyuan.review.ReviewState;
import org.xinxiyuan.service.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code export ID --as docx|pdf|html [-o DIR]}: the approved release, or with {@code --form} its approval form. */
@Command(name = "export", mixinStandardHelpOptions = true, description = "导出签发过的公开版（张贴、屏幕），或审批单")
public final class ExportCommand extends OfficeCommand {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ID")
    private String id;

    @Option(names = "--as", paramLabel = "docx|pdf|html", description = "格式，默认 pdf")
    private Format format = Format.PDF;

    @Option(names = "-o", paramLabel = "DIR", description = "放到这个文件夹，默认当前文件夹")
    private Path directory = Path.of("");

    @Option(names = "--form", description = "导出审批单（送审后就有）")
    private boolean form;

    public ExportCommand(Premises premises) {
        super(premises);
    }

    @Override
    protected boolean reads() {
        return true;
    }

    @Override
    protected int act(Office office, Reply reply) {
        if (form && format == Format.HTML) {
            throw new ParameterException(spec.commandLine(), "审批单只有 docx 和 pdf");
        }
        var piece = piece(office, id);
        var state = office.desk().reviews().standing(piece).state();
        boolean submitted = state == ReviewState.SUBMITTED || state == ReviewState.APPROVED;
        boolean ready = form ? submitted : state == ReviewState.APPROVED;
        if (!ready) {
            var sentence = form ? "还没有送审，没有审批单可印。" : "还没有签发，不能导出；只导出签发过的公开版。";
            reply.give(Map.of("id", piece.value(), "written", List.of(), "sentence", sentence), List.of(sentence));
            return Exit.WAITS;
        }
        var files = form
                ? List.of(office.exporting().form(piece, format))
                : office.exporting().release(piece, format);
        var written = new ArrayList<String>();
        files.forEach(file -> written.add(SavedForms.write(directory, file)));
        reply.give(
                Map.of("id", piece.value(), "written", written),
                written.stream().map(name -> "已写出  " + name).toList());
        return Exit.CLEAN;
    }
}
