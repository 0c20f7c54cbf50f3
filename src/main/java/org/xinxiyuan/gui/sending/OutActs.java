package org.xinxiyuan.gui.sending;

import java.util.List;
import java.util.Optional;
import org.xinxiyuan.gui.common.Dialogs;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.outbox.Portal.Match;
import org.xinxiyuan.outbox.Withdrawal.Reason;
import org.xinxiyuan.service.sending.Choice;
import org.xinxiyuan.service.sending.merging.ThreeWay;

/** What the buttons of a row do (一行的按钮): asks where it cannot be undone, then acts. */
final class OutActs {
    private final DecidingViewModel model;
    private final Messages messages;
    private final Dialogs dialogs;

    OutActs(DecidingViewModel model, Messages messages, Dialogs dialogs) {
        this.model = model;
        this.messages = messages;
        this.dialogs = dialogs;
        model.opened().addListener((o, was, is) -> is.ifPresent(this::compare));
        model.said().addListener((o, was, is) -> is.ifPresent(
                said -> dialogs.tell(messages.text("sending.resolved"), List.of(said))));
    }

    /** A choice with its word. */
    private record Named<T>(T what, String word) {
        @Override
        public String toString() {
            return word;
        }
    }

    String word(Choice choice) {
        return messages.text(switch (choice) {
            case TAKE_BACK -> "sending.takeBack";
            case SAME -> "sending.same";
            case OTHER -> "sending.notADuplicate";
            case COMPARE -> "sending.compare";
            case MINE -> "sending.mine";
            case THEIRS -> "sending.theirs";
            case NEW_REVISION -> "sending.newRevision";
            case COPY -> "sending.copy";
            case AGAIN -> "sending.again";
            case WITHDRAW -> "sending.withdraw";
        });
    }

    String showWord() {
        return messages.text("sending.showPlace");
    }

    /** Opens the piece where the portal points at. */
    void show(OutRow row, String place) {
        model.show(row, place);
    }

    void act(OutRow row, Choice choice) {
        switch (choice) {
            case TAKE_BACK -> sure("sending.takeBackTitle", "sending.takeBackText", () -> model.takeBack(row));
            case SAME -> same(row);
            case OTHER -> sure("sending.duplicateTitle", "sending.duplicateText", () -> model.notADuplicate(row));
            case COMPARE -> model.compare(row);
            case MINE, NEW_REVISION -> sure("sending.mineTitle", "sending.mineText", () -> model.mine(row));
            case THEIRS -> sure("sending.theirsTitle", "sending.theirsText", () -> model.theirs(row));
            case COPY -> sure("sending.copyTitle", "sending.copyText", () -> model.copy(row));
            case AGAIN -> model.again(row);
            case WITHDRAW -> withdraw(row);
        }
    }

    private void sure(String title, String text, Runnable act) {
        if (dialogs.confirm(messages.text(title), messages.text(text))) {
            act.run();
        }
    }

    private void same(OutRow row) {
        var matches = row.acts().matches().stream()
                .map(m -> new Named<>(m, messages.text("sending.sameOne", m.title(), m.id())))
                .toList();
        if (matches.size() > 1) {
            dialogs.choose(messages.text("sending.sameWhich"), matches)
                    .ifPresent(m -> model.same(row, Optional.of(m.what().id())));
        } else {
            var only = matches.stream().map(Named::what).map(Match::id).findFirst();
            sure("sending.sameTitle", "sending.sameText", () -> model.same(row, only));
        }
    }

    private void compare(ThreeWay view) {
        var pane = new MergePane(view, messages);
        if (dialogs.fill(messages.text("sending.mergeTitle"), "fth-columns", pane.node(), pane.ready())) {
            model.merge(view.id(), pane.chosen());
        }
    }

    private void withdraw(OutRow row) {
        var reasons = List.of(
                new Named<>(Reason.ERROR, messages.text("sending.whyError")),
                new Named<>(Reason.PII_FOUND, messages.text("sending.whyPersonal")),
                new Named<>(Reason.SUPERSEDED, messages.text("sending.whySuperseded")),
                new Named<>(Reason.DUPLICATE, messages.text("sending.whyDuplicate")),
                new Named<>(Reason.OTHER, messages.text("sending.whyOther")));
        dialogs.choose(messages.text("sending.withdrawTitle"), reasons)
                .ifPresent(why -> model.withdraw(row, why.what()));
    }
}
