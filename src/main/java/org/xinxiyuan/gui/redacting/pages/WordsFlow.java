package org.xinxiyuan.gui.redacting.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.xinxiyuan.gui.redacting.pages.Run.Look;

/** Words with numbered places in them (带编号的文字); what is missed can be selected with the mouse. */
final class WordsFlow extends TextFlow {
    private final List<Run> runs = new ArrayList<>();
    private final List<Path> grounds = new ArrayList<>();
    private final Path chosen = new Path();
    private Optional<Selecting> selecting = Optional.empty();
    private final String lookOfLine;
    private int anchor;
    private int from;
    private int to;

    WordsFlow(String... styles) {
        getStyleClass().add("words");
        getStyleClass().addAll(styles);
        var all = List.of(styles);
        boolean heading = all.contains("line-title") || all.contains("line-heading");
        lookOfLine = heading ? "-fx-font-size: 1em; -fx-font-weight: bold;" : "";
        chosen.getStyleClass().add("words-chosen");
        chosen.setManaged(false);
    }

    /** Lets the officer select; told the words that are selected, without numbers. */
    void selectable(Selecting listener) {
        selecting = Optional.of(listener);
        setCursor(Cursor.TEXT);
        setOnMousePressed(this::press);
        setOnMouseDragged(e -> choose(anchor, index(e)));
        setOnMouseReleased(this::release);
    }

    /** @param atHand the place that is set off from the others */
    void show(List<Run> what, int atHand) {
        runs.clear();
        runs.addAll(what);
        grounds.clear();
        var children = new ArrayList<Node>();
        for (var run : what) {
            children.add(node(run, run.number() > 0 && run.number() == atHand));
            if (run.look() == Look.VALUE) {
                var ground = new Path();
                ground.getStyleClass().addAll("words-ground", run.style());
                ground.setManaged(false);
                grounds.add(ground);
            }
        }
        children.addAll(0, grounds);
        children.add(0, chosen);
        getChildren().setAll(children);
        from = 0;
        to = 0;
    }

    private Node node(Run run, boolean atHand) {
        if (run.look() == Look.BADGE) {
            var badge = new Label(run.text());
            badge.getStyleClass().addAll("badge", run.style());
            // in a narrow column it takes two lines and covers none of the next one
            badge.setWrapText(true);
            badge.maxWidthProperty().bind(maxWidthProperty());
            if (atHand) {
                badge.getStyleClass().add("badge-at-hand");
            }
            return badge;
        }
        var text = new Text(run.text());
        text.getStyleClass().addAll("words-text", "words-" + run.look().name().toLowerCase(java.util.Locale.ROOT));
        text.setStrikethrough(run.look() == Look.GONE);
        text.setStyle(lookOfLine);
        return text;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        int at = 0;
        int ground = 0;
        for (var run : runs) {
            int length = length(run);
            if (run.look() == Look.VALUE) {
                grounds.get(ground).getElements().setAll(rangeShape(at, at + length));
                ground++;
            }
            at += length;
        }
        chosen.getElements().setAll(from < to ? rangeShape(from, to) : new javafx.scene.shape.PathElement[0]);
    }

    /** A badge counts as one character. */
    private static int length(Run run) {
        return run.look() == Look.BADGE ? 1 : run.text().length();
    }

    private int index(MouseEvent e) {
        return hitTest(new Point2D(e.getX(), e.getY())).getInsertionIndex();
    }

    private void release(MouseEvent e) {
        if (e.getButton() != MouseButton.PRIMARY) {
            return;
        }
        selecting.ifPresent(to -> to.selected(words()));
        boolean drawn = !e.isStillSincePress();
        if (drawn && (e.getY() < 0 || e.getY() > getHeight())) {
            selecting.ifPresent(Selecting::leftTheLine);
        }
    }

    private void press(MouseEvent e) {
        if (e.getButton() != MouseButton.PRIMARY) {
            return;
        }
        anchor = index(e);
        if (e.getClickCount() == 2) {
            int at = anchor;
            choose(edge(at, -1), edge(at, 1));
        } else {
            choose(anchor, anchor);
        }
        e.consume();
    }

    /** As far as letters, digits and Chinese characters go. */
    private int edge(int at, int step) {
        var text = text();
        int i = at;
        while (step < 0 ? i > 0 && isWord(text.charAt(i - 1)) : i < text.length() && isWord(text.charAt(i))) {
            i += step;
        }
        return i;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }

    private void choose(int one, int other) {
        from = Math.max(0, Math.min(one, other));
        to = Math.min(text().length(), Math.max(one, other));
        requestLayout();
    }

    private String text() {
        var text = new StringBuilder();
        runs.forEach(run -> text.append(run.look() == Look.BADGE ? "\u0001" : run.text()));
        return text.toString();
    }

    private String words() {
        return text().substring(Math.min(from, to), to).replace("\u0001", "");
    }
}
