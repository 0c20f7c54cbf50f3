package org.xinxiyuan.gui.drafting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableMap;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.Filing.Dates;
import org.xinxiyuan.document.Lane;
import org.xinxiyuan.document.Link;
import org.xinxiyuan.document.Publicity;
import org.xinxiyuan.document.ReportType;

/** The filing strip (归类栏): what the officer chose, as observable values. */
public final class FilingForm {
    private final ObjectProperty<Optional<Lane>> lane = empty();
    private final ObjectProperty<Optional<String>> column = empty();
    private final ObjectProperty<Optional<ReportType>> type = empty();
    private final ObjectProperty<Optional<LocalDate>> formedOn = empty();
    private final ObjectProperty<Optional<LocalDate>> validUntil = empty();
    private final ObjectProperty<Optional<LocalDate>> publicFrom = empty();
    private final ObjectProperty<Optional<LocalDate>> publicTo = empty();
    private final StringProperty docNo = new SimpleStringProperty("");
    private final ObservableMap<String, String> elements = FXCollections.observableMap(new TreeMap<>());
    private final SourceForm source = new SourceForm();
    private List<Link> links = List.of();
    private Optional<Filing.Report> report = Optional.empty();

    private static <T> ObjectProperty<Optional<T>> empty() {
        return new SimpleObjectProperty<>(Optional.empty());
    }

    void onChange(Runnable heard) {
        List.of(lane, column, type, formedOn, validUntil, publicFrom, publicTo)
                .forEach(p -> p.addListener((o, was, is) -> heard.run()));
        docNo.addListener((o, was, is) -> heard.run());
        source.onChange(heard);
        elements.addListener((MapChangeListener<String, String>) change -> heard.run());
    }

    void load(Filing filing) {
        lane.set(filing.lane());
        if (filing instanceof Filing.Disclosure d) {
            load(d);
        } else {
            load(new Filing.Disclosure("", noDates(), Optional.empty(), Map.of(), List.of()));
        }
        report = filing instanceof Filing.Report r ? Optional.of(r) : Optional.empty();
        type.set(report.map(Filing.Report::type));
    }

    private void load(Filing.Disclosure d) {
        column.set(Optional.of(d.column()).filter(c -> !c.isBlank()));
        formedOn.set(d.dates().formedOn());
        validUntil.set(d.dates().validUntil());
        publicFrom.set(d.dates().publicity().map(Publicity::from));
        publicTo.set(d.dates().publicity().map(Publicity::to));
        docNo.set(d.docNo().orElse(""));
        elements.clear();
        elements.putAll(d.elements());
        links = d.links();
        source.load(d.source());
    }

    private static Dates noDates() {
        return new Dates(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The filing as it stands; a lane without column or type is not filed yet. */
    Filing filing(String author) {
        if (lane.get().equals(Optional.of(Lane.REPORT)) && type.get().isPresent()) {
            return new Filing.Report(
                    type.get().get(),
                    report.map(Filing.Report::author).orElse(author),
                    report.flatMap(Filing.Report::quotaId),
                    report.flatMap(Filing.Report::solicitationId),
                    report.flatMap(Filing.Report::follows));
        }
        if (lane.get().equals(Optional.of(Lane.DISCLOSURE)) && column.get().isPresent()) {
            return new Filing.Disclosure(
                    column.get().get(), dates(), some(docNo.get()), filled(), links, source.policy());
        }
        return new Filing.Unfiled();
    }

    private Dates dates() {
        var publicity = publicFrom.get().flatMap(from -> publicTo.get().map(to -> new Publicity(from, to)));
        return new Dates(formedOn.get(), validUntil.get(), publicity);
    }

    private Map<String, String> filled() {
        var filled = new TreeMap<>(elements);
        filled.values().removeIf(String::isBlank);
        return filled;
    }

    private static Optional<String> some(String text) {
        return Optional.of(text.strip()).filter(t -> !t.isEmpty());
    }

    public ObjectProperty<Optional<Lane>> lane() {
        return lane;
    }

    public ObjectProperty<Optional<String>> column() {
        return column;
    }

    public ObjectProperty<Optional<ReportType>> type() {
        return type;
    }

    public ObjectProperty<Optional<LocalDate>> formedOn() {
        return formedOn;
    }

    public ObjectProperty<Optional<LocalDate>> validUntil() {
        return validUntil;
    }

    /** First day of the 公示期. */
    public ObjectProperty<Optional<LocalDate>> publicFrom() {
        return publicFrom;
    }

    /** Last day of the 公示期. */
    public ObjectProperty<Optional<LocalDate>> publicTo() {
        return publicTo;
    }

    public StringProperty docNo() {
        return docNo;
    }

    /** 所解读的上级文件. */
    public SourceForm source() {
        return source;
    }

    /** 要素 typed beside the text, by the catalog's key. */
    public ObservableMap<String, String> elements() {
        return elements;
    }
}
