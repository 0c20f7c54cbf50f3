package org.xinxiyuan.cli.review;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.Globals;
import org.xinxiyuan.cli.command.OfficeCommand;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Reply;
import org.xinxiyuan.review.Person;
import org.xinxiyuan.review.Role;
import org.xinxiyuan.review.delegation.Delegation;
import org.xinxiyuan.service.Office;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code person add NAME}, {@code person list}, {@code person delegate FROM --to NAME}: the unit's people. */
@Command(
        name = "person",
        mixinStandardHelpOptions = true,
        description = "本单位人员：add NAME --role R --pin-file F，list，delegate FROM --to NAME --from D --until D [--end]")
public final class PersonCommand extends OfficeCommand {
    @Parameters(index = "0", paramLabel = "add|list|delegate")
    private Act act;

    @Parameters(index = "1", arity = "0..1", paramLabel = "NAME")
    private String name;

    @Option(names = "--role", description = "${COMPLETION-CANDIDATES}")
    private Role role;

    @Option(names = "--pin-file", paramLabel = "F", description = "签发口令所在文件（首行）")
    private Path pinFile;

    @ArgGroup(exclusive = false)
    private Charge charge;

    private static final class Charge {
        @Option(names = "--to", required = true, paramLabel = "NAME", description = "delegate：受托人")
        private String to;

        @Option(names = "--from", paramLabel = "YYYY-MM-DD", description = "delegate：起日（含）")
        private LocalDate from;

        @Option(names = "--until", paramLabel = "YYYY-MM-DD", description = "delegate：止日（含）")
        private LocalDate until;

        @Option(names = "--end", description = "delegate：提前终止")
        private boolean end;

        /** Both days, or the end. */
        boolean whole() {
            return end ? from == null && until == null : from != null && until != null;
        }
    }

    private enum Act {
        ADD,
        LIST,
        DELEGATE
    }

    public PersonCommand(Premises premises) {
        super(premises);
    }

    @Override
    protected boolean reads() {
        return act == Act.LIST;
    }

    @Override
    protected int act(Office office, Reply reply) {
        if (act == Act.ADD) {
            if (name == null || role == null || pinFile == null) {
                reply.say("person add NAME --role author|ordinary|important --pin-file F");
                return Exit.USAGE;
            }
            office.people().add(new Person(name, role), Globals.firstLine(pinFile));
        }
        return act == Act.DELEGATE ? delegate(office, reply) : people(office, reply, Optional.empty());
    }

    private int delegate(Office office, Reply reply) {
        if (name == null || charge == null || !charge.whole()) {
            reply.say("person delegate FROM --to NAME --from D --until D，或 --to NAME --end");
            return Exit.USAGE;
        }
        if (charge.end) {
            boolean none = office.delegating().end(name, charge.to) == 0;
            return people(office, reply, none ? Optional.of("没有可以终止的委托。") : Optional.empty());
        }
        return people(office, reply, office.delegating().give(name, charge.to, charge.from, charge.until));
    }

    private static int people(Office office, Reply reply, Optional<String> refused) {
        var people = office.people().all();
        var delegations = office.delegating().all();
        var json = new LinkedHashMap<String, Object>();
        json.put("people", people.stream().map(PersonCommand::json).toList());
        json.put("delegations", delegations.stream().map(PersonCommand::json).toList());
        refused.ifPresent(sentence -> json.put("sentence", sentence));
        var lines = new ArrayList<String>();
        refused.ifPresent(lines::add);
        people.forEach(p -> lines.add(p.name() + "  " + p.role().label()));
        delegations.forEach(d ->
                lines.add("委托  " + d.giver() + " → " + d.taker() + "  " + d.from() + " 至 " + d.last()));
        reply.give(json, lines);
        return refused.isPresent() ? Exit.WAITS : Exit.CLEAN;
    }

    private static Map<String, Object> json(Delegation d) {
        var json = new LinkedHashMap<String, Object>();
        json.put("giver", d.giver());
        json.put("taker", d.taker());
        json.put("from", d.from().toString());
        json.put("until", d.until().toString());
        d.endedOn().ifPresent(day -> json.put("endedOn", day.toString()));
        return json;
    }

    private static Map<String, String> json(Person person) {
        return Map.of("name", person.name(), "role", person.role().word());
    }
}
