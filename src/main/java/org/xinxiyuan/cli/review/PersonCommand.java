package org.xinxiyuan.cli.review;

import java.nio.file.Path;
import java.util.Map;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.Globals;
import org.xinxiyuan.cli.command.OfficeCommand;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Reply;
import org.xinxiyuan.review.Person;
import org.xinxiyuan.review.Role;
import org.xinxiyuan.service.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code person add NAME} and {@code person list}: the unit's people. */
@Command(name = "person", mixinStandardHelpOptions = true, description = "本单位人员：add NAME --role R --pin-file F，或 list")
public final class PersonCommand extends OfficeCommand {
    @Parameters(index = "0", paramLabel = "add|list")
    private Act act;

    @Parameters(index = "1", arity = "0..1", paramLabel = "NAME")
    private String name;

    @Option(names = "--role", description = "${COMPLETION-CANDIDATES}")
    private Role role;

    @Option(names = "--pin-file", paramLabel = "F", description = "签发口令所在文件（首行）")
    private Path pinFile;

    private enum Act {
        ADD,
        LIST
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
        var people = office.people().all();
        reply.give(
                Map.of("people", people.stream().map(PersonCommand::json).toList()),
                people.stream().map(p -> p.name() + "  " + p.role().label()).toList());
        return Exit.CLEAN;
    }

    private static Map<String, String> json(Person person) {
        return Map.of("name", person.name(), "role", person.role().word());
    }
}
