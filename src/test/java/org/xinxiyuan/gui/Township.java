package org.xinxiyuan.gui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.xinxiyuan.RealPremises;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.demo.Samples;
import org.xinxiyuan.document.PieceNote;
import org.xinxiyuan.gui.unlock.Known;
import org.xinxiyuan.review.Person;
import org.xinxiyuan.review.Role;
import org.xinxiyuan.service.desk.Desk;
import org.xinxiyuan.service.drafting.Importing.Parcel;
import org.xinxiyuan.service.drafting.Importing.Source;

/** The sample township in a real workspace with the real window (示例镇). */
final class Township implements AutoCloseable {
    static final String PASSPHRASE = "for-this-test-only";
    static final String IMPORTANT_PIN = "915467";

    private static final Path SAMPLES = Path.of("samples");

    final Premises premises;
    final Path home;
    final Clock clock = Samples.clock();
    private final CountDownLatch gone = new CountDownLatch(1);
    private MainWindow window;

    Township(Path home) {
        this.home = home;
        premises = RealPremises.at(clock);
        premises.create(home, PASSPHRASE);
        try (var office = premises.open(home, PASSPHRASE)) {
            office.desk().preferences().put(Desk.UNIT, "清河镇人民政府");
            office.people().add(new Person("王某", Role.AUTHOR), "260316");
            office.people().add(new Person("李某", Role.ORDINARY), "738204");
            office.people().add(new Person("赵某", Role.IMPORTANT), IMPORTANT_PIN);
        }
    }

    static Path sample(String name) {
        return SAMPLES.resolve(name);
    }

    void importSamples(List<String> names) {
        try (var office = premises.open(home, PASSPHRASE)) {
            var parcels = names.stream().map(n -> parcel(sample(n))).toList();
            office.importing().importAll(parcels);
        }
    }

    private Parcel parcel(Path file) {
        var note = premises.note(file).orElse(PieceNote.none());
        var attached = note.attach().stream().map(n -> source(sample(n))).toList();
        return new Parcel(source(file), note, attached);
    }

    private static Source source(Path file) {
        return org.xinxiyuan.cli.pieces.Parcels.source(file);
    }

    /** Opens the window; with the passphrase known or asked for. */
    void open(boolean known) throws TimeoutException {
        var opening = new Opening(
                "信息员工作站",
                RealPremises.gate(premises, home),
                known ? Optional.of(new Known(PASSPHRASE, true)) : Optional.empty(),
                Optional.of("王某"),
                new Opening.Files(
                        premises::note,
                        file -> premises.rules(Optional.empty(), Optional.of(file))
                                .calendar()),
                () -> {});
        FxToolkit.setupFixture(() -> {
            window = new MainWindow(new Stage(), opening, gone::countDown);
            window.show();
        });
    }

    /** As if the files were dropped on the window. */
    void drop(String... names) {
        var files = Arrays.stream(names).map(Township::sample).toList();
        WaitForAsyncUtils.asyncFx(() -> window.assembly().orElseThrow().model().importFiles(files));
    }

    /** Waits until a visible node answers the query. */
    static <T extends Node> T await(FxRobot robot, String query) {
        return waitFor(() -> robot.lookup(query).queryAll().stream().anyMatch(Township::seen))
                ? robot.lookup(query).match(Township::seen).query()
                : robot.lookup(query).query();
    }

    /** Visible with all that is around it. */
    static boolean seen(Node node) {
        var at = node;
        while (at != null && at.isVisible()) {
            at = at.getParent();
        }
        return at == null;
    }

    static boolean waitFor(java.util.concurrent.Callable<Boolean> done) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, done);
            WaitForAsyncUtils.waitForFxEvents();
            return true;
        } catch (TimeoutException late) {
            return false;
        }
    }

    /** The window is closed and the store shut. */
    boolean isGone() {
        return gone.getCount() == 0;
    }

    /** Closes the window and waits until the store is shut. */
    @Override
    public void close() {
        WaitForAsyncUtils.waitForAsyncFx(
                5000,
                () -> Arrays.stream(Window.getWindows().toArray(Window[]::new)).forEach(Window::hide));
        waitFor(() -> gone.getCount() == 0);
    }
}
