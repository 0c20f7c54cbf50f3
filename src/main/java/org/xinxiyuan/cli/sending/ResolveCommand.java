package org.xinxiyuan.cli.sending;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.OfficeCommand;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Reply;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.service.Office;
import org.xinxiyuan.service.sending.Resolution;
import org.xinxiyuan.service.sending.Resolution.NotAnswered;
import org.xinxiyuan.service.sending.Resolution.NotResolved;
import org.xinxiyuan.service.sending.Resolution.Opened;
import org.xinxiyuan.service.sending.Resolution.Resolved;
import org.xinxiyuan.service.sending.merging.Side;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code resolve ID}: what a person decided about a likely duplicate or a conflict. */
@Command(
        name = "resolve",
        mixinStandardHelpOptions = true,
        description = "处理疑似重复（--same 同一件、--other 另一件）和版本冲突（--show 比对、--mine 用本机的、"
                + "--theirs 用门户的、--merge 合并），--copy 复制为新件，--again 原样再发")
public final class ResolveCommand extends OfficeCommand {
    @Parameters(paramLabel = "ID")
    private String id;

    @ArgGroup(multiplicity = "1")
    private Choice choice;

    @Option(names = "--portal-id", paramLabel = "ID", description = "门户上相像的不止一件时，指明是哪一件")
    private String portalId;

    private static final class Choice {
        @Option(names = "--same", required = true, description = "看过了，是同一件：接用门户的编号")
        private boolean same;

        @Option(names = "--other", required = true, description = "看过了，是另一件：放行")
        private boolean other;

        @Option(names = "--mine", required = true, description = "冲突时用本机的文本，按门户的版本重新发出")
        private boolean mine;

        @Option(names = "--theirs", required = true, description = "冲突时用门户的文本，存为新的一稿")
        private boolean theirs;

        @Option(names = "--show", required = true, description = "逐处比对：上次报出的、本机的、门户的；县里改稿也可比对")
        private boolean show;

        @Option(
                names = "--merge",
                required = true,
                paramLabel = "FILE",
                description = "按 JSON 逐处选择合并，如 {\"title\":\"theirs\",\"body/2\":\"mine\"}；只有一边改过的不用写")
        private Path merge;

        @Option(names = "--copy", required = true, description = "编号不能再用时，复制为新件")
        private boolean copy;

        @Option(names = "--again", required = true, description = "别处已办妥，原样再发")
        private boolean again;

        String word() {
            if (merge != null) {
                return "merge";
            }
            var said = Map.of(
                    "same", same, "other", other, "mine", mine, "theirs", theirs, "show", show, "copy", copy,
                    "again", again);
            return said.entrySet().stream().filter(Map.Entry::getValue).findFirst().orElseThrow().getKey();
        }
    }

    public ResolveCommand(Premises premises) {
        super(premises);
    }

    @Override
    protected int act(Office office, Reply reply) {
        var piece = piece(office, id);
        var resolution = resolve(office, piece);
        var json = new LinkedHashMap<String, Object>();
        json.put("id", piece.value());
        if (resolution instanceof NotAnswered no) {
            var sentences = List.of(no.advice().what(), no.advice().safe(), no.advice().next());
            json.put("sentence", String.join("", sentences));
            reply.give(json, sentences);
            return Exit.FAILED;
        }
        if (resolution instanceof Opened opened) {
            json.put("view", ThreeWayLines.json(opened.view()));
            json.put("sentence", "没有选的、只有一边改过的，合并时取改过的一边。");
            reply.give(json, ThreeWayLines.lines(opened.view()));
            return Exit.CLEAN;
        }
        if (resolution instanceof Resolved done) {
            json.put("resolved", choice.word());
            json.put("piece", done.id().value());
            json.put("sentence", done.sentence());
            reply.give(json, List.of(done.sentence()));
            return Exit.CLEAN;
        }
        var sentence = ((NotResolved) resolution).sentence();
        json.put("sentence", sentence);
        reply.give(json, List.of(sentence));
        return Exit.WAITS;
    }

    private Resolution resolve(Office office, DraftId piece) {
        var resolving = office.resolving();
        return switch (choice.word()) {
            case "same" -> resolving.same(piece, Optional.ofNullable(portalId).map(DraftId::new));
            case "other" -> resolving.other(piece);
            case "mine" -> resolving.mine(piece);
            case "show" -> resolving.show(piece);
            case "merge" -> resolving.merge(piece, chosen());
            case "copy" -> resolving.copy(piece);
            case "again" -> resolving.again(piece);
            default -> resolving.theirs(piece);
        };
    }

    private Map<String, Side> chosen() {
        try {
            var chosen = new LinkedHashMap<String, Side>();
            premises()
                    .json()
                    .read(Files.readString(choice.merge))
                    .forEach((key, side) -> chosen.put(key, Side.valueOf(side.toString().toUpperCase(Locale.ROOT))));
            return chosen;
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new WorkstationException("resolve.bad-choices", choice.merge.getFileName());
        }
    }
}
