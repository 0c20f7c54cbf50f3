package org.xinxiyuan.sampleportal.site;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import org.xinxiyuan.sampleportal.county.County;
import org.xinxiyuan.sampleportal.store.AttachmentFiles;
import org.xinxiyuan.sampleportal.store.PublicPieces;

/** 公开网站: what a citizen sees. It knows published disclosure pieces and nothing else. */
public final class Site {
    private static final int MOST_FOUND = 100;
    private static final int LONGEST_QUESTION = 60;
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";

    private final County county;
    private final PublicPieces pieces;
    private final AttachmentFiles files;
    private final Runnable beforeEach;
    private final Frame frame;

    public Site(County county, PublicPieces pieces, AttachmentFiles files, Runnable beforeEach) {
        this.county = county;
        this.pieces = pieces;
        this.files = files;
        this.beforeEach = beforeEach;
        this.frame = new Frame(county);
    }

    public void addTo(RoutesConfig routes) {
        routes.get("/", page(this::home));
        routes.get("/columns/{code}", page(this::column));
        routes.get("/pieces/{id}", page(this::piece));
        routes.get("/search", page(this::search));
        routes.get("/attachments/{sha256}", page(this::attachment));
        routes.get("/site.css", Site::style);
    }

    private Handler page(Handler handler) {
        return ctx -> {
            beforeEach.run();
            guard(ctx);
            handler.handle(ctx);
        };
    }

    private static void guard(Context ctx) {
        ctx.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer");
    }

    private static void show(Context ctx, String page) {
        ctx.contentType("text/html; charset=utf-8").result(page.getBytes(StandardCharsets.UTF_8));
    }

    private void home(Context ctx) {
        show(ctx, frame.page("首页", "", new HomePage(county.catalog(), pieces).content()));
    }

    private void column(Context ctx) {
        var column = county.catalog().find(ctx.pathParam("code"));
        if (column.isEmpty()) {
            nothingHere(ctx);
            return;
        }
        var asked = Optional.ofNullable(ctx.queryParam("page")).orElse("1");
        var page = asked.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(asked) : 1;
        show(
                ctx,
                frame.page(
                        column.get().name(), "", new ColumnPage(county.catalog(), pieces).content(column.get(), page)));
    }

    private void piece(Context ctx) {
        pieces.find(ctx.pathParam("id"))
                .ifPresentOrElse(
                        piece -> show(
                                ctx,
                                frame.page(piece.title(), "", new PiecePage(county.catalog(), pieces).content(piece))),
                        () -> nothingHere(ctx));
    }

    private void search(Context ctx) {
        var asked = Optional.ofNullable(ctx.queryParam("q")).orElse("").strip();
        var question = asked.substring(0, Math.min(LONGEST_QUESTION, asked.length()));
        show(ctx, frame.page("检索", question, new SearchPage(pieces, MOST_FOUND).content(question)));
    }

    private void attachment(Context ctx) throws IOException {
        var download = pieces.attachment(ctx.pathParam("sha256"));
        if (download.isEmpty()) {
            nothingHere(ctx);
            return;
        }
        var file = download.get();
        ctx.contentType(file.mediaType())
                .header("Content-Length", Long.toString(file.size()))
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + Html.fileName(file.fileName()))
                .result(Files.newInputStream(files.whole(file.sha256())));
    }

    private static void style(Context ctx) throws IOException {
        try (var in = Site.class.getResourceAsStream("site.css")) {
            ctx.contentType("text/css; charset=utf-8").result(in == null ? new byte[0] : in.readAllBytes());
        }
    }

    /** The same page for what never was, what is withdrawn and what is not public. */
    public void nothingHere(Context ctx) {
        guard(ctx);
        ctx.status(404);
        show(ctx, frame.page("未找到", "", "<h1>未找到</h1>\n<p>没有这一页，或信息已经撤下。</p>\n<p><a href=\"/\">回首页</a></p>"));
    }
}
