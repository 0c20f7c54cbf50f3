package org.xinxiyuan.redact;

import java.util.BitSet;
import java.util.List;
import org.xinxiyuan.redact.Edit.Settled;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.Table;

/** 删除 in a table: the column goes with its head, cell by cell with one separator each. */
final class ColumnDeletion {
    private final Page page;
    private final Policy policy;
    private final List<Settled> settled;

    ColumnDeletion(Page page, Policy policy, List<Settled> settled) {
        this.page = page;
        this.policy = policy;
        this.settled = settled;
    }

    void markIn(BitSet gone) {
        int from = 0;
        for (var table : page.tables().all()) {
            while (from < settled.size() && settled.get(from).span().start() < table.body()) {
                from++;
            }
            int to = from;
            while (to < settled.size() && settled.get(to).span().start() < table.end()) {
                to++;
            }
            var inside = settled.subList(from, to);
            for (int column = 0; column < table.columns().size() && !inside.isEmpty(); column++) {
                if (isDeleted(table, column, inside)) {
                    mark(table, column, gone);
                }
            }
            from = to;
        }
    }

    /** The column's kind is deleted by the policy and no person decided otherwise for one of its cells. */
    private boolean isDeleted(Table table, int column, List<Settled> inside) {
        boolean found = false;
        for (var one : inside) {
            if (table.columnAt(page, one.span().start()) != column) {
                continue;
            }
            if (policy.treatmentOf(one.place().type()) != Treatment.DELETE
                    || one.decision()
                            .filter(decision -> decision.treatment() != Treatment.DELETE)
                            .isPresent()) {
                return false;
            }
            found = true;
        }
        return found && (table.columns().get(column).head().isLabel() || isWhole(table, column, inside));
    }

    /** Every filled cell is a value, none of them a remark: names, whose head is no label. */
    private boolean isWhole(Table table, int column, List<Settled> inside) {
        var covered = new BitSet();
        inside.forEach(one -> covered.set(one.span().start(), one.span().end()));
        int line = table.body();
        while (line < table.end()) {
            int end = page.lineEnd(line);
            var cells = Table.cells(page, line, end, table.separator());
            boolean filled = column < cells.size() && cells.size() > 1;
            if (filled
                    && covered.nextClearBit(cells.get(column).start())
                            < cells.get(column).end()) {
                return false;
            }
            line = end + 1;
        }
        return table.columns().get(column).head() != Cue.NONE;
    }

    private void mark(Table table, int column, BitSet gone) {
        int line = table.start();
        while (line < table.end()) {
            int end = page.lineEnd(line);
            var cells = Table.cells(page, line, end, table.separator());
            if (cells.size() == table.columns().size()) {
                markCell(table, cells, column, line, end, gone);
            }
            line = end + 1;
        }
    }

    private void markCell(Table table, List<Table.Cell> cells, int column, int line, int end, BitSet gone) {
        var cell = cells.get(column);
        boolean blanks = table.separator() == ' ' || table.separator() == '1';
        if (blanks && column > 0) {
            gone.set(cells.get(column - 1).end(), cell.end());
        } else if (blanks) {
            gone.set(
                    cell.start(),
                    column + 1 < cells.size() ? cells.get(column + 1).start() : end);
        } else {
            int left = cell.start();
            while (left > line && page.at(left - 1) != table.separator()) {
                left--;
            }
            int right = cell.end();
            while (right < end && page.at(right) != table.separator()) {
                right++;
            }
            while (right == end && left > line + 1 && page.at(left - 2) == ' ') {
                left--;
            }
            boolean first = column == 0;
            gone.set(first ? left : Math.max(line, left - 1), first ? Math.min(end, right + 1) : right);
        }
    }
}
