package org.xinxiyuan;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xinxiyuan.catalog.DisclosureCatalog;
import org.xinxiyuan.catalog.WorkCalendar;
import org.xinxiyuan.check.rules.Rules;
import org.xinxiyuan.files.FileRedaction;
import org.xinxiyuan.files.RedactorText;
import org.xinxiyuan.files.RememberedFiles;
import org.xinxiyuan.files.Rescan;
import org.xinxiyuan.quota.scoring.Scheme;
import org.xinxiyuan.redact.Redactor;
import org.xinxiyuan.redact.detect.Confidence;
import org.xinxiyuan.redact.detect.Detection;
import org.xinxiyuan.redact.detect.Detector;
import org.xinxiyuan.redact.detect.PersonalData;
import org.xinxiyuan.redact.recognizers.Recognizers;
import org.xinxiyuan.sampleportal.inspect.PersonalDataCheck;
import org.xinxiyuan.service.desk.Rulebook;
import org.xinxiyuan.shipped.CountyCatalog;
import org.xinxiyuan.shipped.ShippedCalendar;
import org.xinxiyuan.shipped.ShippedCatalog;
import org.xinxiyuan.shipped.ShippedLexicon;
import org.xinxiyuan.shipped.ShippedSchemes;
import org.xinxiyuan.shipped.ShippedWrongWords;

/** What ships, read once and made ready (随附数据). */
final class Shelf {
    private static final Set<PersonalData> NEVER_PUBLIC =
            Set.of(PersonalData.ID_CARD, PersonalData.BANK_CARD, PersonalData.PHONE_MOBILE);

    private final Installation installation;

    Shelf(Installation installation) {
        this.installation = installation;
    }

    /** The rules; a county's files in place of the shipped ones where given. */
    Rulebook rules(Optional<Path> catalogFile, Optional<Path> calendarFile) {
        var catalog = catalogFile
                .map(ShippedCatalog::load)
                .orElseGet(() -> ShippedCatalog.load(installation.catalog(), installation.redactionPolicy()));
        return rules(catalog, ShippedCalendar.load(calendarFile.orElse(installation.calendar())));
    }

    /** The shipped rules with a workspace's own catalog and its own years over the shipped calendar. */
    Rulebook rules(Map<Integer, WorkCalendar.Year> years, Optional<String> catalogText) {
        var catalog = catalogText
                .map(text -> CountyCatalog.load("catalog.json", text, installation.redactionPolicy()))
                .orElseGet(() -> ShippedCatalog.load(installation.catalog(), installation.redactionPolicy()));
        return rules(catalog, ShippedCalendar.load(installation.calendar()).with(years));
    }

    private Rulebook rules(DisclosureCatalog catalog, WorkCalendar calendar) {
        var detector = detector();
        var redactor = new Redactor(detector);
        return new Rulebook(
                catalog,
                calendar,
                Rules.checker(catalog, calendar, ShippedWrongWords.load(installation.app())),
                redactor,
                new RememberedFiles(new FileRedaction(new RedactorText(detector, redactor))),
                new Rescan(detector::detect));
    }

    /** 计分方案, strictly read. */
    List<Scheme> schemes() {
        return ShippedSchemes.load(installation.app());
    }

    /** The sample portal's own look at what it is sent: proven numbers that are never public. */
    PersonalDataCheck portalCheck() {
        var detector = detector();
        return text -> detector.detect(text, NEVER_PUBLIC::contains).stream()
                .filter(d -> NEVER_PUBLIC.contains(d.type()) && d.confidence() == Confidence.CERTAIN)
                .map(d -> found(d, text))
                .toList();
    }

    private Detector detector() {
        return Recognizers.detector(ShippedLexicon.load(installation.app()));
    }

    private static PersonalDataCheck.Found found(Detection detection, String text) {
        var value = detection.span().in(text);
        var masked = value.substring(0, Math.min(3, value.length())) + "*".repeat(Math.max(0, value.length() - 3));
        return new PersonalDataCheck.Found(
                detection.type().name(),
                detection.span().start(),
                detection.span().end(),
                masked);
    }
}
