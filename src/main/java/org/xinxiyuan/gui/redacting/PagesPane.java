package org.xinxiyuan.gui.redacting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.StackPane;
import org.xinxiyuan.gui.redacting.pages.FilePage;
import org.xinxiyuan.gui.redacting.pages.PagePane;
import org.xinxiyuan.gui.redacting.pages.Selecting;

/** The page at hand (当前页); each is made when it is first looked at and stays as it is scrolled. */
final class PagesPane {
    private final StackPane box;
    private final PagePane.Terms terms;
    private final Selecting selected;
    private final List<Optional<PagePane>> panes = new ArrayList<>();
    private List<FilePage> pages = List.of();
    private int at;

    PagesPane(StackPane box, PagePane.Terms terms, Selecting selected) {
        this.box = box;
        this.terms = terms;
        this.selected = selected;
    }

    int at() {
        return at;
    }

    void show(List<FilePage> now) {
        boolean same = now.size() == pages.size();
        pages = now;
        if (!same) {
            panes.clear();
            now.forEach(page -> panes.add(Optional.empty()));
            at = 0;
        }
        for (int i = 0; i < now.size(); i++) {
            var page = now.get(i);
            panes.set(i, panes.get(i).filter(pane -> pane.update(page)));
        }
        turn(at);
    }

    void turn(int page) {
        selected.selected("");
        at = page;
        if (page >= pages.size()) {
            box.getChildren().clear();
            return;
        }
        var pane = panes.get(page).orElseGet(() -> new PagePane(pages.get(page), terms, selected));
        panes.set(page, Optional.of(pane));
        if (!box.getChildren().equals(List.of(pane))) {
            box.getChildren().setAll(pane);
        }
    }

    /** Shows a place, on whichever page it stands. */
    void goTo(PlaceRow row) {
        var field = row.redaction().place().field();
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).has(field)) {
                if (i != at) {
                    turn(i);
                }
                panes.get(i).ifPresent(p -> p.goTo(field, row.redaction().span(), row.number()));
                return;
            }
        }
    }

    /** Draws one place again. */
    void redraw(PlaceRow row) {
        if (at < panes.size() && pages.get(at).has(row.redaction().place().field())) {
            panes.get(at).ifPresent(p -> p.redraw(row.redaction().place().field(), row.redaction().span()));
        }
    }

    void refresh() {
        if (at < panes.size()) {
            panes.get(at).ifPresent(PagePane::refresh);
        }
    }
}
