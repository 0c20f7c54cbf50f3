package org.xinxiyuan.service.quota;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.check.upkeep.ColumnStand;
import org.xinxiyuan.document.ReportType;
import org.xinxiyuan.quota.Continuity;
import org.xinxiyuan.quota.InHand;
import org.xinxiyuan.quota.MonthStand;
import org.xinxiyuan.quota.Progress;
import org.xinxiyuan.quota.Warning;
import org.xinxiyuan.quota.ledger.Entry;
import org.xinxiyuan.quota.ledger.Level;
import org.xinxiyuan.quota.ledger.Solicitation;

/**
 * 任务页: all that the page shows, as of one day.
 *
 * @param progress of every assignment whose period holds the day: month, quarter, year
 * @param warnings the most urgent first
 * @param score of the calendar year by the chosen scheme
 */
public record QuotaPage(
        MonthStand month,
        List<Progress> progress,
        List<Warning> warnings,
        Activity activity,
        Open open,
        ScoreSheet score) {
    /** @param months twelve of them, the oldest first */
    public record Activity(LocalDate on, Continuity curve, List<MonthBar> months) {}

    /**
     * 一个月: what was received by type (no type: the disclosure lane) and what was adopted by level.
     */
    public record MonthBar(
            YearMonth month, Map<Optional<ReportType>, Integer> received, Map<Level, Integer> adopted, int instructed) {
        public int allReceived() {
            return received.values().stream().mapToInt(Integer::intValue).sum();
        }

        public int allAdopted() {
            return adopted.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * What is open: pieces in hand, solicitations (all, by due date), entries of the year (采用、批示、加减分), columns.
     */
    public record Open(
            List<InHand> inHand, List<Solicitation> solicitations, List<Entry> entries, List<ColumnStand> columns) {}
}
