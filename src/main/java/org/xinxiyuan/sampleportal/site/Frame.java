package org.xinxiyuan.sampleportal.site;

import org.xinxiyuan.sampleportal.county.County;

/** 版式: the frame around every public page. */
final class Frame {
    private static final String TEMPLATE = """
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <link rel="stylesheet" href="/site.css">
            </head>
            <body>
            <header><div class="wide">
            <div><a class="name" href="/">%s</a><div class="unit">%s · 政府信息公开</div></div>
            <form action="/search" method="get" role="search">
            <input type="search" name="q" value="%s" maxlength="60" placeholder="标题、文号或正文" aria-label="检索">
            <button type="submit">检索</button>
            </form>
            </div></header>
            <main class="wide">
            %s
            </main>
            <footer><div class="wide">
            <p>主办：%s</p>
            <p class="quiet">本站是随软件提供的示例门户，只在本机运行，所列单位均为虚构。</p>
            </div></footer>
            </body>
            </html>
            """;

    private final County county;

    Frame(County county) {
        this.county = county;
    }

    /** A whole page; {@code content} is HTML already. */
    String page(String title, String searched, String content) {
        return TEMPLATE.formatted(
                Html.text(title + " - " + county.seed().portalName()),
                Html.text(county.seed().portalName()),
                Html.text(county.seed().orgName()),
                Html.text(searched),
                content,
                Html.text(county.seed().orgName()));
    }
}
