package org.xinxiyuan.service.sending;

import java.time.Clock;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Drafts;
import org.xinxiyuan.document.ReportType;
import org.xinxiyuan.outbox.Feed;
import org.xinxiyuan.outbox.Operation;
import org.xinxiyuan.outbox.Outbox;
import org.xinxiyuan.outbox.OutboxEntry;
import org.xinxiyuan.quota.Assignment;
import org.xinxiyuan.quota.Duty;
import org.xinxiyuan.quota.MonthStand;
import org.xinxiyuan.quota.Months;
import org.xinxiyuan.quota.Period;

/** 任务进度: where a month stands, from the portal's assignments and the receipts in the store. */
public final class Quotas {
    private final Drafts drafts;
    private final Outbox outbox;
    private final Feed feed;
    private final Clock clock;

    public Quotas(Drafts drafts, Outbox outbox, Feed feed, Clock clock) {
        this.drafts = drafts;
        this.outbox = outbox;
        this.feed = feed;
        this.clock = clock;
    }

    public YearMonth thisMonth() {
        return YearMonth.now(clock);
    }

    public MonthStand stand(YearMonth month) {
        var received = new HashSet<DraftId>();
        var receivedInMonth = new HashSet<DraftId>();
        for (OutboxEntry entry : outbox.all()) {
            if (entry.key().operation() == Operation.PUT && entry.receipt().isPresent()) {
                received.add(entry.id());
                var at = entry.receipt().get().receivedAt().atZone(clock.getZone());
                if (YearMonth.from(at).equals(month)) {
                    receivedInMonth.add(entry.id());
                }
            }
        }
        var inHand = (int)
                drafts.all().stream().filter(d -> !received.contains(d.id())).count();
        return Months.stand(month, assignments(), receivedInMonth.size(), inHand);
    }

    private List<Assignment> assignments() {
        return feed.living("quota").values().stream()
                .flatMap(c -> assignment(c.data()).stream())
                .toList();
    }

    private static Optional<Assignment> assignment(Map<String, Object> data) {
        var duty = new Duty(
                text(data, "columnCode"), text(data, "reportType").flatMap(ReportType::byWord), text(data, "officer"));
        int target = data.get("target") instanceof Number n ? n.intValue() : 0;
        return text(data, "period")
                .flatMap(Period::find)
                .map(period -> new Assignment(
                        String.valueOf(data.get("quotaId")),
                        period,
                        target,
                        duty,
                        Assignment.CarryOver.NONE,
                        Assignment.Origin.PORTAL));
    }

    private static Optional<String> text(Map<String, Object> data, String name) {
        return Optional.ofNullable(data.get(name)).map(String::valueOf);
    }
}
