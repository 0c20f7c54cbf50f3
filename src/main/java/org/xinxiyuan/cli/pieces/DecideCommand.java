package org.xinxiyuan.cli.pieces;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.OfficeCommand;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Reply;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.redact.Decision;
import org.xinxiyuan.redact.Place;
import org.xinxiyuan.redact.Redaction;
import org.xinxiyuan.redact.Treatment;
import org.xinxiyuan.service.Office;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code decide ID N}: settles one place, or waves it through with a reason. */
@Command(name = "decide", mixinStandardHelpOptions = true, description = "决定一处个人信息的处理；放行须写理由")
public final class DecideCommand extends OfficeCommand {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ID")
    private String id;

    @Parameters(index = "1", paramLabel = "N", description = "show 所列序号")
    private int number;

    @ArgGroup(multiplicity = "1")
    private How how;

    @Option(names = "--reason", description = "理由")
    private String reason;

    @Option(names = "--all", description = "同一号码在本件各处（正文和附件）一并决定")
    private boolean all;

    private static final class How {
        @Option(names = "--treatment", paramLabel = "T", description = "delete、mask、hide、cut-village 等")
        private String treatment;

        @Option(names = "--keep", description = "放行（须有 --reason）")
        private boolean keep;
    }

    public DecideCommand(Premises premises) {
        super(premises);
    }

    @Override
    protected int act(Office office, Reply reply) {
        var treatment = treatment();
        if (treatment == Treatment.KEEP && (reason == null || reason.isBlank())) {
            throw usage("放行须写 --reason");
        }
        var draft = office.drafting().find(piece(office, id));
        decide(office, draft, treatment);
        var left = office.preparing().prepare(office.drafting().find(draft.id()));
        var open = left.places().stream().filter(p -> p.undecided()).count() + left.unseen().size();
        reply.give(
                Map.of("id", draft.id().value(), "n", number, "treatment", treatment.word(), "undecided", open),
                List.of("已决定第 " + number + " 处；还有 " + open + " 处待决定。"));
        return Exit.waits(open > 0);
    }

    private void decide(Office office, Draft draft, Treatment treatment) {
        var prepared = office.preparing().prepare(draft);
        var places = prepared.places();
        var by = actor(office);
        if (number >= 1 && number <= places.size()) {
            var chosen = places.get(number - 1).place();
            var why = reason == null ? "" : reason;
            places.stream()
                    .map(Redaction::place)
                    .filter(p -> p.equals(chosen) || all && sameValue(p, chosen))
                    .forEach(p -> office.drafting()
                            .decide(draft.id(), new Decision(p, treatment, why, by, office.clock().instant())));
        } else if (number > places.size() && number <= places.size() + prepared.unseen().size()) {
            if (treatment != Treatment.KEEP) {
                throw usage("图片只能看过后放行（--keep）、涂盖（paint），或不附");
            }
            var image = prepared.unseen().get(number - places.size() - 1);
            image.unseenSights().forEach(s -> office.drafting().looked(draft.id(), s.look(), by));
        } else {
            throw usage("没有第 " + number + " 处");
        }
    }

    private static boolean sameValue(Place one, Place other) {
        return one.type() == other.type() && one.value().equals(other.value());
    }

    private Treatment treatment() {
        if (how.keep) {
            return Treatment.KEEP;
        }
        if (how.treatment.equalsIgnoreCase("decide")) {
            throw usage("decide 不是决定");
        }
        try {
            return Treatment.valueOf(how.treatment.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException unknown) {
            throw usage("没有这种处理方式：" + how.treatment);
        }
    }

    private ParameterException usage(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
