package org.xinxiyuan.gui.redacting.pages;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;
import org.xinxiyuan.document.Span;

/** One page of the comparison (一页对照): text, sheets on tabs, or a sentence. */
public final class PagePane extends StackPane {
    /**
     * Words of the screen.
     *
     * @param gone said of a deleted column
     * @param loose the tab of what stands in no sheet
     */
    public record Terms(String gone, String loose) {}

    private FilePage page;
    private int atHand;
    private int lineAtHand = -1;
    private final List<SheetPane> sheets = new ArrayList<>();
    private final TextPane text;
    private final TabPane tabs = new TabPane();

    public PagePane(FilePage page, Terms terms, Selecting selected) {
        this.page = page;
        text = new TextPane(selected, () -> atHand);
        text.show(page.lines());
        getChildren().add(content(terms, selected));
    }

    private Node content(Terms terms, Selecting selected) {
        if (!page.said().isEmpty()) {
            var said = new Label(page.said());
            said.setWrapText(true);
            said.getStyleClass().add("empty-text");
            var box = new StackPane(said);
            box.getStyleClass().add("page-said");
            return box;
        }
        if (page.sheets().isEmpty()) {
            return text;
        }
        for (var sheet : page.sheets()) {
            var pane = new SheetPane(sheet, sheets.size() + 1, terms.gone(), selected);
            sheets.add(pane);
            tabs.getTabs().add(new Tab(sheet.name(), pane));
        }
        if (!page.lines().isEmpty()) {
            tabs.getTabs().add(new Tab(terms.loose(), text));
        }
        if (tabs.getTabs().size() == 1 && page.sheets().get(0).name().isEmpty()) {
            return sheets.get(0);
        }
        tabs.setSide(Side.BOTTOM);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getStyleClass().add("sheet-tabs");
        return tabs;
    }

    /** Takes the page as it is judged now, where it is built the same; else it has to be made anew. */
    public boolean update(FilePage now) {
        boolean same = now.said().equals(page.said())
                && now.sheets().size() == page.sheets().size()
                && now.lines().isEmpty() == page.lines().isEmpty();
        for (int i = 0; same && i < sheets.size(); i++) {
            same = sheets.get(i).update(now.sheets().get(i));
        }
        if (same) {
            page = now;
            text.show(now.lines());
        }
        return same;
    }

    /** Shows a place and sets it off. */
    public void goTo(String field, Span place, int number) {
        atHand = number;
        for (int i = 0; i < sheets.size(); i++) {
            var cell = page.sheets().get(i).at(place);
            if (cell.isPresent()) {
                select(i);
                sheets.get(i).goTo(cell.get());
                return;
            }
        }
        if (!sheets.isEmpty()) {
            select(tabs.getTabs().size() - 1);
        }
        int line = page.lineOf(field, place);
        text.redraw(lineAtHand);
        text.redraw(line);
        text.goTo(line);
        lineAtHand = line;
    }

    private void select(int tab) {
        if (tab < tabs.getTabs().size()) {
            tabs.getSelectionModel().select(tab);
        }
    }

    /** Draws one place again: it was decided. */
    public void redraw(String field, Span place) {
        for (int i = 0; i < sheets.size(); i++) {
            var cell = page.sheets().get(i).at(place);
            if (cell.isPresent()) {
                sheets.get(i).redraw(cell.get());
                return;
            }
        }
        text.redraw(page.lineOf(field, place));
    }

    /** Draws what is in sight again: a place was decided. */
    public void refresh() {
        text.refresh();
        sheets.forEach(SheetPane::refresh);
    }
}
