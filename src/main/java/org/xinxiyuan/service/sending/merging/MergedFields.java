package org.xinxiyuan.service.sending.merging;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.xinxiyuan.document.Content;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.Link;
import org.xinxiyuan.document.Link.Relation;
import org.xinxiyuan.document.Publicity;
import org.xinxiyuan.document.ReportType;

/**
 * 合并后的各项: the draft with the portal's fields where they were chosen. A field left as mine keeps what the officer
 * typed. A file that only the portal has is named as the portal names it.
 */
final class MergedFields {
    private final PublicItem mine;
    private final PublicItem theirs;
    private final List<String> leftOut = new ArrayList<>();
    private Content content;

    MergedFields(Content draft, PublicItem mine, PublicItem theirs) {
        this.content = draft;
        this.mine = mine;
        this.theirs = theirs;
    }

    /** The draft with these fields of the portal's. */
    Content taking(List<String> keys) {
        keys.forEach(this::take);
        return content;
    }

    /** What of the portal's could not be taken, in the officer's words. */
    List<String> leftOut() {
        return leftOut;
    }

    private void take(String key) {
        var value = value(key);
        switch (key) {
            case "title" -> content = content.withTitle(value.orElse(""));
            case "summary" -> content = content.withSummary(value.orElse(""));
            case ThreeWay.ATTACHMENTS -> content = content.withAttachments(
                    new MergedFiles(content.attachments(), mine.attachments(), theirs.attachments()).taken());
            default -> filing(key, value);
        }
    }

    private Optional<String> value(String key) {
        return key.startsWith("elements/")
                ? Optional.ofNullable(theirs.fields().get(key))
                : theirs.text(key);
    }

    private void filing(String key, Optional<String> value) {
        if (content.filing() instanceof Filing.Disclosure d) {
            content = content.withFiling(disclosure(d, key, value));
        } else if (content.filing() instanceof Filing.Report r) {
            content = content.withFiling(report(r, key, value));
        }
    }

    private Filing disclosure(Filing.Disclosure d, String key, Optional<String> value) {
        if (key.startsWith("elements/")) {
            var elements = new HashMap<>(d.elements());
            var name = key.substring("elements/".length());
            value.ifPresentOrElse(v -> elements.put(name, v), () -> elements.remove(name));
            return d.withElements(elements);
        }
        return switch (key) {
            case "columnCode" -> d.withColumn(value.orElse(d.column()));
            case "docNo" -> d.withDocNo(value);
            case "links" -> d.withLinks(links(value));
            case "sourcePolicy" -> d.withSource(theirs.source());
            case "formedOn", "validUntil", "publicity" -> d.withDates(dates(d.dates(), key, value));
            default -> leave(d, key);
        };
    }

    private Filing leave(Filing filing, String key) {
        leftOut.add(key);
        return filing;
    }

    private static Filing.Dates dates(Filing.Dates dates, String key, Optional<String> value) {
        return switch (key) {
            case "formedOn" -> new Filing.Dates(
                    value.flatMap(MergedFields::day), dates.validUntil(), dates.publicity());
            case "validUntil" -> new Filing.Dates(
                    dates.formedOn(), value.flatMap(MergedFields::day), dates.publicity());
            default -> new Filing.Dates(dates.formedOn(), dates.validUntil(), value.flatMap(MergedFields::period));
        };
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Optional<Publicity> period(String text) {
        var ends = text.split(",", 2);
        return ends.length < 2
                ? Optional.empty()
                : day(ends[0]).flatMap(from -> day(ends[1]).map(to -> new Publicity(from, to)));
    }

    private static List<Link> links(Optional<String> value) {
        return value.stream()
                .flatMap(String::lines)
                .flatMap(line -> Stream.of(Relation.values())
                        .filter(r -> line.startsWith(r.word() + ":"))
                        .map(r -> new Link(r, new DraftId(line.substring(r.word().length() + 1)))))
                .toList();
    }

    private Filing report(Filing.Report r, String key, Optional<String> value) {
        return switch (key) {
            case "reportType" -> new Filing.Report(
                    value.flatMap(MergedFields::type).orElse(r.type()),
                    r.author(),
                    r.quotaId(),
                    r.solicitationId(),
                    r.follows());
            case "author" -> new Filing.Report(
                    r.type(), value.orElse(r.author()), r.quotaId(), r.solicitationId(), r.follows());
            case "solicitationId" -> new Filing.Report(r.type(), r.author(), r.quotaId(), value, r.follows());
            case "follows" -> new Filing.Report(
                    r.type(), r.author(), r.quotaId(), r.solicitationId(), value.map(DraftId::new));
            default -> leave(r, key);
        };
    }

    private static Optional<ReportType> type(String word) {
        return Stream.of(ReportType.values()).filter(t -> t.word().equals(word)).findFirst();
    }
}
