package org.xinxiyuan.sampleportal.office;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.xinxiyuan.sampleportal.contract.Json;
import org.xinxiyuan.sampleportal.desk.Quotas;

/** 任务与约稿: assigned, closed and settled by the county alone. */
public final class Tasks {
    private static final Set<String> SETTLED = Set.of("done", "declined", "missed");

    private final Register register;
    private final Arrangements arrangements;
    private final Quotas quotas;

    /**
     * 任务. Empty words stand for “not given”.
     *
     * @param id its number; one that is there already is replaced
     * @param period year, quarter (2026-Q1) or month (2026-03)
     * @param of column, type of report or officer it is limited to
     */
    public record Quota(String id, String period, int target, Optional<LocalDate> due, Of of, String note) {}

    /** What a quota is limited to; empty words stand for any. */
    public record Of(String columnCode, String reportType, String officer) {}

    /** 约稿. */
    public record Solicitation(String title, String requirement, LocalDate due) {}

    Tasks(Register register, Arrangements arrangements, Quotas quotas) {
        this.register = register;
        this.arrangements = arrangements;
        this.quotas = quotas;
    }

    public void assign(Quota quota) {
        var data = Json.object()
                .put("quotaId", quota.id().strip())
                .put("period", quota.period().strip());
        data.put("target", quota.target());
        quota.due().ifPresent(due -> data.put("due", due.toString()));
        Rulings.optional(data, "columnCode", quota.of().columnCode());
        Rulings.optional(data, "reportType", quota.of().reportType());
        Rulings.optional(data, "officer", quota.of().officer());
        Rulings.optional(data, "note", quota.note());
        register.fits("quota", data);
        if (data.has("columnCode")
                && register.county()
                        .catalog()
                        .find(data.get("columnCode").textValue())
                        .isEmpty()) {
            throw new NotPossible("没有此栏目");
        }
        var id = data.get("quotaId").textValue();
        arrangements.change(() -> register.countyBook().assign("quota", id, data), () -> quotas.recount(id));
    }

    /** 停止计数: it takes no more pieces and is gone from the feed. */
    public void close(String quotaId) {
        var quota = Optional.ofNullable(register.county().plan().openQuotas().get(quotaId))
                .orElseThrow(() -> new NotPossible("没有此任务，或已结束"))
                .deepCopy()
                .put("closed", true);
        arrangements.change(() -> register.countyBook().assign("quota", quotaId, quota), () -> {});
    }

    /** Gives its number. */
    public String solicit(Solicitation solicitation) {
        var data = Json.object().put("solicitationId", register.number("y"));
        data.put("title", solicitation.title().strip())
                .put("requirement", solicitation.requirement().strip());
        data.put("due", solicitation.due().toString()).put("state", "open");
        assign(data);
        return data.get("solicitationId").textValue();
    }

    /** 办结: done, declined or missed; {@code open} opens it again. */
    public void settle(String solicitationId, String state) {
        if (!SETTLED.contains(state) && !"open".equals(state)) {
            throw new NotPossible("没有这种结果");
        }
        var data = Optional.ofNullable(register.county().plan().solicitations().get(solicitationId))
                .orElseThrow(() -> new NotPossible("没有此约稿"))
                .deepCopy()
                .put("state", state);
        assign(data);
    }

    private void assign(ObjectNode data) {
        register.fits("solicitation", data);
        var id = data.get("solicitationId").textValue();
        arrangements.change(() -> register.countyBook().assign("solicitation", id, data), () -> {});
    }
}
