package org.xinxiyuan.gui.quota;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.xinxiyuan.document.ReportType;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.quota.Assignment;
import org.xinxiyuan.quota.Assignment.CarryOver;
import org.xinxiyuan.quota.Duty;
import org.xinxiyuan.quota.Period;

/** A task to be entered by hand (录入任务). */
final class AssignmentForm extends VBox {
    private static final int MOST = 100_000;

    private final Messages messages;
    private final ComboBox<Period> period;
    private final Spinner<Integer> target = new Spinner<>(0, MOST, 1);
    private final ComboBox<Optional<ReportType>> type;
    private final TextField column = new TextField();
    private final ComboBox<Optional<String>> officer;
    private final ComboBox<CarryOver> carryOver;

    /** What was typed. */
    record Typed(Period period, int target, Duty duty, CarryOver carryOver) {}

    AssignmentForm(Messages messages, LocalDate today, List<String> people, Consumer<Typed> done, Runnable cancel) {
        super(10);
        this.messages = messages;
        var periods = new ArrayList<>(Controls.periods(today.getYear()));
        periods.addAll(Controls.periods(today.getYear() + 1));
        period = Controls.choice(periods, Period::label);
        var types = new ArrayList<Optional<ReportType>>(List.of(Optional.empty()));
        Arrays.stream(ReportType.values()).map(Optional::of).forEach(types::add);
        type = Controls.choice(types, t -> t.map(ReportType::label).orElse(messages.text("quota.form.anyType")));
        officer = Controls.choice(Controls.orNone(people), o -> o.orElse(messages.text("quota.form.wholeUnit")));
        carryOver = Controls.choice(List.of(CarryOver.values()), CarryOver::label);
        period.setValue(Period.Span.MONTH.around(today));
        type.setValue(Optional.empty());
        officer.setValue(Optional.empty());
        carryOver.setValue(CarryOver.NONE);
        build(done, cancel);
    }

    private void build(Consumer<Typed> done, Runnable cancel) {
        var title = new Label(messages.text("quota.form.task"));
        title.getStyleClass().add("panel-title");
        period.setId("taskPeriod");
        target.setId("taskTarget");
        target.setEditable(true);
        target.setMaxWidth(Double.MAX_VALUE);
        type.setId("taskType");
        column.setId("taskColumn");
        column.setPromptText(messages.text("quota.form.columnPrompt"));
        var save = new Button(messages.text("quota.form.save"));
        save.setId("taskSave");
        save.getStyleClass().add("accent");
        save.setOnAction(e -> done.accept(typed()));
        var back = new Button(messages.text("quota.form.cancel"));
        back.setOnAction(e -> cancel.run());
        getChildren()
                .setAll(
                        title,
                        Controls.field(messages.text("quota.form.period"), period),
                        Controls.field(messages.text("quota.form.target"), target),
                        Controls.field(messages.text("quota.form.type"), type),
                        Controls.field(messages.text("quota.form.column"), column),
                        Controls.field(messages.text("quota.form.officer"), officer),
                        Controls.field(messages.text("quota.form.carry"), carryOver),
                        new HBox(8, save, back));
    }

    /** What is there already, to be changed. */
    void show(Assignment assignment) {
        if (!period.getItems().contains(assignment.period())) {
            period.getItems().add(0, assignment.period());
        }
        period.setValue(assignment.period());
        target.getValueFactory().setValue(assignment.target());
        type.setValue(assignment.duty().type());
        column.setText(assignment.duty().column().orElse(""));
        officer.setValue(assignment.duty().officer());
        carryOver.setValue(assignment.carryOver());
    }

    private Typed typed() {
        target.commitValue();
        var code = Optional.of(column.getText().strip()).filter(c -> !c.isEmpty());
        var duty = new Duty(code, type.getValue(), officer.getValue());
        return new Typed(period.getValue(), target.getValue(), duty, carryOver.getValue());
    }
}
