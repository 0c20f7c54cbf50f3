package org.xinxiyuan.sampleportal.site;

import java.util.Map;
import java.util.stream.Collectors;
import org.xinxiyuan.sampleportal.county.Catalog;
import org.xinxiyuan.sampleportal.county.Column;
import org.xinxiyuan.sampleportal.store.PublicPieces;

/** 首页: the newest pieces, and the columns with how many pieces stand in each. */
final class HomePage {
    private static final int NEWEST = 15;

    private final Catalog catalog;
    private final PublicPieces pieces;

    HomePage(Catalog catalog, PublicPieces pieces) {
        this.catalog = catalog;
        this.pieces = pieces;
    }

    String content() {
        var counts = pieces.countsByColumn();
        var columns = catalog.top().stream().map(column -> card(column, counts)).collect(Collectors.joining("\n"));
        return """
                <section class="newest"><h1>最新公开</h1>
                %s
                </section>
                <section><h2>公开目录</h2>
                <div class="cards">
                %s
                </div></section>""".formatted(PieceList.of(pieces.newest(NEWEST)), columns);
    }

    private String card(Column column, Map<String, Long> counts) {
        var below = catalog.below(column.code()).stream()
                .map(child -> "<li>" + entry(child, counts) + "</li>")
                .collect(Collectors.joining("\n"));
        var list = below.isEmpty() ? "" : "<ul>\n" + below + "\n</ul>";
        return "<div class=\"card\"><h3>" + entry(column, counts) + "</h3>" + list + "</div>";
    }

    private String entry(Column column, Map<String, Long> counts) {
        var count = ColumnCounts.of(column, catalog, counts);
        return Html.link("/columns/" + Html.inUrl(column.code()), column.name()) + " <span class=\"count\">" + count
                + "</span>";
    }
}
