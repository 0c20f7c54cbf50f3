package org.xinxiyuan.sampleportal.officepages;

import java.util.Map;
import java.util.stream.Collectors;
import org.xinxiyuan.sampleportal.county.County;
import org.xinxiyuan.sampleportal.site.Html;

/** 版式 of the office's pages. */
final class OfficeFrame {
    private static final Map<String, String> ROOMS = Inputs.ordered(
            "/office",
            "来件",
            "/office/tasks",
            "任务与约稿",
            "/office/catalog",
            "公开目录",
            "/office/notices",
            "通知",
            "/office/faults",
            "故障演练");

    private static final String TEMPLATE = """
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <link rel="stylesheet" href="/office/style.css">
            </head>
            <body>
            <header><div class="wide"><div class="name">县政府办 · 信息工作台</div>
            <div class="quiet">%s</div>%s</div></header>
            <main class="wide">
            %s
            </main>
            <footer><div class="wide">示例门户的办公页面，只在本机运行，供练习用。含内部报送件，请勿转发。</div></footer>
            </body>
            </html>
            """;

    private final County county;

    OfficeFrame(County county) {
        this.county = county;
    }

    String page(String title, String path, String content, String logout) {
        return whole(title, nav(path) + logout, content);
    }

    String outside(String title, String content) {
        return whole(title, "", content);
    }

    private String whole(String title, String nav, String content) {
        return TEMPLATE.formatted(
                Html.text(title + " - 县政府办"), Html.text(county.seed().portalName()), nav, content);
    }

    private static boolean here(String room, String path) {
        return room.equals(path) || ("/office".equals(room) && path.startsWith("/office/pieces/"));
    }

    private static String nav(String path) {
        return ROOMS.entrySet().stream()
                .map(it -> "<a href=\"" + it.getKey() + "\"" + (here(it.getKey(), path) ? " class=\"here\"" : "") + ">"
                        + it.getValue() + "</a>")
                .collect(Collectors.joining("\n", "<nav>", "</nav>"));
    }
}
