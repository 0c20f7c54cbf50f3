package org.xinxiyuan.cli.pictures;

import java.util.List;
import java.util.regex.Pattern;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.OfficeCommand;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Reply;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.redact.pictures.Painting;
import org.xinxiyuan.redact.pictures.Region;
import org.xinxiyuan.service.Office;
import org.xinxiyuan.service.checking.Sheet;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code paint ID}: paints over a region of a picture, takes it back, or says that the picture was looked at. */
@Command(name = "paint", mixinStandardHelpOptions = true, description = "涂盖图片的一块区域，或整图删除、登记已看")
public final class PaintCommand extends OfficeCommand {
    private static final Pattern REGION = Pattern.compile("(\\d{1,6}),(\\d{1,6}),([1-9]\\d{0,5}),([1-9]\\d{0,5})");

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ID")
    private String id;

    @Option(names = "--file", paramLabel = "N", defaultValue = "1", description = "第几个附件")
    private int file;

    @Option(names = "--picture", paramLabel = "PART", defaultValue = Painting.IMAGE, description = "pictures 所列名称")
    private String picture;

    @ArgGroup(multiplicity = "1")
    private What what;

    @Option(names = "--undo", description = "取消这块区域的涂盖")
    private boolean undo;

    private static final class What {
        @Option(names = "--region", paramLabel = "X,Y,W,H", description = "区域，单位见 pictures 所列宽高")
        private String region;

        @Option(names = "--whole", description = "整图删除，换成同样大小的空白")
        private boolean whole;

        @Option(names = "--looked", description = "看过公开图，没有个人信息")
        private boolean looked;
    }

    public PaintCommand(Premises premises) {
        super(premises);
    }

    @Override
    protected int act(Office office, Reply reply) {
        var draft = office.drafting().find(piece(office, id));
        act(office, draft, find(office, draft));
        var after = find(office, draft);
        var json = SheetJson.of(after);
        json.put("id", draft.id().value());
        reply.give(json, List.of(SheetJson.line(after)));
        return Exit.waits(after.waits());
    }

    private void act(Office office, Draft draft, Sheet sheet) {
        if (what.looked) {
            office.picturing().look(draft, sheet, actor(office));
            return;
        }
        var region = what.whole ? Region.WHOLE : region();
        if (!undo) {
            office.picturing().paint(draft, sheet, region, actor(office));
            return;
        }
        var painting = sheet.paintings().stream()
                .filter(p -> p.region().equals(region))
                .findFirst()
                .orElseThrow(() -> usage("这里没有这样一处涂盖"));
        office.picturing().unpaint(draft, painting, actor(office));
    }

    private Sheet find(Office office, Draft draft) {
        if (file < 1 || file > draft.content().attachments().size()) {
            throw usage("没有第 " + file + " 个附件");
        }
        try (var portfolio = office.picturing().pictures(draft)) {
            return portfolio.sheets(file - 1).stream()
                    .filter(s -> s.picture().name().equals(picture))
                    .findFirst()
                    .orElseThrow(() -> usage("这个附件里没有这张图片"));
        }
    }

    private Region region() {
        var numbers = REGION.matcher(what.region);
        if (!numbers.matches()) {
            throw usage("区域写成 X,Y,W,H，如 120,40,300,80");
        }
        return new Region(
                Integer.parseInt(numbers.group(1)),
                Integer.parseInt(numbers.group(2)),
                Integer.parseInt(numbers.group(3)),
                Integer.parseInt(numbers.group(4)));
    }

    private ParameterException usage(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
