package org.xinxiyuan.gui.redacting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.gui.common.Background;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.gui.common.Workbench;
import org.xinxiyuan.gui.common.Workbench.Stage;
import org.xinxiyuan.redact.Decision;
import org.xinxiyuan.redact.Redaction;
import org.xinxiyuan.redact.Treatment;
import org.xinxiyuan.redact.detect.PersonalData;
import org.xinxiyuan.service.checking.Prepared;

/** 公开版: the original and what the public will see, with every place to be settled. */
public final class RedactingViewModel {
    private final Workbench bench;
    private final Background background;
    private final Messages messages;
    private final ObjectProperty<Page> original = new SimpleObjectProperty<>(Page.blank());
    private final ObjectProperty<Page> shown = new SimpleObjectProperty<>(Page.blank());
    private final ObservableList<PlaceRow> places = FXCollections.observableArrayList();
    private final ObservableList<FileRow> files = FXCollections.observableArrayList();
    private final StringProperty standing = new SimpleStringProperty("");
    private final BooleanProperty settled = new SimpleBooleanProperty();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final StringProperty profile = new SimpleStringProperty("");
    private final StringProperty said = new SimpleStringProperty("");
    private Optional<Certificate> certificate = Optional.empty();
    private long ticket;

    public RedactingViewModel(Workbench bench, Background background, Messages messages) {
        this.bench = bench;
        this.background = background;
        this.messages = messages;
        bench.stage().addListener((o, was, is) -> prepare());
        bench.piece().addListener((o, was, is) -> {
            if (!was.map(Draft::id).equals(is.map(Draft::id))) {
                said.set("");
            }
            prepare();
        });
    }

    public ObjectProperty<Page> original() {
        return original;
    }

    public ObjectProperty<Page> shown() {
        return shown;
    }

    public ObservableList<PlaceRow> places() {
        return places;
    }

    public ObservableList<FileRow> files() {
        return files;
    }

    /** 还有 3 处待决定, or that all is settled. */
    public StringProperty standing() {
        return standing;
    }

    /** Nothing is left for a person to decide. */
    public BooleanProperty settled() {
        return settled;
    }

    public BooleanProperty busy() {
        return busy;
    }

    /** The policy in force, in words. */
    public StringProperty profile() {
        return profile;
    }

    /** What became of the last mark. */
    public StringProperty said() {
        return said;
    }

    /** 脱敏凭据 as things stand, once there is a public version. */
    public Optional<Certificate> certificate() {
        return certificate;
    }

    private void prepare() {
        var draft = bench.typed().get().or(() -> bench.piece().get());
        if (bench.stage().get() != Stage.PUBLIC || draft.isEmpty()) {
            return;
        }
        busy.set(true);
        long mine = ++ticket;
        background.run(
                () -> bench.office().preparing().prepare(draft.get()),
                prepared -> show(prepared, mine),
                trouble -> {
                    busy.set(false);
                    bench.fail(trouble);
                });
    }

    private void show(Prepared prepared, long mine) {
        if (mine != ticket) {
            return;
        }
        busy.set(false);
        var rows = rows(prepared);
        certificate = Optional.of(
                Certificate.of(prepared, this::field, bench.office().clock().getZone()));
        original.set(page(prepared, rows, true));
        shown.set(page(prepared, rows, false));
        places.setAll(rows);
        files.setAll(prepared.files().stream().map(f -> FileRow.of(f, messages)).toList());
        long open = rows.stream().filter(PlaceRow::undecided).count()
                + prepared.unseen().size();
        settled.set(open == 0);
        standing.set(standing(open, rows.size()));
        profile.set(messages.text("redacting.profile", profile(prepared.policy().name())));
    }

    private String standing(long open, int places) {
        if (open > 0) {
            return messages.text("redacting.open", open);
        }
        return places == 0 ? messages.text("redacting.clean") : messages.text("redacting.settled", places);
    }

    private List<PlaceRow> rows(Prepared prepared) {
        var rows = new ArrayList<PlaceRow>();
        for (Redaction place : prepared.places()) {
            rows.add(PlaceRow.of(rows.size() + 1, field(place.place().field()), place, prepared.policy()));
        }
        return rows;
    }

    private Page page(Prepared prepared, List<PlaceRow> rows, boolean before) {
        var originals = Originals.of(prepared.draft());
        var builder = new Page.Builder();
        var names = new TreeSet<>(java.util.Comparator.comparingInt(RedactingViewModel::rank)
                .thenComparing(java.util.Comparator.naturalOrder()));
        names.addAll(prepared.text().fields().keySet());
        for (String name : names) {
            var here = rows.stream()
                    .filter(r -> r.redaction().place().field().equals(name))
                    .toList();
            var text = before ? originals.getOrDefault(name, "") : prepared.text().field(name);
            if (name.equals("title") || name.equals("body") || !here.isEmpty()) {
                builder.field(
                        field(name),
                        text,
                        here,
                        r -> before ? r.redaction().span() : r.redaction().shown(),
                        r -> before ? r.kind() : r.redaction().treatment().label());
            }
        }
        return builder.page();
    }

    private static int rank(String field) {
        return switch (field) {
            case "title" -> 0;
            case "summary" -> 1;
            case "body" -> 2;
            default -> 3;
        };
    }

    private String field(String name) {
        if (name.startsWith("elements/")) {
            return messages.text("redacting.fieldElement");
        }
        if (name.startsWith("attachments/")) {
            return messages.text("redacting.fieldFile", Integer.parseInt(name.split("/")[1]) + 1);
        }
        return switch (name) {
            case "title" -> messages.text("redacting.fieldTitle");
            case "summary" -> messages.text("redacting.fieldSummary");
            default -> messages.text("redacting.fieldBody");
        };
    }

    private String profile(String name) {
        return switch (name) {
            case "standard" -> messages.text("redacting.profileStandard");
            case "official" -> messages.text("redacting.profileOfficial");
            case "publicity" -> messages.text("redacting.profilePublicity");
            case "party" -> messages.text("redacting.profileParty");
            case "subsidy" -> messages.text("redacting.profileSubsidy");
            case "assistance" -> messages.text("redacting.profileAssistance");
            case "health" -> messages.text("redacting.profileHealth");
            case "minor" -> messages.text("redacting.profileMinor");
            case "letter" -> messages.text("redacting.profileLetter");
            default -> name;
        };
    }

    /** Settles a place; the reason is blank only where the policy is at least kept. */
    public void decide(PlaceRow row, Treatment treatment, String reason) {
        var place = row.redaction().place();
        record(() -> {
            var at = bench.office().clock().instant();
            var decision = row.marked()
                    ? Decision.mark(place, treatment, bench.author(), at)
                    : new Decision(place, treatment, reason, bench.author(), at);
            bench.office().drafting().decide(id(), decision);
        });
    }

    /** Marks what was missed, wherever it stands in the texts of the piece (人工标出). */
    public void mark(String selected, PersonalData kind) {
        var value = selected.strip();
        background.run(
                () -> new Marking(bench.office(), id(), bench.author()).mark(value, kind),
                places -> {
                    said.set(places == 0
                            ? messages.text("redacting.notMarked")
                            : messages.text("redacting.marked", places));
                    prepare();
                    bench.changed();
                },
                bench::fail);
    }

    /** Asks for the pictures of a file, to be looked at and painted over. */
    public void pictures(FileRow row) {
        bench.ask(new Workbench.Pictures(row.sha256(), this::prepare));
    }

    private void record(Runnable act) {
        background.run(
                () -> {
                    act.run();
                    return bench.office().drafting().find(id());
                },
                draft -> {
                    bench.piece().set(Optional.of(draft));
                    prepare();
                    bench.changed();
                },
                bench::fail);
    }

    private org.xinxiyuan.document.DraftId id() {
        return bench.piece().get().orElseThrow().id();
    }
}
