package org.xinxiyuan.cli.pieces;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.OfficeCommand;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Reply;
import org.xinxiyuan.redact.Decision;
import org.xinxiyuan.redact.Redaction;
import org.xinxiyuan.redact.Treatment;
import org.xinxiyuan.redact.detect.PersonalData;
import org.xinxiyuan.service.Office;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code decide-all ID --kind KIND}: settles every place of a kind that is open, or takes back what was decided. */
@Command(
        name = "decide-all",
        mixinStandardHelpOptions = true,
        description = "一类个人信息待决定的各处一并决定；放行须写理由")
public final class DecideAllCommand extends OfficeCommand {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ID")
    private String id;

    @Option(names = "--kind", required = true, paramLabel = "KIND", description = "类型，如 ID_CARD")
    private PersonalData kind;

    @ArgGroup(multiplicity = "1")
    private How how;

    @Option(names = "--reason", defaultValue = "", description = "理由")
    private String reason;

    private static final class How {
        @Option(names = "--treatment", paramLabel = "T", description = "delete、mask、hide、cut-village 等")
        private String treatment;

        @Option(names = "--keep", description = "放行（须有 --reason）")
        private boolean keep;

        @Option(names = "--undo", description = "撤回这一类已作的决定")
        private boolean undo;
    }

    public DecideAllCommand(Premises premises) {
        super(premises);
    }

    @Override
    protected int act(Office office, Reply reply) {
        var treatment = treatment();
        if (treatment == Treatment.KEEP && reason.isBlank()) {
            throw usage("放行须写 --reason");
        }
        var draft = office.drafting().find(piece(office, id));
        var by = actor(office);
        var at = office.clock().instant();
        var decisions = office.preparing().prepare(draft).places().stream()
                .filter(this::meant)
                .map(r -> new Decision(r.place(), treatment, reason, by, at))
                .toList();
        office.drafting().decide(draft.id(), decisions);
        var left = office.preparing().prepare(office.drafting().find(draft.id()));
        long open = left.places().stream().filter(Redaction::undecided).count() + left.unseen().size();
        reply.give(
                Map.of("id", draft.id().value(), "decided", decisions.size(), "undecided", open),
                List.of((how.undo ? "已撤回 " : "已决定 ") + decisions.size() + " 处；还有 " + open + " 处待决定。"));
        return Exit.waits(open > 0);
    }

    private boolean meant(Redaction place) {
        return place.place().type() == kind
                && (how.undo ? place.decision().isPresent() : place.undecided());
    }

    private Treatment treatment() {
        if (how.keep || how.undo) {
            return how.keep ? Treatment.KEEP : Treatment.DECIDE;
        }
        try {
            var treatment = Treatment.valueOf(how.treatment.toUpperCase(Locale.ROOT).replace('-', '_'));
            if (treatment != Treatment.DECIDE) {
                return treatment;
            }
        } catch (IllegalArgumentException unknown) {
            throw usage("没有这种处理方式：" + how.treatment);
        }
        throw usage("decide 不是决定");
    }

    private ParameterException usage(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
