package org.xinxiyuan.gui.reviewing;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.xinxiyuan.gui.common.Background;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.gui.common.SavedFiles;
import org.xinxiyuan.gui.common.Workbench;
import org.xinxiyuan.review.Form;
import org.xinxiyuan.review.Printing.Format;

/** 保密审查月底汇总: the reviews of a month as a form, and whether nothing is submitted without one. */
public final class SecrecyMonthViewModel {
    private final Workbench bench;
    private final Background background;
    private final Messages messages;
    private final ObjectProperty<YearMonth> month;
    private final ObjectProperty<Optional<Form>> form = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty required = new SimpleBooleanProperty();
    private final StringProperty saved = new SimpleStringProperty("");

    public SecrecyMonthViewModel(Workbench bench, Background background, Messages messages) {
        this.bench = bench;
        this.background = background;
        this.messages = messages;
        month = new SimpleObjectProperty<>(YearMonth.from(bench.office().stock().today()));
        month.addListener((o, was, is) -> read());
    }

    public ObjectProperty<YearMonth> month() {
        return month;
    }

    public ObjectProperty<Optional<Form>> form() {
        return form;
    }

    /** Nothing is submitted without a finished review. */
    public BooleanProperty required() {
        return required;
    }

    /** Which file was written last; empty where none was. */
    public StringProperty saved() {
        return saved;
    }

    public void begin() {
        background.run(() -> bench.office().secrecy().required(), required::set, bench::fail);
        read();
    }

    public void later(int months) {
        month.set(month.get().plusMonths(months));
    }

    public void require(boolean demanded) {
        background.run(
                () -> {
                    bench.office().secrecy().require(demanded);
                    return demanded;
                },
                is -> {
                    required.set(is);
                    bench.changed();
                },
                bench::fail);
    }

    /** A name for the summary's file, without its ending. */
    public String name() {
        return messages.text("reviewing.monthName", month.get().toString());
    }

    public void save(Format format, Path file) {
        var of = month.get();
        background.run(
                () -> SavedFiles.write(List.of(bench.office().exporting().secrecyMonth(of, format)), file),
                names -> saved.set(messages.text("reviewing.saved", String.join("、", names))),
                bench::fail);
    }

    private void read() {
        saved.set("");
        var of = month.get();
        background.run(() -> bench.office().exporting().secrecyMonth(of), is -> show(of, is), bench::fail);
    }

    /** What was asked for last is shown. */
    private void show(YearMonth of, Form is) {
        if (of.equals(month.get())) {
            form.set(Optional.of(is));
        }
    }
}
