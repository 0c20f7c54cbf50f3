package org.xinxiyuan.quota.tables;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xinxiyuan.document.table.Sheet;
import org.xinxiyuan.document.table.Workbook;
import org.xinxiyuan.quota.tables.Parsed.Problem;

/** A table under its heads (表头), read strictly; what is wrong is collected with its place. */
final class Grid {
    private static final int HEAD_WITHIN = 10;
    static final String BAD_DAY = "不是日期（写成 2026-03-01）";

    private final Sheet sheet;
    private final int head;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<Problem> problems;

    private Grid(Sheet sheet, int head, List<Problem> problems) {
        this.sheet = sheet;
        this.head = head;
        this.problems = problems;
        for (int i = 0; i < sheet.rows().get(head).size(); i++) {
            columns.putIfAbsent(sheet.cell(head, i), i);
        }
    }

    /** The first sheet that has all these heads in one of its first rows. */
    static Optional<Grid> find(Workbook workbook, List<Problem> problems, String... heads) {
        for (var sheet : workbook.sheets()) {
            for (int row = 0; row < Math.min(HEAD_WITHIN, sheet.rows().size()); row++) {
                var there = sheet.rows().get(row).stream().map(String::strip).collect(Collectors.toSet());
                if (there.containsAll(Set.of(heads))) {
                    return Optional.of(new Grid(sheet, row, problems));
                }
            }
        }
        return Optional.empty();
    }

    /** What stands above the heads, and the name of the sheet: where a title says the period. */
    String title() {
        return sheet.rows().subList(0, head).stream().flatMap(List::stream).collect(Collectors.joining(" ")) + " "
                + sheet.name();
    }

    /** Problems with heads that nobody knows. */
    Grid only(String... heads) {
        var known = Set.of(heads);
        columns.forEach((name, at) -> {
            if (!name.isEmpty() && !known.contains(name)) {
                problems.add(new Problem(sheet.name(), head + 1, letter(at) + " " + name, "不认识的表头"));
            }
        });
        return this;
    }

    boolean has(String name) {
        return columns.containsKey(name);
    }

    /** Every row that is not blank. */
    void each(Consumer<Line> visit) {
        for (int row = head + 1; row < sheet.rows().size(); row++) {
            if (sheet.rows().get(row).stream().anyMatch(cell -> !cell.isBlank())) {
                visit.accept(new Line(row));
            }
        }
    }

    private static String letter(int column) {
        return column < 26 ? String.valueOf((char) ('A' + column)) : "第" + (column + 1) + "列";
    }

    /** One row; each reading that fails notes why and gives nothing. */
    final class Line {
        private final int row;

        private Line(int row) {
            this.row = row;
        }

        String text(String name) {
            return Optional.ofNullable(columns.get(name))
                    .map(at -> sheet.cell(row, at))
                    .orElse("");
        }

        void bad(String name, String why) {
            var at = Optional.ofNullable(columns.get(name))
                    .map(n -> letter(n) + " " + name)
                    .orElse(name);
            problems.add(new Problem(sheet.name(), row + 1, at, why));
        }

        /** Not empty. */
        Optional<String> needed(String name) {
            if (text(name).isEmpty()) {
                bad(name, "空着");
                return Optional.empty();
            }
            return Optional.of(text(name));
        }

        /** What the reading makes of it; a problem where it makes nothing. */
        <T> Optional<T> needed(String name, Function<String, Optional<T>> reading, String why) {
            return needed(name).flatMap(text -> read(name, text, reading, why));
        }

        /** Empty where the cell is, or where one of the words for nothing stands there. */
        <T> Optional<T> maybe(String name, Set<String> nothing, Function<String, Optional<T>> reading, String why) {
            var text = text(name);
            return text.isEmpty() || nothing.contains(text) ? Optional.empty() : read(name, text, reading, why);
        }

        private <T> Optional<T> read(String name, String text, Function<String, Optional<T>> reading, String why) {
            var value = reading.apply(text);
            if (value.isEmpty()) {
                bad(name, "“" + text + "”" + why);
            }
            return value;
        }

        Optional<Integer> whole(String name, int least) {
            return needed(name, text -> Numbers.whole(text, least), "不是" + least + "以上的整数");
        }

        Optional<LocalDate> day(String name) {
            return maybe(name, Set.of(), Grid::date, BAD_DAY);
        }
    }

    /** Numbers as they are written in cells. */
    static final class Numbers {
        private Numbers() {}

        static Optional<Integer> whole(String text, int least) {
            return decimal(text)
                    .filter(n -> n.stripTrailingZeros().scale() <= 0)
                    .filter(n -> n.abs().compareTo(BigDecimal.valueOf(1_000_000)) < 0)
                    .map(BigDecimal::intValue)
                    .filter(n -> n >= least);
        }

        static Optional<BigDecimal> decimal(String text) {
            var plain = text.replace("，", "").replace(",", "").replace("−", "-").replace("－", "-");
            return plain.matches("[+-]?\\d{1,9}(\\.\\d{1,6})?")
                    ? Optional.of(new BigDecimal(plain.startsWith("+") ? plain.substring(1) : plain))
                    : Optional.empty();
        }
    }

    static Optional<LocalDate> date(String text) {
        try {
            var parts = text.split("[-/.年月日]");
            return parts.length == 3
                    ? Optional.of(LocalDate.of(
                            Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2])))
                    : Optional.empty();
        } catch (DateTimeException | NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** By the labels people read. */
    static <E extends Enum<E>> Function<String, Optional<E>> byLabel(E[] values, Function<E, String> label) {
        var known = new ArrayList<>(List.of(values));
        return text -> known.stream().filter(v -> label.apply(v).equals(text)).findFirst();
    }
}
