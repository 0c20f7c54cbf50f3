package org.xinxiyuan.gui;

import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.xinxiyuan.gui.checking.CheckingView;
import org.xinxiyuan.gui.checking.CheckingViewModel;
import org.xinxiyuan.gui.columns.CatalogView;
import org.xinxiyuan.gui.columns.CatalogViewModel;
import org.xinxiyuan.gui.columns.ColumnsView;
import org.xinxiyuan.gui.columns.ColumnsViewModel;
import org.xinxiyuan.gui.common.Dialogs;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.gui.common.Screens;
import org.xinxiyuan.gui.common.Screens.Screen;
import org.xinxiyuan.gui.common.Workbench;
import org.xinxiyuan.gui.desk.DeskView;
import org.xinxiyuan.gui.desk.DeskView.Slot;
import org.xinxiyuan.gui.desk.DeskViewModel;
import org.xinxiyuan.gui.drafting.DraftingView;
import org.xinxiyuan.gui.drafting.DraftingViewModel;
import org.xinxiyuan.gui.people.PeopleView;
import org.xinxiyuan.gui.people.PeopleViewModel;
import org.xinxiyuan.gui.redacting.RedactingView;
import org.xinxiyuan.gui.redacting.RedactingViewModel;
import org.xinxiyuan.gui.redacting.pictures.PicturesView;
import org.xinxiyuan.gui.redacting.pictures.PicturesViewModel;
import org.xinxiyuan.gui.reviewing.ReviewingView;
import org.xinxiyuan.gui.reviewing.ReviewingViewModel;
import org.xinxiyuan.gui.sending.SendingView;
import org.xinxiyuan.gui.sending.SendingViewModel;
import org.xinxiyuan.gui.sending.TrackView;
import org.xinxiyuan.gui.sending.TrackViewModel;
import org.xinxiyuan.gui.unlock.Known;

/** Puts the screens on the desk (装配); the screens do not know each other. */
final class Assembly {
    private final Workbench bench;
    private final DeskViewModel model;
    private final Screen<DeskView> desk;
    private final PeopleViewModel people;
    private final Screens screens;

    Assembly(Workbench bench, Workers workers, Messages messages, Dialogs dialogs, Opening opening) {
        this.bench = bench;
        var sample = opening.known().filter(Known::sample).map(Known::passphrase);
        model = new DeskViewModel(bench, workers.saving(), messages, opening.notes(), sample);
        var drafting = new DraftingViewModel(bench, workers.saving(), messages);
        var checking = new CheckingViewModel(bench, workers.checking());
        var redacting = new RedactingViewModel(bench, workers.saving(), workers.checking(), messages);
        var reviewing = new ReviewingViewModel(bench, workers.saving(), messages);
        var sending = new SendingViewModel(bench, workers.line(), messages);
        var track = new TrackViewModel(bench, workers.saving(), messages);
        people = new PeopleViewModel(bench, workers.saving());
        screens = new Screens(messages)
                .with(DeskView.class, () -> new DeskView(model, messages, dialogs))
                .with(DraftingView.class, () -> new DraftingView(drafting, messages, dialogs))
                .with(CheckingView.class, () -> new CheckingView(checking, messages))
                .with(RedactingView.class, () -> new RedactingView(redacting, messages, dialogs))
                .with(ReviewingView.class, () -> new ReviewingView(reviewing, messages, dialogs))
                .with(SendingView.class, () -> new SendingView(sending, messages, dialogs))
                .with(TrackView.class, () -> new TrackView(track, messages))
                .with(PeopleView.class, () -> new PeopleView(people, messages));
        desk = screens.load(DeskView.class);
        furnish(desk.view());
        bench.asked().addListener((o, was, is) -> is.filter(Workbench.People.class::isInstance)
                .ifPresent(asked -> Platform.runLater(() -> people(messages, dialogs))));
        bench.asked().addListener((o, was, is) -> is.filter(Workbench.Pictures.class::isInstance)
                .map(Workbench.Pictures.class::cast)
                .ifPresent(asked -> Platform.runLater(() -> pictures(asked, workers, messages, dialogs))));
        listen(workers, messages, dialogs);
        bench.changed();
    }

    private void listen(Workers workers, Messages messages, Dialogs dialogs) {
        bench.asked().addListener((o, was, is) -> is.filter(Workbench.Columns.class::isInstance)
                .ifPresent(asked -> Platform.runLater(() -> columns(workers, messages, dialogs))));
    }

    private void furnish(DeskView view) {
        view.place(Slot.DRAFTING, screens.load(DraftingView.class).root());
        view.place(Slot.CHECKING, screens.load(CheckingView.class).root());
        view.place(Slot.REDACTING, screens.load(RedactingView.class).root());
        view.place(Slot.REVIEWING, screens.load(ReviewingView.class).root());
        view.place(Slot.TRACK, screens.load(TrackView.class).root());
        view.place(Slot.SENDING, screens.load(SendingView.class).root());
    }

    /** The screen lives as long as its dialog. */
    private void people(Messages messages, Dialogs dialogs) {
        people.begin();
        dialogs.show(messages.text("people.title"), "fth-users", screens.load(PeopleView.class).root());
    }

    /** The screen lives as long as its window. */
    private void pictures(Workbench.Pictures asked, Workers workers, Messages messages, Dialogs dialogs) {
        var pictures = new PicturesViewModel(bench, workers.drawing(), messages);
        var screen = new Screens(messages)
                .with(PicturesView.class, () -> new PicturesView(pictures, messages))
                .load(PicturesView.class);
        pictures.begin(asked);
        dialogs.window(messages.text("redacting.pictures.title"), screen.root(), pictures::end);
    }

    /** The screen lives as long as its window. */
    private void columns(Workers workers, Messages messages, Dialogs dialogs) {
        var columns = new ColumnsViewModel(bench, workers.saving());
        var screen = new Screens(messages)
                .with(
                        ColumnsView.class,
                        () -> new ColumnsView(
                                columns, messages, file -> catalog(file, columns, workers, messages, dialogs)))
                .load(ColumnsView.class);
        columns.begin();
        dialogs.window(messages.text("columns.title"), screen.root(), () -> {});
    }

    /** The columns are looked over anew when the preview is closed. */
    private void catalog(Path file, ColumnsViewModel columns, Workers workers, Messages messages, Dialogs dialogs) {
        var catalog = new CatalogViewModel(bench, workers.saving(), messages, file);
        var screen = new Screens(messages)
                .with(CatalogView.class, () -> new CatalogView(catalog, messages))
                .load(CatalogView.class);
        catalog.begin();
        dialogs.window(messages.text("columns.catalog.title"), screen.root(), columns::begin);
    }

    DeskViewModel model() {
        return model;
    }

    Parent root() {
        return desk.root();
    }

    /** Ctrl+N, Ctrl+O, Ctrl+S, Ctrl+F, F5. */
    void keys(Scene scene) {
        var view = desk.view();
        scene.getAccelerators().put(ctrl(KeyCode.N), model::newPiece);
        scene.getAccelerators().put(ctrl(KeyCode.O), view::chooseFiles);
        scene.getAccelerators().put(ctrl(KeyCode.S), () -> bench.ask(new Workbench.Save()));
        scene.getAccelerators().put(ctrl(KeyCode.F), view::toFilter);
        scene.getAccelerators().put(new KeyCodeCombination(KeyCode.F5), model::sync);
    }

    private static KeyCombination ctrl(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
    }
}
