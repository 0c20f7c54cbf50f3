package org.xinxiyuan.gui.common;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.document.Span;
import org.xinxiyuan.service.Office;

/** What the screens share (工作台): the piece at hand and what was asked of it. Screens speak through it alone. */
public final class Workbench {
    private final Office office;
    private final ObjectProperty<Optional<Draft>> piece = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Draft>> typed = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<List<Mark>> marks = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Optional<Asked>> asked = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Stage> stage = new SimpleObjectProperty<>(Stage.DRAFT);
    private final ObjectProperty<Optional<Exception>> trouble = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty composing = new SimpleBooleanProperty();
    private final BooleanProperty outboxShown = new SimpleBooleanProperty();
    private final LongProperty changes = new SimpleLongProperty();
    private volatile String author;

    public Workbench(Office office, String author) {
        this.office = office;
        this.author = author;
    }

    /** The four stages a piece is shown in (拟稿、公开版、审签、去向). */
    public enum Stage {
        DRAFT,
        PUBLIC,
        SIGN,
        TRACK
    }

    /**
     * A place to underline.
     *
     * @param style {@code mark-block}, {@code mark-warn}, {@code mark-hint} or {@code mark-personal}
     */
    public record Mark(Span at, String style) {}

    /** What one screen asks of another. */
    public sealed interface Asked {}

    /** Put this text in place of that span of the body. */
    public record Replace(Span at, String text) implements Asked {}

    /** Show this span of the body. */
    public record Show(Span at) implements Asked {}

    /** Show this span of another field, {@code title}, {@code summary} or {@code elements/KEY}. */
    public record ShowField(String field, Span at) implements Asked {}

    /** File the piece into this column. */
    public record Refile(String column) implements Asked {}

    /** Show the unit's people. */
    public record People() implements Asked {}

    /** Show the secrecy reviews of a month. */
    public record SecrecyMonth() implements Asked {}

    /** Show how the portal is reached. */
    public record Network() implements Asked {}

    /**
     * Show how the columns stand.
     *
     * @param filter what is looked for at first; an empty text for all
     */
    public record Columns(String filter) implements Asked {}

    /** Show tasks, adoptions and score. */
    public record Quota() implements Asked {}

    /**
     * Show the pictures of the piece's files, this file's first.
     *
     * @param done what follows when the officer is back
     */
    public record Pictures(String sha256, Runnable done) implements Asked {}

    /** Send and fetch now. */
    public record Sync() implements Asked {}

    /** Save what is typed, now. */
    public record Save() implements Asked {}

    public Office office() {
        return office;
    }

    /** Who sits before the machine. */
    public String author() {
        return author;
    }

    /** Somebody else sits down before the machine. */
    public void sit(String name) {
        author = name;
    }

    /** The piece at hand as it is saved. */
    public ObjectProperty<Optional<Draft>> piece() {
        return piece;
    }

    /** The piece at hand as it is typed, saved or not. */
    public ObjectProperty<Optional<Draft>> typed() {
        return typed;
    }

    /** What the checks would underline in the body as it is typed. */
    public ObjectProperty<List<Mark>> marks() {
        return marks;
    }

    public ObjectProperty<Stage> stage() {
        return stage;
    }

    /** An input method is composing: nothing is checked meanwhile. */
    public BooleanProperty composing() {
        return composing;
    }

    public BooleanProperty outboxShown() {
        return outboxShown;
    }

    public ObjectProperty<Optional<Asked>> asked() {
        return asked;
    }

    public void ask(Asked what) {
        asked.set(Optional.of(what));
        asked.set(Optional.empty());
    }

    /** Rises whenever some piece, its state or the outbox changed. */
    public LongProperty changes() {
        return changes;
    }

    public void changed() {
        changes.set(changes.get() + 1);
    }

    public ObjectProperty<Optional<Exception>> trouble() {
        return trouble;
    }

    /** Tells trouble once. */
    public void fail(Exception what) {
        trouble.set(Optional.of(what));
        trouble.set(Optional.empty());
    }
}
