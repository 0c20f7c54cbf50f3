package org.xinxiyuan.cli.demo;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.Globals;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.pieces.Parcels;
import org.xinxiyuan.review.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code sample}: the desktop on the sample workspace, with the sample portal embedded; what {@code app/run} opens. */
@Command(name = "sample", mixinStandardHelpOptions = true, hidden = true, description = "在示例工作区上打开窗口")
public final class SampleCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    private final Premises premises;

    public SampleCommand(Premises premises) {
        this.premises = premises;
    }

    @Override
    public Integer call() {
        var there = premises.at(Samples.clock());
        var samples = new Samples(premises.samples());
        var home = Globals.of(spec).givenHome().orElse(premises.defaultHome().resolve("sample"));
        if (!there.exists(home)) {
            there.create(home, Samples.PASSPHRASE);
        }
        var portal = there.startPortal(home.resolve("portal"), 0);
        try (var office = there.open(home, Samples.PASSPHRASE)) {
            samples.settle(office);
            office.connecting().connect(portal.api().toString(), portal.registrationCode());
            office.importing().importAll(new Parcels(there).of(samples.pieces()));
            // Nothing is queued yet: this fetches the month's assignments, so that the window opens with a figure.
            office.dispatching().sync((done, total) -> true);
        }
        var author = samples.staff().people().stream()
                .filter(m -> m.person().role() == Role.AUTHOR)
                .map(Samples.Member::name)
                .findFirst();
        var exit = there.desktop(home, Optional.of(Samples.PASSPHRASE), author, portal::close);
        return exit == 0 ? Exit.CLEAN : Exit.FAILED;
    }
}
