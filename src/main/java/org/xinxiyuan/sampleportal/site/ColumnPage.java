package org.xinxiyuan.sampleportal.site;

import java.util.stream.Collectors;
import org.xinxiyuan.sampleportal.county.Catalog;
import org.xinxiyuan.sampleportal.county.Column;
import org.xinxiyuan.sampleportal.store.PublicPieces;

/** 栏目页: the columns below, the pieces in it page by page. */
final class ColumnPage {
    private static final int PER_PAGE = 20;

    private final Catalog catalog;
    private final PublicPieces pieces;

    ColumnPage(Catalog catalog, PublicPieces pieces) {
        this.catalog = catalog;
        this.pieces = pieces;
    }

    String content(Column column, int page) {
        var counts = pieces.countsByColumn();
        var below = catalog.below(column.code()).stream()
                .map(child -> "<li>" + Html.link("/columns/" + Html.inUrl(child.code()), child.name())
                        + " <span class=\"count\">" + ColumnCounts.of(child, catalog, counts) + "</span></li>")
                .collect(Collectors.joining("\n"));
        var children = below.isEmpty() ? "" : "<ul class=\"columns\">\n" + below + "\n</ul>";
        return Trail.of(catalog, column) + "<h1>" + Html.text(column.name()) + "</h1>\n"
                + "<p class=\"quiet\">" + Html.text(column.description()) + "</p>\n" + children
                + (column.publishable() ? list(column, page, counts.getOrDefault(column.code(), 0L)) : "");
    }

    private String list(Column column, int page, long count) {
        var shown = pieces.inColumn(column.code(), PER_PAGE, (page - 1) * PER_PAGE);
        var pages = (count + PER_PAGE - 1) / PER_PAGE;
        var path = "/columns/" + Html.inUrl(column.code()) + "?page=";
        var earlier = page > 1 ? Html.link(path + (page - 1), "上一页") : "";
        var later = page < pages ? Html.link(path + (page + 1), "下一页") : "";
        var place = " 第 " + page + " / " + pages + " 页 ";
        return PieceList.of(shown) + (pages > 1 ? "<p class=\"turn\">" + earlier + place + later + "</p>" : "");
    }
}
