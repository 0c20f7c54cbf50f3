package org.xinxiyuan.gui.redacting;

import java.util.Collection;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContextMenu;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/** Original and public version side by side (左右对照); they scroll together. */
final class Sides {
    private final StyleClassedTextArea left = area("originalText");
    private final StyleClassedTextArea right = area("publicText");
    private boolean following;

    Sides(ObservableValue<Page> original, ObservableValue<Page> shown) {
        original.addListener((o, was, is) -> fill(left, is));
        shown.addListener((o, was, is) -> fill(right, is));
        follow(left, right);
        follow(right, left);
    }

    VirtualizedScrollPane<StyleClassedTextArea> left() {
        return new VirtualizedScrollPane<>(left);
    }

    VirtualizedScrollPane<StyleClassedTextArea> right() {
        return new VirtualizedScrollPane<>(right);
    }

    /** What is selected in the original. */
    ObservableValue<String> selected() {
        return left.selectedTextProperty();
    }

    void onMenu(ContextMenu menu) {
        left.setContextMenu(menu);
    }

    void show(int number, Page original, Page shown) {
        goTo(left, original, number);
        goTo(right, shown, number);
    }

    private static StyleClassedTextArea area(String id) {
        var area = new StyleClassedTextArea();
        area.setId(id);
        area.setEditable(false);
        area.setWrapText(true);
        area.getStyleClass().addAll("body-area", "compare");
        return area;
    }

    private void fill(StyleClassedTextArea area, Page page) {
        following = true;
        var top = area.getLength() == 0 ? 0.0 : area.getEstimatedScrollY();
        area.replaceText(page.text());
        if (!page.text().isEmpty()) {
            var spans = new StyleSpansBuilder<Collection<String>>();
            int done = 0;
            for (Page.Run run : page.runs()) {
                spans.add(List.of(), run.start() - done);
                spans.add(run.styles(), run.end() - run.start());
                done = run.end();
            }
            spans.add(List.of(), page.text().length() - done);
            area.setStyleSpans(0, spans.create());
        }
        area.moveTo(0);
        area.scrollYToPixel(top);
        following = false;
    }

    private static void goTo(StyleClassedTextArea area, Page page, int number) {
        var start = page.starts().get(number);
        if (start != null) {
            var end = page.runs().stream()
                    .filter(r -> r.start() == start)
                    .mapToInt(Page.Run::end)
                    .findFirst()
                    .orElse(start);
            area.selectRange(start, end);
            area.requestFollowCaret();
        }
    }

    private void follow(StyleClassedTextArea leader, StyleClassedTextArea follower) {
        leader.estimatedScrollYProperty().addListener((o, was, is) -> {
            if (following) {
                return;
            }
            following = true;
            var room = leader.getTotalHeightEstimate() - leader.getHeight();
            var rest = follower.getTotalHeightEstimate() - follower.getHeight();
            if (room > 0 && rest > 0) {
                follower.scrollYToPixel(leader.getEstimatedScrollY() / room * rest);
            }
            following = false;
        });
    }
}
