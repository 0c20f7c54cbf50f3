package org.xinxiyuan.cli.command;

import java.util.concurrent.Callable;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.review.Person;
import org.xinxiyuan.review.Role;
import org.xinxiyuan.service.Office;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that works in an open workspace: opens it, acts, answers, closes. */
public abstract class OfficeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    private final Premises premises;

    protected OfficeCommand(Premises premises) {
        this.premises = premises;
    }

    @Override
    public Integer call() {
        var home = Globals.of(spec).home(premises);
        var passphrase = Globals.of(spec).passphrase();
        try (Office office = reads() ? premises.openToRead(home, passphrase) : premises.open(home, passphrase)) {
            return act(office, new Reply(Streams.out(spec), Globals.of(spec).json()));
        }
    }

    protected abstract int act(Office office, Reply reply);

    /** A reading command works beside the desktop. */
    protected boolean reads() {
        return false;
    }

    protected Premises premises() {
        return premises;
    }

    /** Who acts: {@code --as}, or the first author of the unit. */
    protected String actor(Office office) {
        return Globals.of(spec).as()
                .orElseGet(() -> office.people().all().stream()
                        .filter(p -> p.role() == Role.AUTHOR)
                        .map(Person::name)
                        .findFirst()
                        .orElseThrow(() -> new WorkstationException("person.no-author")));
    }

    /** The piece of this id, or of the only id that ends so. */
    public static DraftId piece(Office office, String text) {
        var exact = office.desk().drafts().find(new DraftId(text));
        if (exact.isPresent()) {
            return exact.get().id();
        }
        var ending = office.desk().drafts().all().stream()
                .map(d -> d.id())
                .filter(id -> text.length() >= 4 && id.value().endsWith(text))
                .toList();
        if (ending.size() != 1) {
            throw new WorkstationException("draft.unknown", text);
        }
        return ending.get(0);
    }
}
