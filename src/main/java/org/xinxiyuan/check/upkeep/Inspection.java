package org.xinxiyuan.check.upkeep;

import java.time.LocalDate;
import java.util.List;
import org.xinxiyuan.catalog.CatalogItem;

/**
 * 网站检查模拟 for a day, by the indicators of 国办秘函〔2019〕19号.
 *
 * @param items 单项否决
 * @param deductions 扣分项, as far as points are known
 * @param first what to write first
 */
public record Inspection(LocalDate on, List<Item> items, List<Deduction> deductions, List<ToWrite> first) {
    public Inspection {
        items = List.copyOf(items);
        deductions = List.copyOf(deductions);
        first = List.copyOf(first);
    }

    /**
     * @param id such as {@code dynamic-stale}
     * @param count what was counted
     * @param limit from how many on it fails
     * @param what columns or pieces that were counted
     * @param note what this machine cannot see
     */
    public record Item(String id, String name, int count, int limit, List<String> what, String note) {
        public Item {
            what = List.copyOf(what);
        }

        /** 单项否决成立. */
        public boolean failed() {
            return count >= limit;
        }
    }

    public record Deduction(String name, int points, List<String> columns) {
        public Deduction {
            columns = List.copyOf(columns);
        }
    }

    /** @param why Chinese, what hangs on it */
    public record ToWrite(CatalogItem column, String why) {}

    public boolean failed() {
        return items.stream().anyMatch(Item::failed);
    }

    public int points() {
        return deductions.stream().mapToInt(Deduction::points).sum();
    }
}
