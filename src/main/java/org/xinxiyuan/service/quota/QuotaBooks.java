package org.xinxiyuan.service.quota;

import java.util.List;
import org.xinxiyuan.document.table.WorkbookReader;
import org.xinxiyuan.quota.Submissions;
import org.xinxiyuan.quota.ledger.Ledger;
import org.xinxiyuan.quota.scoring.Scheme;
import org.xinxiyuan.quota.statement.StatementPrinting;

/**
 * What quotas need from outside the corridor (任务与计分所需).
 *
 * @param shipped schemes of the shipped scoring folder
 */
public record QuotaBooks(
        Ledger ledger,
        Submissions submissions,
        List<Scheme> shipped,
        WorkbookReader tables,
        StatementPrinting printing) {
    public QuotaBooks {
        shipped = List.copyOf(shipped);
    }
}
