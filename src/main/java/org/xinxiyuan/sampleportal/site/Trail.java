package org.xinxiyuan.sampleportal.site;

import org.xinxiyuan.sampleportal.county.Catalog;
import org.xinxiyuan.sampleportal.county.Column;

/** 当前位置: from the home page down to a column. */
final class Trail {
    private Trail() {}

    static String of(Catalog catalog, Column column) {
        var trail = Html.link("/columns/" + Html.inUrl(column.code()), column.name());
        var above = column.parent().flatMap(catalog::find);
        while (above.isPresent()) {
            var parent = above.get();
            trail = Html.link("/columns/" + Html.inUrl(parent.code()), parent.name()) + " › " + trail;
            above = parent.parent().flatMap(catalog::find);
        }
        return "<nav class=\"trail\" aria-label=\"当前位置\"><a href=\"/\">首页</a> › " + trail + "</nav>\n";
    }
}
