package org.xinxiyuan.gui;

import java.util.Random;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.xinxiyuan.gui.checking.CheckingView;
import org.xinxiyuan.gui.checking.CheckingViewModel;
import org.xinxiyuan.gui.columns.CalendarView;
import org.xinxiyuan.gui.columns.CalendarViewModel;
import org.xinxiyuan.gui.columns.CatalogView;
import org.xinxiyuan.gui.columns.CatalogSource;
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
import org.xinxiyuan.gui.people.DelegationView;
import org.xinxiyuan.gui.people.DelegationViewModel;
import org.xinxiyuan.gui.people.PeopleView;
import org.xinxiyuan.gui.people.PeopleViewModel;
import org.xinxiyuan.gui.redacting.RedactingView;
import org.xinxiyuan.gui.redacting.RedactingViewModel;
import org.xinxiyuan.gui.redacting.pictures.PicturesView;
import org.xinxiyuan.gui.redacting.pictures.PicturesViewModel;
import org.xinxiyuan.gui.reviewing.PaperView;
import org.xinxiyuan.gui.reviewing.ReviewingView;
import org.xinxiyuan.gui.reviewing.ReviewingViewModel;
import org.xinxiyuan.gui.reviewing.SecrecyMonthView;
import org.xinxiyuan.gui.reviewing.SecrecyMonthViewModel;
import org.xinxiyuan.gui.reviewing.SigningView;
import org.xinxiyuan.gui.sending.LineView;
import org.xinxiyuan.gui.sending.LineViewModel;
import org.xinxiyuan.gui.sending.RouteView;
import org.xinxiyuan.gui.sending.RouteViewModel;
import org.xinxiyuan.gui.sending.SendingView;
import org.xinxiyuan.gui.sending.SendingViewModel;
import org.xinxiyuan.gui.sending.TrackView;
import org.xinxiyuan.gui.sending.TrackViewModel;
import org.xinxiyuan.gui.unlock.Known;
import org.xinxiyuan.gui.upkeep.ChannelsView;
import org.xinxiyuan.gui.upkeep.DuesView;
import org.xinxiyuan.gui.upkeep.UpkeepViewModel;

/** Puts the screens on the desk (装配); the screens do not know each other. */
final class Assembly {
    private final Workbench bench;
    private final DeskViewModel model;
    private final Screen<DeskView> desk;
    private final PeopleViewModel people;
    private final DelegationViewModel delegations;
    private final Screens screens;

    Assembly(Workbench bench, Workers workers, Messages messages, Dialogs dialogs, Opening opening) {
        this.bench = bench;
        var sample = opening.known().filter(Known::sample).map(Known::passphrase);
        model = new DeskViewModel(bench, workers.saving(), messages, opening.files().notes(), sample);
        var drafting = new DraftingViewModel(bench, workers.saving(), messages);
        var checking = new CheckingViewModel(bench, workers.checking());
        var redacting = new RedactingViewModel(bench, workers.saving(), workers.checking(), messages);
        var reviewing = new ReviewingViewModel(bench, workers.saving(), messages);
        var sending = new SendingViewModel(bench, workers.line(), messages);
        var line = new LineViewModel(bench, workers.line(), messages, sending, new Random());
        var track = new TrackViewModel(bench, workers.saving(), messages);
        people = new PeopleViewModel(bench, workers.saving());
        delegations = new DelegationViewModel(bench, workers.saving(), messages);
        var upkeep = new UpkeepViewModel(bench, workers.saving(), messages);
        screens = around(reviewing, upkeep, messages, dialogs)
                .with(DeskView.class, () -> new DeskView(model, messages, dialogs))
                .with(DraftingView.class, () -> new DraftingView(drafting, messages, dialogs))
                .with(CheckingView.class, () -> new CheckingView(checking, messages))
                .with(RedactingView.class, () -> new RedactingView(redacting, messages, dialogs))
                .with(SendingView.class, () -> new SendingView(sending, messages, dialogs))
                .with(LineView.class, () -> new LineView(line, sending, dialogs))
                .with(TrackView.class, () -> new TrackView(track, messages));
        desk = screens.load(DeskView.class);
        furnish(desk.view());
        listen(new Room(workers, messages, dialogs, opening));
        bench.changed();
    }

    /** What belongs to signing, to due dates and to people. */
    private Screens around(
            ReviewingViewModel reviewing, UpkeepViewModel upkeep, Messages messages, Dialogs dialogs) {
        return new Screens(messages)
                .with(ReviewingView.class, () -> new ReviewingView(reviewing, messages, dialogs))
                .with(SigningView.class, () -> new SigningView(reviewing, messages, dialogs))
                .with(PaperView.class, () -> new PaperView(reviewing, messages, dialogs))
                .with(DuesView.class, () -> new DuesView(upkeep, messages, dialogs))
                .with(ChannelsView.class, () -> new ChannelsView(upkeep, messages, dialogs))
                .with(PeopleView.class, () -> new PeopleView(people, messages))
                .with(DelegationView.class, () -> new DelegationView(delegations, messages));
    }

    private void listen(Room room) {
        bench.asked().addListener((o, was, is) -> is.ifPresent(asked -> answer(asked, room)));
    }

    /** What a window of its own is made with. */
    private record Room(Workers workers, Messages messages, Dialogs dialogs, Opening opening) {}

    private void answer(Workbench.Asked asked, Room room) {
        if (asked instanceof Workbench.People) {
            Platform.runLater(() -> people(room));
        } else if (asked instanceof Workbench.SecrecyMonth) {
            Platform.runLater(() -> secrecyMonth(room));
        } else if (asked instanceof Workbench.Network) {
            Platform.runLater(() -> network(room));
        } else if (asked instanceof Workbench.Columns columns) {
            Platform.runLater(() -> columns(columns, room));
        } else if (asked instanceof Workbench.Quota) {
            Platform.runLater(() -> quota(room));
        } else if (asked instanceof Workbench.Pictures pictures) {
            Platform.runLater(() -> pictures(pictures, room));
        }
    }

    private void furnish(DeskView view) {
        view.place(Slot.DRAFTING, screens.load(DraftingView.class).root());
        view.place(Slot.CHECKING, screens.load(CheckingView.class).root());
        view.place(Slot.REDACTING, screens.load(RedactingView.class).root());
        view.place(Slot.REVIEWING, screens.load(ReviewingView.class).root());
        view.place(Slot.TRACK, track());
        view.place(Slot.SENDING, screens.load(SendingView.class).root());
        view.place(Slot.LINE, screens.load(LineView.class).root());
    }

    /** What happened on the left, what is owed and where it went out on the right. */
    private Parent track() {
        var upkeep = new VBox(
                screens.load(DuesView.class).root(), screens.load(ChannelsView.class).root());
        upkeep.getStyleClass().add("upkeep");
        var track = screens.load(TrackView.class).root();
        HBox.setHgrow(track, Priority.ALWAYS);
        return new HBox(track, upkeep);
    }

    /** The screen lives as long as its dialog. */
    private void people(Room room) {
        people.begin();
        delegations.begin();
        room.dialogs().show(
                room.messages().text("people.title"), "fth-users", screens.load(PeopleView.class).root());
    }

    /** The screen lives as long as its dialog. */
    private void secrecyMonth(Room room) {
        var month = new SecrecyMonthViewModel(bench, room.workers().saving(), room.messages());
        var screen = new Screens(room.messages())
                .with(SecrecyMonthView.class, () -> new SecrecyMonthView(month, room.messages()))
                .load(SecrecyMonthView.class);
        month.begin();
        room.dialogs().show(room.messages().text("reviewing.monthTitle"), "fth-shield", screen.root());
    }

    /** The screen lives as long as its dialog. */
    private void network(Room room) {
        var route = new RouteViewModel(bench, room.workers().saving(), room.messages());
        var screen = new Screens(room.messages())
                .with(RouteView.class, () -> new RouteView(route, room.messages(), room.dialogs()))
                .load(RouteView.class);
        route.begin();
        room.dialogs().show(room.messages().text("sending.routeTitle"), "fth-settings", screen.root());
    }

    /** The screen lives as long as its window. */
    private void pictures(Workbench.Pictures asked, Room room) {
        var pictures = new PicturesViewModel(bench, room.workers().drawing(), room.messages());
        var screen = new Screens(room.messages())
                .with(PicturesView.class, () -> new PicturesView(pictures, room.messages()))
                .load(PicturesView.class);
        pictures.begin(asked);
        room.dialogs().window(room.messages().text("redacting.pictures.title"), screen.root(), pictures::end);
    }

    private void quota(Room room) {
        new QuotaRoom(bench, room.workers().saving(), room.messages(), room.dialogs()).open();
    }

    /** The screen lives as long as its window. */
    private void columns(Workbench.Columns asked, Room room) {
        var messages = room.messages();
        var saving = room.workers().saving();
        var columns = new ColumnsViewModel(bench, saving);
        var calendars = room.opening().files().calendars();
        var calendar = new CalendarViewModel(bench, saving, messages, calendars, columns::begin);
        var screen = new Screens(messages)
                .with(
                        ColumnsView.class,
                        () -> new ColumnsView(columns, messages, file -> catalog(file, columns, room)))
                .with(CalendarView.class, () -> new CalendarView(calendar, messages, room.dialogs()))
                .load(ColumnsView.class);
        columns.begin();
        columns.filter().set(asked.filter());
        room.dialogs().window(messages.text("columns.title"), screen.root(), () -> {});
    }

    /** The columns are looked over anew when the preview is closed. */
    private void catalog(CatalogSource source, ColumnsViewModel columns, Room room) {
        var messages = room.messages();
        var catalog = new CatalogViewModel(bench, room.workers().saving(), messages, source);
        var screen = new Screens(messages)
                .with(CatalogView.class, () -> new CatalogView(catalog, messages))
                .load(CatalogView.class);
        catalog.begin();
        room.dialogs().window(messages.text("columns.catalog.title"), screen.root(), columns::begin);
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
