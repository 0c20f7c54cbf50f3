package org.xinxiyuan.quota.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xinxiyuan.quota.Period;

/**
 * 报表: the unit's or an officer's statement of a month or quarter, as it is printed. Holds no text of a piece but its
 * public title.
 *
 * @param tables in the order of printing
 */
public record Statement(Head head, List<Table> tables) {
    /**
     * @param officer whose it is; the whole unit where empty
     * @param madeOn 制表日期
     */
    public record Head(String unit, Optional<String> officer, Period period, LocalDate madeOn) {
        /** 2026年3月政务信息任务与采用报表. */
        public String title() {
            return period.label() + officer.map(name -> name + "个人").orElse("") + "政务信息任务与采用报表";
        }
    }

    /**
     * @param widths share of each column in the width of the page
     * @param foot a line below it, such as the sum; empty where there is none
     */
    public record Table(String name, List<String> heads, List<Integer> widths, List<List<Cell>> rows, String foot) {
        public Table {
            heads = List.copyOf(heads);
            widths = List.copyOf(widths);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A cell.
     *
     * @param number a figure, to be reckoned with in a spreadsheet
     */
    public record Cell(String text, boolean number) {
        public static Cell of(String text) {
            return new Cell(text, false);
        }

        public static Cell of(Number number) {
            return new Cell(number instanceof java.math.BigDecimal d ? d.toPlainString() : number.toString(), true);
        }
    }

    public Statement {
        tables = List.copyOf(tables);
    }
}
