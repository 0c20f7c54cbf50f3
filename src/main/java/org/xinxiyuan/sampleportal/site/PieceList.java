package org.xinxiyuan.sampleportal.site;

import java.util.List;
import java.util.stream.Collectors;
import org.xinxiyuan.sampleportal.store.PublicPieces.Published;

/** 文件列表: titles with their days of publication. */
final class PieceList {
    private PieceList() {}

    static String of(List<Published> pieces) {
        if (pieces.isEmpty()) {
            return "<p class=\"quiet\">暂无信息。</p>";
        }
        return pieces.stream()
                .map(PieceList::row)
                .collect(Collectors.joining("\n", "<ul class=\"pieces\">\n", "\n</ul>"));
    }

    private static String row(Published piece) {
        var day = Html.text(Html.day(piece.publishedAt()));
        return "<li>" + Html.link("/pieces/" + piece.id(), piece.title()) + " <time>" + day + "</time></li>";
    }
}
