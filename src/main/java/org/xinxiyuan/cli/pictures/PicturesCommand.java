package org.xinxiyuan.cli.pictures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.OfficeCommand;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Reply;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.service.Office;
import org.xinxiyuan.service.checking.Portfolio;
import org.xinxiyuan.service.checking.Sheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pictures ID}: the pictures of a piece's files, written side by side for looking where asked. */
@Command(name = "pictures", mixinStandardHelpOptions = true, description = "列出附件里的图片和 PDF 页面，可写出来看")
public final class PicturesCommand extends OfficeCommand {
    private static final int LONGEST = 2400;

    @Parameters(paramLabel = "ID")
    private String id;

    @Option(names = "--out", paramLabel = "DIR", description = "写出原图和公开图（PNG），看完请删除")
    private Path out;

    public PicturesCommand(Premises premises) {
        super(premises);
    }

    @Override
    protected boolean reads() {
        return true;
    }

    @Override
    protected int act(Office office, Reply reply) {
        var draft = office.drafting().find(piece(office, id));
        try (var portfolio = office.picturing().pictures(draft)) {
            var sheets = portfolio.sheets();
            var pictures = new ArrayList<Map<String, Object>>();
            var lines = new ArrayList<String>();
            for (Sheet sheet : sheets) {
                var json = SheetJson.of(sheet);
                json.putAll(written(portfolio, sheet));
                pictures.add(json);
                lines.add(SheetJson.line(sheet));
            }
            long waiting = sheets.stream().filter(Sheet::waits).count();
            lines.add("共 " + sheets.size() + " 张，还有 " + waiting + " 张没看。");
            reply.give(Map.of("id", draft.id().value(), "pictures", pictures, "waiting", waiting), lines);
            return Exit.waits(waiting > 0);
        }
    }

    private Map<String, String> written(Portfolio portfolio, Sheet sheet) {
        var names = new LinkedHashMap<String, String>();
        if (out != null) {
            var stem = (sheet.attachment() + 1) + "-" + sheet.number();
            write(stem + "-original.png", portfolio.original(sheet, LONGEST)).ifPresent(n -> names.put("original", n));
            write(stem + "-public.png", portfolio.shown(sheet, LONGEST)).ifPresent(n -> names.put("public", n));
        }
        return names;
    }

    private Optional<String> write(String name, Optional<byte[]> png) {
        png.ifPresent(bytes -> {
            try {
                Files.createDirectories(out);
                Files.write(out.resolve(name), bytes);
            } catch (IOException e) {
                throw new WorkstationException(e, "file.unwritable", out.getFileName());
            }
        });
        return png.map(bytes -> name);
    }
}
