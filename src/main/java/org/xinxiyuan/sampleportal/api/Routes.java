package org.xinxiyuan.sampleportal.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinxiyuan.sampleportal.contract.Code;
import org.xinxiyuan.sampleportal.contract.Problem;
import org.xinxiyuan.sampleportal.contract.Refused;

/** 接口路由: which request goes where, and one place where every refusal and every failure becomes a problem. */
public final class Routes {
    public static final String BASE = "/gk/v1";
    private static final Logger LOG = LoggerFactory.getLogger(Routes.class);

    private final Desks desks;
    private final AtomicLong requests = new AtomicLong();

    public Routes(Desks desks) {
        this.desks = desks;
    }

    public void addTo(RoutesConfig routes) {
        routes.before(BASE + "/*", ctx -> {
            ctx.header("X-Content-Type-Options", "nosniff");
            Gate.contract(ctx);
            desks.takeDowns().look();
        });
        devices(routes);
        attachments(routes);
        items(routes);
        var changes = new ChangesEndpoint(gate(), desks.changes());
        routes.get(BASE + "/changes", changes::get);
        troubles(routes);
    }

    private Gate gate() {
        return new Gate(desks.devices());
    }

    private void devices(RoutesConfig routes) {
        var meta = new MetaEndpoint(desks.county(), desks.epoch());
        routes.get(BASE + "/meta", meta::get);
        var devices = new DeviceEndpoint(desks.devices(), gate());
        routes.post(BASE + "/devices", devices::register);
        routes.get(BASE + "/devices/self", devices::self);
        routes.delete(BASE + "/devices/self", devices::revoke);
        routes.post(BASE + "/devices/self/token", devices::rotate);
    }

    private void attachments(RoutesConfig routes) {
        var attachments = new AttachmentEndpoint(desks.attachments(), gate());
        var one = BASE + "/attachments/{sha256}";
        routes.post(BASE + "/attachments/missing", attachments::missing);
        routes.head(one, attachments::head);
        routes.put(one, attachments::put);
        routes.patch(one, attachments::append);
        routes.get(one, attachments::get);
    }

    private void items(RoutesConfig routes) {
        var item = new ItemEndpoint(gate(), desks.puts(), desks.withdrawals(), desks.enquiries());
        routes.get(BASE + "/items/{id}", item::get);
        routes.put(BASE + "/items/{id}", item::put);
        routes.put(BASE + "/items/{id}/withdrawal", item::withdraw);
        var items = new ItemsEndpoint(gate(), desks.batches(), desks.puts(), desks.enquiries());
        routes.post(BASE + "/items:batch", items::batch);
        routes.post(BASE + "/items:status", items::status);
        routes.post(BASE + "/items:find", items::find);
        routes.post(BASE + "/items:validate", items::validate);
    }

    private void troubles(RoutesConfig routes) {
        routes.exception(Refused.class, (refused, ctx) -> Http.problem(ctx, refused.problem()));
        routes.exception(
                IOException.class,
                (cut, ctx) -> Http.problem(ctx, Problem.of(Code.BAD_REQUEST).detail("请求没有收全")));
        routes.exception(Exception.class, this::unexpected);
    }

    /** Only the kind of failure is logged: its message could hold what was sent. */
    private void unexpected(Exception failure, Context ctx) {
        var instance = "urn:gk:request:" + requests.incrementAndGet();
        var place = failure.getStackTrace().length > 0 ? failure.getStackTrace()[0].toString() : "";
        LOG.warn("{} failed: {} at {}", instance, failure.getClass().getName(), place);
        if (ctx.path().startsWith(BASE)) {
            Http.problem(ctx, Problem.of(Code.UNEXPECTED).instance(instance));
        } else {
            ctx.status(500).result("门户暂时不能显示这一页，请稍后再试。");
        }
    }

    /** For requests below {@link #BASE} that match no route. */
    public static void noRoute(Context ctx, Code code) {
        Http.problem(ctx, Problem.of(code));
    }
}
