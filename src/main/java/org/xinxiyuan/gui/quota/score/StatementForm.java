package org.xinxiyuan.gui.quota.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.gui.quota.Controls;
import org.xinxiyuan.quota.Period;
import org.xinxiyuan.quota.statement.StatementPrinting.Format;

/** Which statement is wanted (报表): the period, whose, in which format. */
final class StatementForm extends VBox {
    private final Messages messages;
    private final ComboBox<Period> period;
    private final ComboBox<Optional<String>> officer;
    private final ComboBox<Format> format;

    record Typed(Period period, Optional<String> officer, Format format) {}

    StatementForm(Messages messages, LocalDate today, List<String> people) {
        super(10);
        this.messages = messages;
        var periods = new ArrayList<>(Controls.periods(today.getYear()));
        periods.addAll(Controls.periods(today.getYear() - 1));
        periods.removeIf(p -> p.span() == Period.Span.YEAR || p.first().isAfter(today));
        period = Controls.choice(periods, Period::label);
        period.setValue(Period.Span.MONTH.around(today));
        officer = Controls.choice(Controls.orNone(people), o -> o.orElse(messages.text("quota.form.wholeUnit")));
        officer.setValue(Optional.empty());
        format = Controls.choice(
                List.of(Format.DOCX, Format.XLSX), f -> f == Format.DOCX ? "Word (.docx)" : "Excel (.xlsx)");
        format.setValue(Format.DOCX);
    }

    StatementForm build(Consumer<Typed> done, Runnable cancel) {
        period.setId("statementPeriod");
        officer.setId("statementOfficer");
        format.setId("statementFormat");
        var title = new Label(messages.text("quota.statement.title"));
        title.getStyleClass().add("panel-title");
        var save = new Button(messages.text("quota.statement.save"));
        save.setId("statementSave");
        save.getStyleClass().add("accent");
        save.setOnAction(e -> done.accept(new Typed(period.getValue(), officer.getValue(), format.getValue())));
        var back = new Button(messages.text("quota.form.cancel"));
        back.setOnAction(e -> cancel.run());
        getChildren()
                .setAll(
                        title,
                        Controls.field(messages.text("quota.form.period"), period),
                        Controls.field(messages.text("quota.form.officer"), officer),
                        Controls.field(messages.text("quota.statement.format"), format),
                        new HBox(8, save, back));
        return this;
    }
}
