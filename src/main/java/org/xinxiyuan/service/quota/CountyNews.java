package org.xinxiyuan.service.quota;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.xinxiyuan.document.ReportType;
import org.xinxiyuan.outbox.Feed;
import org.xinxiyuan.quota.Assignment;
import org.xinxiyuan.quota.Duty;
import org.xinxiyuan.quota.Period;
import org.xinxiyuan.quota.ledger.Adoption;
import org.xinxiyuan.quota.ledger.Entry;
import org.xinxiyuan.quota.ledger.Evidence;
import org.xinxiyuan.quota.ledger.Instruction;
import org.xinxiyuan.quota.ledger.Level;
import org.xinxiyuan.quota.ledger.Solicitation;

/**
 * 县里下发: what the feed says about quotas, in the shapes of the portal's contract. What cannot be understood (a newer
 * portal's word) is left out, never guessed.
 */
public final class CountyNews {
    private final Feed feed;

    public CountyNews(Feed feed) {
        this.feed = feed;
    }

    public List<Assignment> assignments() {
        return living("quota").flatMap(c -> assignment(c.data()).stream()).toList();
    }

    /** 县里已计数, by quotaId, where the county tells. */
    public Map<String, Integer> counted() {
        var counted = new HashMap<String, Integer>();
        living("quota").forEach(c -> {
            if (c.data().get("counted") instanceof Number n) {
                counted.put(c.key(), n.intValue());
            }
        });
        return counted;
    }

    public List<Entry> entries() {
        return Stream.concat(
                        living("adoption").flatMap(c -> adoption(c).stream()),
                        living("instruction").flatMap(c -> instruction(c).stream()))
                .toList();
    }

    public List<Solicitation> solicitations() {
        return living("solicitation").flatMap(c -> solicitation(c).stream()).toList();
    }

    /** Columns the county assigned to this unit (责任栏目). */
    public List<String> responsibleColumns() {
        return living("column")
                .filter(c -> Boolean.TRUE.equals(c.data().get("assigned")))
                .filter(c -> !Boolean.FALSE.equals(c.data().get("active")))
                .map(Feed.Change::key)
                .toList();
    }

    private Stream<Feed.Change> living(String type) {
        return feed.living(type).values().stream();
    }

    private static Optional<Assignment> assignment(Map<String, Object> data) {
        var duty = new Duty(
                text(data, "columnCode"), text(data, "reportType").flatMap(ReportType::byWord), text(data, "officer"));
        if (text(data, "reportType").isPresent() && duty.type().isEmpty()) {
            return Optional.empty();
        }
        int target = data.get("target") instanceof Number n ? Math.max(0, n.intValue()) : 0;
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

    private static Optional<Entry> adoption(Feed.Change change) {
        var data = change.data();
        return level(data)
                .flatMap(level -> day(data, "adoptedOn")
                        .map(on -> new Adoption(
                                change.key(),
                                text(data, "itemId").orElse(""),
                                level,
                                new Adoption.Publication(text(data, "publication"), Optional.empty()),
                                on,
                                Evidence.PORTAL)));
    }

    private static Optional<Entry> instruction(Feed.Change change) {
        var data = change.data();
        return level(data)
                .flatMap(level -> day(data, "instructedOn")
                        .map(on -> new Instruction(
                                change.key(),
                                text(data, "itemId").orElse(""),
                                level,
                                Optional.empty(),
                                on,
                                Evidence.PORTAL)));
    }

    private static Optional<Solicitation> solicitation(Feed.Change change) {
        var data = change.data();
        return day(data, "due")
                .map(due -> new Solicitation(
                        change.key(),
                        text(data, "title").orElse(""),
                        text(data, "requirement").orElse(""),
                        due,
                        new Solicitation.Standing(state(data), Optional.empty(), true),
                        Optional.empty()));
    }

    private static Solicitation.State state(Map<String, Object> data) {
        return switch (text(data, "state").orElse("")) {
            case "done" -> Solicitation.State.DONE;
            case "declined" -> Solicitation.State.DECLINED;
            case "missed" -> Solicitation.State.MISSED;
            default -> Solicitation.State.OPEN;
        };
    }

    private static Optional<Level> level(Map<String, Object> data) {
        var word = text(data, "level").orElse("");
        return Arrays.stream(Level.values())
                .filter(level -> level.word().equals(word))
                .findFirst();
    }

    private static Optional<LocalDate> day(Map<String, Object> data, String name) {
        try {
            return text(data, name).map(LocalDate::parse);
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(Map<String, Object> data, String name) {
        return Optional.ofNullable(data.get(name)).map(String::valueOf);
    }
}
