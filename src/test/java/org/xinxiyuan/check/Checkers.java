package org.xinxiyuan.check;

import java.nio.file.Path;
import java.util.List;
import org.xinxiyuan.catalog.DisclosureCatalog;
import org.xinxiyuan.catalog.WorkCalendar;
import org.xinxiyuan.catalog.WrongWord;
import org.xinxiyuan.check.placing.ColumnJudge;
import org.xinxiyuan.check.rules.Rules;
import org.xinxiyuan.shipped.ShippedCalendar;
import org.xinxiyuan.shipped.ShippedCatalog;
import org.xinxiyuan.shipped.ShippedWrongWords;

/** What ships, loaded once for the tests of the checks. */
public final class Checkers {
    public static final DisclosureCatalog CATALOG = ShippedCatalog.load(Path.of("app/catalog/catalog-township.json"));
    public static final WorkCalendar CALENDAR =
            ShippedCalendar.load(Path.of("app/calendar/workday-calendar-2019-2026.json"));
    public static final List<WrongWord> WRONG_WORDS = ShippedWrongWords.load(Path.of("app"));
    public static final ColumnJudge JUDGE = new ColumnJudge(CATALOG);
    public static final Checker CHECKER = Rules.checker(CATALOG, CALENDAR, WRONG_WORDS);

    private Checkers() {}
}
