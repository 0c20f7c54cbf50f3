package org.xinxiyuan.gui;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.xinxiyuan.gui.common.Dialogs;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.gui.common.Screens;
import org.xinxiyuan.gui.common.Workbench;
import org.xinxiyuan.gui.unlock.UnlockView;
import org.xinxiyuan.gui.unlock.UnlockViewModel;
import org.xinxiyuan.review.Person;
import org.xinxiyuan.review.Role;
import org.xinxiyuan.service.Office;

/** The one window (主窗口): first the lock, then the desk. */
public final class MainWindow {
    private static final Map<String, Locale> LANGUAGES = Map.of("zh", Locale.CHINESE, "en", Locale.ENGLISH);

    private final Stage stage;
    private final Opening opening;
    private final Runnable gone;
    private final Workers workers = new Workers();
    private Runnable leaving;
    private Optional<Assembly> assembly = Optional.empty();

    public MainWindow(Stage stage, Opening opening, Runnable gone) {
        this.stage = stage;
        this.opening = opening;
        this.gone = gone;
        leaving = () -> finish(() -> {});
    }

    public void show() {
        stage.setTitle(opening.title());
        stage.setScene(Looks.dress(new StackPane()));
        Room.take(stage, Screen.getPrimary().getVisualBounds());
        stage.setOnHidden(e -> close());
        lock();
        stage.show();
    }

    private void lock() {
        var messages = new Messages(Locale.CHINESE);
        var dialogs = new Dialogs(stage, messages);
        var model = new UnlockViewModel(
                opening.gate(), opening.known(), workers.saving(), dialogs::said, this::desk);
        var screen = new Screens(messages)
                .with(UnlockView.class, () -> new UnlockView(model, messages))
                .load(UnlockView.class);
        put(screen.root());
        if (opening.known().isPresent() && !model.fresh()) {
            model.unlock();
        }
    }

    private void desk(Office office) {
        var language = office.desk().preferences().get("language").orElse("zh");
        var messages = new Messages(LANGUAGES.getOrDefault(language, Locale.CHINESE));
        var bench = new Workbench(office, author(office, messages));
        var dialogs = new Dialogs(stage, messages);
        bench.trouble().addListener((o, was, is) -> is.ifPresent(dialogs::trouble));
        var made = new Assembly(bench, workers, messages, dialogs, opening);
        put(made.root());
        made.keys(stage.getScene());
        assembly = Optional.of(made);
        leaving = () -> {
            bench.ask(new Workbench.Save());
            new Thread(() -> finish(office::close), "closing").start();
        };
    }

    /** The desk, once the lock is open. */
    Optional<Assembly> assembly() {
        return assembly;
    }

    private String author(Office office, Messages messages) {
        return opening.author()
                .or(() -> office.people().all().stream()
                        .filter(p -> p.role() == Role.AUTHOR)
                        .map(Person::name)
                        .findFirst())
                .orElse(messages.text("desk.nobody"));
    }

    private void put(Parent root) {
        Looks.wear(stage.getScene(), root);
    }

    private void close() {
        leaving.run();
    }

    private void finish(Runnable closing) {
        workers.finish();
        closing.run();
        opening.onClose().run();
        gone.run();
    }
}
