package org.xinxiyuan.service.quota;

import java.time.Clock;
import java.time.LocalDate;
import org.xinxiyuan.outbox.Feed;
import org.xinxiyuan.service.desk.Desk;
import org.xinxiyuan.service.desk.Rulebook;
import org.xinxiyuan.service.desk.Stock;

/** 取账: feed, ledger and receipts read as of a day. */
public record Reading(QuotaBooks books, Feed feed, Desk desk, Rulebook rules, Stock stock, Clock clock) {
    LocalDate today() {
        return LocalDate.now(clock);
    }

    CountyNews county() {
        return new CountyNews(feed);
    }

    Day on(LocalDate today) {
        var submissions = books.submissions();
        return new Day(
                today,
                Books.of(county(), books.ledger()),
                submissions.received(clock.getZone()),
                submissions.inHand(),
                new Calendar(rules.calendar()));
    }
}
