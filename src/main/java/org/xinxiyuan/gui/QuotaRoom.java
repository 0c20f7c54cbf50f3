package org.xinxiyuan.gui;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.xinxiyuan.gui.common.Background;
import org.xinxiyuan.gui.common.Dialogs;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.gui.common.Screens;
import org.xinxiyuan.gui.common.Screens.Screen;
import org.xinxiyuan.gui.common.Workbench;
import org.xinxiyuan.gui.quota.AskedView;
import org.xinxiyuan.gui.quota.AskedViewModel;
import org.xinxiyuan.gui.quota.QuotaView;
import org.xinxiyuan.gui.quota.QuotaViewModel;
import org.xinxiyuan.gui.quota.TasksView;
import org.xinxiyuan.gui.quota.TasksViewModel;
import org.xinxiyuan.gui.quota.TrendView;
import org.xinxiyuan.gui.quota.ledger.LedgerView;
import org.xinxiyuan.gui.quota.ledger.LedgerViewModel;
import org.xinxiyuan.gui.quota.score.ScoreView;
import org.xinxiyuan.gui.quota.score.ScoreViewModel;

/** Puts the page of tasks and score together (任务与计分); it lives as long as its window. */
final class QuotaRoom {
    private final Messages messages;
    private final Dialogs dialogs;
    private final QuotaViewModel page;
    private final Screen<QuotaView> screen;

    QuotaRoom(Workbench bench, Background background, Messages messages, Dialogs dialogs) {
        this.messages = messages;
        this.dialogs = dialogs;
        page = new QuotaViewModel(bench, background, messages, this::leave);
        var tasks = new TasksViewModel(page);
        var asked = new AskedViewModel(page);
        var ledger = new LedgerViewModel(page);
        var score = new ScoreViewModel(page);
        screen = new Screens(messages)
                .with(QuotaView.class, () -> new QuotaView(page, messages))
                .with(TasksView.class, () -> new TasksView(tasks, messages, dialogs))
                .with(AskedView.class, () -> new AskedView(asked, messages))
                .with(LedgerView.class, () -> new LedgerView(ledger, messages, dialogs))
                .with(TrendView.class, () -> new TrendView(page, messages))
                .with(ScoreView.class, () -> new ScoreView(score, messages))
                .load(QuotaView.class);
    }

    QuotaViewModel page() {
        return page;
    }

    void open() {
        page.begin();
        dialogs.window(messages.text("quota.title"), screen.root(), () -> {});
    }

    private void leave() {
        Optional.ofNullable(screen.root().getScene()).map(Scene::getWindow).ifPresent(Window::hide);
    }
}
