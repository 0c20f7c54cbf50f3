package org.xinxiyuan.gui.drafting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.xinxiyuan.document.SourcePolicy;

/** 上级文件 as observable values; without a title there is none. Its address is kept as it came, and not typed here. */
public final class SourceForm {
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty docNo = new SimpleStringProperty("");
    private final StringProperty issuer = new SimpleStringProperty("");
    private final ObjectProperty<Optional<LocalDate>> issuedOn = new SimpleObjectProperty<>(Optional.empty());
    private Optional<String> url = Optional.empty();

    void onChange(Runnable heard) {
        List.of(title, docNo, issuer).forEach(p -> p.addListener((o, was, is) -> heard.run()));
        issuedOn.addListener((o, was, is) -> heard.run());
    }

    void load(Optional<SourcePolicy> source) {
        url = source.flatMap(SourcePolicy::url);
        title.set(source.map(SourcePolicy::title).orElse(""));
        docNo.set(source.flatMap(SourcePolicy::docNo).orElse(""));
        issuer.set(source.flatMap(SourcePolicy::issuer).orElse(""));
        issuedOn.set(source.flatMap(SourcePolicy::issuedOn));
    }

    Optional<SourcePolicy> policy() {
        return some(title.get())
                .map(named -> new SourcePolicy(named, some(docNo.get()), some(issuer.get()), issuedOn.get(), url));
    }

    private static Optional<String> some(String text) {
        return Optional.of(text.strip()).filter(t -> !t.isEmpty());
    }

    public StringProperty title() {
        return title;
    }

    public StringProperty docNo() {
        return docNo;
    }

    public StringProperty issuer() {
        return issuer;
    }

    public ObjectProperty<Optional<LocalDate>> issuedOn() {
        return issuedOn;
    }
}
