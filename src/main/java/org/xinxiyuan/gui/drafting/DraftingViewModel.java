package org.xinxiyuan.gui.drafting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.xinxiyuan.document.Attachment;
import org.xinxiyuan.document.Content;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.document.Lane;
import org.xinxiyuan.document.Revision;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.gui.common.Background;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.gui.common.Workbench;
import org.xinxiyuan.gui.common.Workbench.Asked;

/** 拟稿: what is typed is saved at most two seconds after the last key, in the background. */
public final class DraftingViewModel {
    static final Duration PAUSE = Duration.ofMillis(1200);
    private static final int LONG_TYPING = 40;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Workbench bench;
    private final Background background;
    private final Messages messages;
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty summary = new SimpleStringProperty("");
    private final StringProperty body = new SimpleStringProperty("");
    private final FilingForm form = new FilingForm();
    private final ObservableList<Attachment> attachments = FXCollections.observableArrayList();
    private final StringProperty saved = new SimpleStringProperty("");
    private final ObjectProperty<Optional<String>> alarm = new SimpleObjectProperty<>(Optional.empty());
    private Optional<Draft> loaded = Optional.empty();
    private boolean filling;
    private boolean dirty;
    private long ticket;
    private int sinceSave;

    public DraftingViewModel(Workbench bench, Background background, Messages messages) {
        this.bench = bench;
        this.background = background;
        this.messages = messages;
        title.addListener((o, was, is) -> typed());
        summary.addListener((o, was, is) -> typed());
        body.addListener((o, was, is) -> typed());
        form.onChange(this::typed);
        bench.piece().addListener((o, was, is) -> is.ifPresentOrElse(this::load, this::unload));
        bench.stage().addListener((o, was, is) -> saveNow());
        bench.asked().addListener((o, was, is) -> is.ifPresent(this::answer));
    }

    public Workbench bench() {
        return bench;
    }

    public StringProperty title() {
        return title;
    }

    public StringProperty summary() {
        return summary;
    }

    public StringProperty body() {
        return body;
    }

    public FilingForm form() {
        return form;
    }

    public ObservableList<Attachment> attachments() {
        return attachments;
    }

    /** 已保存 14:32:05, or that saving is under way. */
    public StringProperty saved() {
        return saved;
    }

    /** What must be told at once: a classification mark. */
    public ObjectProperty<Optional<String>> alarm() {
        return alarm;
    }

    public List<ColumnChoice> columns() {
        return ColumnChoice.of(bench.office().rules().catalog());
    }

    public boolean locked() {
        return loaded.filter(Draft::locked).isPresent();
    }

    private void load(Draft draft) {
        if (dirty && loaded.filter(d -> d.id().equals(draft.id())).isPresent()) {
            loaded = Optional.of(draft);
            return;
        }
        if (loaded.isPresent() && shows(draft)) {
            accept(draft);
            return;
        }
        saveNow();
        fill(draft);
    }

    private boolean shows(Draft draft) {
        return loaded.get().id().equals(draft.id()) && asTyped(draft).content().equals(draft.content());
    }

    /** Nothing on the screen differs: nobody's caret moves. */
    private void accept(Draft draft) {
        loaded = Optional.of(draft);
        saved.set(messages.text("drafting.saved", clock(draft.latest())));
        bench.typed().set(Optional.of(draft));
    }

    private void fill(Draft draft) {
        filling = true;
        loaded = Optional.of(draft);
        var content = draft.content();
        title.set(content.title());
        summary.set(content.summary());
        body.set(content.body());
        form.load(content.filing());
        attachments.setAll(content.attachments());
        saved.set(messages.text("drafting.saved", clock(draft.latest())));
        filling = false;
        dirty = false;
        bench.typed().set(Optional.of(draft));
    }

    private void unload() {
        loaded = Optional.empty();
        dirty = false;
        bench.typed().set(Optional.empty());
    }

    private void typed() {
        if (filling || loaded.isEmpty() || locked()) {
            return;
        }
        dirty = true;
        saved.set(messages.text("drafting.typing"));
        bench.typed().set(Optional.of(asTyped(loaded.get())));
        long mine = ++ticket;
        if (++sinceSave > LONG_TYPING) {
            saveNow();
        } else {
            background.after(PAUSE, () -> {
                if (mine == ticket) {
                    saveNow();
                }
            });
        }
    }

    private Draft asTyped(Draft draft) {
        var latest = draft.latest();
        var content = new Content(
                title.get(), summary.get(), body.get(), form.filing(bench.author()), List.copyOf(attachments));
        var revision = new Revision(draft.id(), latest.number(), latest.savedAt(), content);
        return new Draft(draft.id(), draft.createdAt(), revision, draft.original(), draft.locked());
    }

    /** Saves at once what is not saved yet. */
    public void saveNow() {
        if (!dirty || loaded.isEmpty()) {
            return;
        }
        dirty = false;
        sinceSave = 0;
        var id = loaded.get().id();
        var content = asTyped(loaded.get()).content();
        background.run(
                () -> {
                    bench.office().drafting().save(id, content);
                    return bench.office().drafting().find(id);
                },
                this::saved,
                trouble -> {
                    dirty = true;
                    saved.set(messages.text("drafting.notSaved"));
                    bench.fail(trouble);
                });
    }

    private void saved(Draft draft) {
        if (loaded.filter(d -> d.id().equals(draft.id())).isPresent()) {
            loaded = Optional.of(draft);
            if (!dirty) {
                accept(draft);
                bench.piece().set(Optional.of(draft));
            }
            if (draft.locked()) {
                alarm.set(Optional.of(messages.text("drafting.locked")));
            }
        }
        bench.changed();
    }

    /** Attaches files from the disk. */
    public void attach(List<Path> files) {
        saveNow();
        loaded.ifPresent(draft -> background.run(
                () -> {
                    var marked = false;
                    for (Path file : files) {
                        var name = file.getFileName().toString();
                        marked |= bench.office().drafting().attach(draft.id(), name, bytes(file)).isPresent();
                    }
                    return marked;
                },
                marked -> {
                    if (marked) {
                        alarm.set(Optional.of(messages.text("drafting.attachmentSecret")));
                    }
                    reread();
                },
                bench::fail));
    }

    public void detach(Attachment file) {
        attachments.remove(file);
        typed();
        saveNow();
    }

    private void reread() {
        loaded.ifPresent(draft -> background.run(
                () -> bench.office().drafting().find(draft.id()), this::refill, bench::fail));
    }

    private void refill(Draft draft) {
        fill(draft);
        bench.piece().set(Optional.of(draft));
        bench.changed();
    }

    private void answer(Asked asked) {
        if (asked instanceof Workbench.Save) {
            saveNow();
        } else if (asked instanceof Workbench.Replace r && r.at().end() <= body.get().length()) {
            var text = new StringBuilder(body.get());
            body.set(text.replace(r.at().start(), r.at().end(), r.text()).toString());
        } else if (asked instanceof Workbench.Refile r) {
            form.lane().set(Optional.of(Lane.DISCLOSURE));
            form.column().set(Optional.of(r.column()));
        }
    }

    private String clock(Revision revision) {
        return CLOCK.format(revision.savedAt().atZone(bench.office().clock().getZone()));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new WorkstationException(e, "file.unreadable", file.getFileName());
        }
    }
}
