package org.xinxiyuan.sampleportal.officepages;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xinxiyuan.sampleportal.contract.Code;
import org.xinxiyuan.sampleportal.contract.Problem;
import org.xinxiyuan.sampleportal.contract.Refused;
import org.xinxiyuan.sampleportal.county.County;
import org.xinxiyuan.sampleportal.desk.Attachments;
import org.xinxiyuan.sampleportal.desk.Quotas;
import org.xinxiyuan.sampleportal.desk.WrongCodes;
import org.xinxiyuan.sampleportal.faults.FaultBoard;
import org.xinxiyuan.sampleportal.office.Backup;
import org.xinxiyuan.sampleportal.office.NotPossible;
import org.xinxiyuan.sampleportal.office.Office;
import org.xinxiyuan.sampleportal.site.Html;
import org.xinxiyuan.sampleportal.store.Books;
import org.xinxiyuan.sampleportal.store.CountyBook;

/** 办公页面: the county's office in a browser, behind a token of its own. Without a login there is only the login. */
public final class OfficeSite {
    private static final String COOKIE = "office";
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";

    private final Behind behind;
    private final Sessions sessions;
    private final OfficeFrame frame;
    private final WrongCodes wrongTokens = new WrongCodes();

    /** What the pages show and work on. */
    public record Behind(
            County county, Office office, Books books, Attachments attachments, FaultBoard faults, Backup backup) {}

    public OfficeSite(Behind behind, Sessions sessions) {
        this.behind = behind;
        this.sessions = sessions;
        this.frame = new OfficeFrame(behind.county());
    }

    public void addTo(RoutesConfig routes) {
        routes.before("/office", OfficeSite::guard);
        routes.before("/office/*", OfficeSite::guard);
        routes.get("/office/style.css", OfficeSite::style);
        routes.post("/office/login", this::login);
        routes.post("/office/logout", this::logout);
        routes.get("/office/attachments/{sha256}", inside((ctx, session) -> attachment(ctx)));
        var books = behind.books();
        var quotas = new Quotas(behind.county(), books);
        page(routes, "/office", new TrayPage(behind.county(), books.pieces(), new CountyBook(books.database())));
        page(routes, "/office/pieces/{id}", new PieceSheet(behind.county(), books, behind.office()));
        page(
                routes,
                "/office/tasks",
                new TasksPage(behind.county(), behind.office().tasks(), quotas));
        page(
                routes,
                "/office/catalog",
                new CatalogPage(behind.county(), behind.office().editions()));
        page(routes, "/office/notices", new NoticesPage(behind.office().notices()));
        page(routes, "/office/faults", new FaultsPage(behind.faults(), behind.backup()));
    }

    /** A request of somebody who is logged in. */
    @FunctionalInterface
    private interface Inside {
        void handle(Context ctx, Session session) throws IOException;
    }

    private Handler inside(Inside inside) {
        return ctx -> {
            var session = session(ctx);
            if (session.isPresent()) {
                inside.handle(ctx, session.get());
            } else {
                ctx.status(401);
                show(ctx, frame.outside("登录", loginForm("")));
            }
        };
    }

    private Optional<Session> session(Context ctx) {
        return Optional.ofNullable(ctx.cookie(COOKIE)).flatMap(sessions::find);
    }

    private void page(RoutesConfig routes, String path, Page page) {
        routes.get(path, inside((ctx, session) -> show(ctx, page, Form.blank(), session, "")));
        routes.post(path, inside((ctx, session) -> act(ctx, page, session)));
    }

    private void act(Context ctx, Page page, Session session) {
        var form = Form.of(ctx);
        if (!same(form.text("csrf"), session.csrf())) {
            refuse(ctx, page, Form.blank(), session, "页面已过期，请重做一次。");
            return;
        }
        try {
            session.say(page.act(ctx, form));
            ctx.status(303).header("Location", ctx.path());
        } catch (NotPossible no) {
            refuse(ctx, page, form, session, no.getMessage() + "。");
        } catch (Refused no) {
            refuse(ctx, page, form, session, words(no.problem()));
        }
    }

    private void refuse(Context ctx, Page page, Form form, Session session, String why) {
        ctx.status(422);
        show(ctx, page, form, session, why);
    }

    private static String words(Problem problem) {
        var json = problem.toJson();
        var found = json.path("findings")
                .valueStream()
                .map(it -> it.path("message").asText())
                .distinct()
                .collect(Collectors.joining("、"));
        var detail = json.path("detail").asText("");
        return problem.code().title() + (found.isEmpty() ? "" : "：" + found) + (detail.isEmpty() ? "" : "：" + detail)
                + "。";
    }

    private void show(Context ctx, Page page, Form typed, Session session, String trouble) {
        var csrf = Inputs.hidden("csrf", session.csrf());
        var said = session.said();
        var message = (said.isEmpty() ? "" : "<p class=\"said\" role=\"status\">" + Html.text(said) + "</p>")
                + (trouble.isEmpty() ? "" : "<p class=\"trouble\" role=\"alert\">" + Html.text(trouble) + "</p>");
        var logout = "<form method=\"post\" action=\"/office/logout\" class=\"inline\">" + csrf
                + "<button class=\"quiet\">退出</button></form>";
        String content;
        try {
            content = page.content(ctx, typed, csrf);
        } catch (NotPossible nothing) {
            ctx.status(404);
            content = "<h1>没有这一页</h1><p>" + Html.text(nothing.getMessage()) + "。</p><p><a href=\"/office\">回来件</a></p>";
        }
        show(ctx, frame.page(page.title(ctx), ctx.path(), message + content, logout));
    }

    private void login(Context ctx) {
        var now = behind.county().clock().instant().toEpochMilli();
        try {
            wrongTokens.hold(now);
        } catch (Refused tooMany) {
            ctx.status(Code.RATE_LIMITED.status());
            show(ctx, frame.outside("登录", loginForm("试的次数太多，请过一分钟再试。")));
            return;
        }
        var opened = sessions.open(
                Optional.ofNullable(ctx.formParam("token")).orElse("").strip());
        if (opened.isEmpty()) {
            wrongTokens.add(now);
            ctx.status(403);
            show(ctx, frame.outside("登录", loginForm("口令不对。口令在门户启动时显示。")));
            return;
        }
        ctx.header("Set-Cookie", COOKIE + "=" + opened.get() + "; Path=/office; HttpOnly; SameSite=Strict");
        ctx.status(303).header("Location", "/office");
    }

    private void logout(Context ctx) {
        session(ctx)
                .filter(session -> same(Form.of(ctx).text("csrf"), session.csrf()))
                .ifPresent(session -> sessions.close(ctx.cookie(COOKIE)));
        ctx.header("Set-Cookie", COOKIE + "=; Path=/office; Max-Age=0; HttpOnly; SameSite=Strict");
        ctx.status(303).header("Location", "/office");
    }

    private static boolean same(String shown, String right) {
        return MessageDigest.isEqual(shown.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    }

    private static String loginForm(String trouble) {
        return """
                <section class="card login"><h1>登录</h1>
                %s
                <form method="post" action="/office/login" class="act">
                <label><span>口令</span><input type="password" name="token" autocomplete="off" autofocus></label>
                <button>登录</button></form>
                <p class="quiet">口令在门户启动时显示，每次启动都换。</p></section>
                """.formatted(trouble.isEmpty() ? "" : "<p class=\"trouble\" role=\"alert\">" + trouble + "</p>");
    }

    private void attachment(Context ctx) throws IOException {
        var sha256 = ctx.pathParam("sha256");
        var name = behind.books().pieces().nameOf(sha256);
        var stored = behind.attachments().find(sha256);
        if (name.isEmpty() || stored.isEmpty()) {
            ctx.status(404);
            show(ctx, frame.outside("没有", "<h1>没有此附件</h1>"));
            return;
        }
        ctx.contentType(stored.get().mediaType())
                .header("Content-Length", Long.toString(stored.get().size()))
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + Html.fileName(name.get()))
                .result(Files.newInputStream(behind.attachments().file(sha256)));
    }

    private static void guard(Context ctx) {
        ctx.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Cache-Control", "no-store");
    }

    private static void show(Context ctx, String page) {
        ctx.contentType("text/html; charset=utf-8").result(page.getBytes(StandardCharsets.UTF_8));
    }

    private static void style(Context ctx) throws IOException {
        try (var in = OfficeSite.class.getResourceAsStream("office.css")) {
            ctx.contentType("text/css; charset=utf-8").result(in == null ? new byte[0] : in.readAllBytes());
        }
    }
}
