package org.xinxiyuan.sampleportal.site;

import org.xinxiyuan.sampleportal.store.PublicPieces;
import org.xinxiyuan.sampleportal.store.SearchWords;

/** 检索: the words as they stand, in title, document number, summary and body of public pieces. */
final class SearchPage {
    private final PublicPieces pieces;
    private final int most;

    SearchPage(PublicPieces pieces, int most) {
        this.pieces = pieces;
        this.most = most;
    }

    String content(String question) {
        if (question.isEmpty()) {
            return "<h1>检索</h1>\n<p class=\"quiet\">请在页首输入要找的词。</p>";
        }
        var found = pieces.search(SearchWords.of(question), most);
        var asked = Html.text(question);
        return found.isEmpty()
                ? "<h1>检索</h1>\n<p>没有找到含“" + asked + "”的公开信息。</p>"
                : "<h1>检索</h1>\n<p class=\"quiet\">含“" + asked + "”的公开信息 " + found.size() + " 条。</p>\n"
                        + PieceList.of(found);
    }
}
