package org.xinxiyuan.gui.drafting;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.InputMethodEvent;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.xinxiyuan.document.Span;
import org.xinxiyuan.gui.common.Workbench.Mark;

/** The body's editor (正文): plain typing with underlined places; an input method in composition is left alone. */
final class BodyEditor {
    private final StyleClassedTextArea area = new StyleClassedTextArea();

    BodyEditor(StringProperty body, BooleanProperty composing, String prompt) {
        area.setWrapText(true);
        area.setId("body");
        area.getStyleClass().add("body-area");
        area.setUseInitialStyleForInsertion(true);
        var hint = new Label(prompt);
        hint.getStyleClass().add("prompt");
        area.setPlaceholder(hint, Pos.TOP_LEFT);
        area.textProperty().addListener((o, was, is) -> body.set(is));
        body.addListener((o, was, is) -> show(is));
        show(body.get());
        area.addEventHandler(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                e -> composing.set(!e.getComposed().isEmpty()));
    }

    VirtualizedScrollPane<StyleClassedTextArea> pane() {
        return new VirtualizedScrollPane<>(area);
    }

    void editable(boolean may) {
        area.setEditable(may);
    }

    void focus() {
        area.requestFocus();
    }

    /** Another piece: the old one's edits cannot be undone into it. */
    void fresh() {
        area.getUndoManager().forgetHistory();
        area.moveTo(0);
        area.requestFollowCaret();
    }

    void show(Span at) {
        if (at.end() <= area.getLength()) {
            area.selectRange(at.start(), at.end());
            area.requestFollowCaret();
            area.requestFocus();
        }
    }

    void underline(List<Mark> marks) {
        if (area.getLength() > 0 && marks.stream().allMatch(m -> m.at().end() <= area.getLength())) {
            area.setStyleSpans(0, spans(marks));
        }
    }

    /** Only what differs is replaced: caret and undo stay. */
    private void show(String text) {
        var old = area.getText();
        if (old.equals(text)) {
            return;
        }
        int shorter = Math.min(old.length(), text.length());
        int head = 0;
        while (head < shorter && old.charAt(head) == text.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && old.charAt(old.length() - 1 - tail) == text.charAt(text.length() - 1 - tail)) {
            tail++;
        }
        area.replaceText(head, old.length() - tail, text.substring(head, text.length() - tail));
    }

    private StyleSpans<Collection<String>> spans(List<Mark> marks) {
        var builder = new StyleSpansBuilder<Collection<String>>();
        int done = 0;
        var inOrder = marks.stream().sorted(Comparator.comparingInt(m -> m.at().start())).toList();
        for (Mark mark : inOrder) {
            if (mark.at().start() >= done && mark.at().length() > 0) {
                builder.add(List.of(), mark.at().start() - done);
                builder.add(List.of(mark.style()), mark.at().length());
                done = mark.at().end();
            }
        }
        builder.add(List.of(), area.getLength() - done);
        return builder.create();
    }
}
