package org.xinxiyuan.print;

import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.xinxiyuan.document.Markdown;

/** Markdown to the contract's {@code html-restricted}: parsed by flexmark, then only what the contract names stays. */
public final class RestrictedHtml implements Markdown {
    private static final String[] ELEMENTS = {
        "p", "br", "h2", "h3", "h4", "ul", "ol", "li", "blockquote", "strong", "em", "sup", "sub", "hr", "table",
        "caption", "thead", "tbody", "tr", "th", "td", "a"
    };

    private final Parser parser;
    private final HtmlRenderer renderer;

    public RestrictedHtml() {
        var options = new MutableDataSet()
                .set(Parser.EXTENSIONS, List.of(TablesExtension.create(), StrikethroughExtension.create()))
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(HtmlRenderer.SOFT_BREAK, "<br>\n")
                .set(HtmlRenderer.ESCAPE_HTML, true);
        parser = Parser.builder(options).build();
        renderer = HtmlRenderer.builder(options).build();
    }

    @Override
    public String fromRestrictedHtml(String html) {
        return MarkdownWriter.write(Jsoup.parseBodyFragment(html).body());
    }

    @Override
    public String toRestrictedHtml(String markdown) {
        var html = renderer.render(parser.parse(markdown));
        Document dirty = Jsoup.parseBodyFragment(html);
        dirty.select("h1").tagName("h2");
        dirty.select("h5, h6").tagName("h4");
        var clean = new Cleaner(new Safelist()
                        .addTags(ELEMENTS)
                        .addAttributes("td", "colspan", "rowspan")
                        .addAttributes("th", "colspan", "rowspan")
                        .addAttributes("a", "href")
                        .addProtocols("a", "href", "http", "https", "mailto"))
                .clean(dirty);
        clean.outputSettings().prettyPrint(false);
        return clean.body().html().strip();
    }
}
