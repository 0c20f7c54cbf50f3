package org.xinxiyuan.service.desk;

import org.xinxiyuan.catalog.DisclosureCatalog;
import org.xinxiyuan.catalog.WorkCalendar;
import org.xinxiyuan.check.Checker;
import org.xinxiyuan.redact.FileRedactor;
import org.xinxiyuan.redact.OutgoingScan;
import org.xinxiyuan.redact.Redactor;

/** What a piece is judged by: the shipped catalog and calendar, and the machinery made from them. */
public record Rulebook(
        DisclosureCatalog catalog,
        WorkCalendar calendar,
        Checker checker,
        Redactor redactor,
        FileRedactor files,
        OutgoingScan scan) {
    /** The same machinery on another catalog. */
    public Rulebook withCatalog(DisclosureCatalog other, Checker judging) {
        return new Rulebook(other, calendar, judging, redactor, files, scan);
    }

    /** For counting days by another calendar; the checks stay as they are. */
    public Rulebook withCalendar(WorkCalendar other) {
        return new Rulebook(catalog, other, checker, redactor, files, scan);
    }
}
