package org.xinxiyuan.sampleportal.api;

import io.javalin.http.Context;
import org.xinxiyuan.sampleportal.contract.ContractVersion;
import org.xinxiyuan.sampleportal.contract.Json;
import org.xinxiyuan.sampleportal.contract.Limits;
import org.xinxiyuan.sampleportal.county.County;
import org.xinxiyuan.sampleportal.inspect.MediaTypes;
import org.xinxiyuan.sampleportal.store.Epoch;

/** {@code /meta}: who the portal is, what it takes and what time it is there. */
final class MetaEndpoint {
    private final County county;
    private final Epoch epoch;

    MetaEndpoint(County county, Epoch epoch) {
        this.county = county;
        this.epoch = epoch;
    }

    void get(Context ctx) {
        var meta = Json.object()
                .put("apiVersion", ContractVersion.CURRENT)
                .put("minClientContract", ContractVersion.OLDEST)
                .put("portalId", county.seed().portalId())
                .put("epoch", epoch.value())
                .put("portalName", county.seed().portalName())
                .put("serverTime", county.clock().now());
        meta.set("limits", Limits.toJson());
        var types = meta.putArray("attachmentTypes");
        MediaTypes.ALLOWED.forEach(types::add);
        meta.putArray("features").add("reports").add("validate");
        Http.answer(ctx, 200, meta);
    }
}
