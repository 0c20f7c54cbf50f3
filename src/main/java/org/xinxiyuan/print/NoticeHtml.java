package org.xinxiyuan.print;

import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.xinxiyuan.review.Notice;

/** The signed public version for a screen as one HTML page (屏幕公开件): no scripts, nothing loaded from elsewhere. */
final class NoticeHtml {
    private static final String LOOK = """
            body{max-width:44em;margin:2em auto;padding:0 1em;font:18px/1.8 'Noto Serif SC','SimSun',serif;color:#222}
            h1{text-align:center;font-size:1.5em}table{border-collapse:collapse;width:100%}
            td,th{border:1px solid #666;padding:.2em .5em}.fine{font-size:.75em;color:#555;overflow-wrap:anywhere}
            """;

    private NoticeHtml() {}

    static String of(Notice notice) {
        var page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        page.title(notice.title());
        page.head().prependElement("meta").attr("charset", "utf-8");
        page.head().appendElement("style").appendChild(new DataNode(LOOK));
        var body = page.body();
        body.appendElement("h1").text(notice.title());
        lines(body, notice.facts());
        body.append(notice.body());
        if (!notice.files().isEmpty()) {
            var list = body.appendElement("ol");
            notice.files().forEach(name -> list.appendElement("li").text("附件：" + name));
        }
        lines(body, notice.foot());
        return "<!DOCTYPE html>\n" + page.outerHtml();
    }

    private static void lines(Element body, List<String> lines) {
        lines.forEach(line -> body.appendElement("p").addClass("fine").text(line));
    }
}
