package org.xinxiyuan.check.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * 收到和处理政府信息公开申请情况表: the table of applications in the body of an annual report, read from its lines with
 * {@code |} or tabs. Seven columns of figures: 自然人, five sorts of organisations, 总计.
 */
public record ApplicationTable(List<Row> rows) {
    /** 自然人、商业企业、科研机构、社会公益组织、法律服务机构、其他、总计. */
    public static final List<String> COLUMNS = List.of("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计");

    private static final Pattern FIGURE = Pattern.compile("\\d{1,9}件?|[-—/－无]?");
    private static final Set<String> NOTHING = Set.of("", "-", "—", "/", "－", "无");
    private static final List<String> HEADS = List.of("不予公开", "无法提供", "不予处理", "其他处理");
    private static final int TOTAL = COLUMNS.size() - 1;

    public ApplicationTable {
        rows = List.copyOf(rows);
    }

    /** What a row of the table is. */
    public enum Part {
        /** 一、本年新收. */
        NEW,
        /** 二、上年结转. */
        CARRIED_IN,
        /** A row of 三、本年度办理结果 that is counted: a result, not the sum of some. */
        RESULT,
        /** The sum of the numbered rows of one result, such as （三）不予公开. */
        SUBTOTAL,
        /** 三（七）总计. */
        ALL_RESULTS,
        /** 四、结转下年度继续办理. */
        CARRIED_ON
    }

    /** @param figures one for each of {@link #COLUMNS} */
    public record Row(Part part, String label, List<Long> figures) {
        public Row {
            figures = List.copyOf(figures);
        }

        public long total() {
            return figures.get(TOTAL);
        }

        /** 自然人 and the five sorts. */
        public long sum() {
            return figures.subList(0, TOTAL).stream().mapToLong(Long::longValue).sum();
        }
    }

    /** Empty where no line of the body is its first row. */
    public static Optional<ApplicationTable> in(String body) {
        var rows = new ArrayList<Row>();
        for (String line : body.split("\n")) {
            var row = line.indexOf('|') >= 0 || line.indexOf('\t') >= 0 ? row(line) : Optional.<Row>empty();
            row.filter(next -> next.part() == Part.NEW || !rows.isEmpty()).ifPresent(rows::add);
            if (row.filter(next -> next.part() == Part.CARRIED_ON).isPresent() && !rows.isEmpty()) {
                break;
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new ApplicationTable(withoutDoubles(rows)));
    }

    public Optional<Row> the(Part part) {
        return rows.stream().filter(row -> row.part() == part).findFirst();
    }

    /** The seven sums of the counted results. */
    public List<Long> sumOfResults() {
        var sums = new long[COLUMNS.size()];
        rows.stream().filter(row -> row.part() == Part.RESULT).forEach(row -> {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += row.figures().get(i);
            }
        });
        return Arrays.stream(sums).boxed().toList();
    }

    /** The rows （一）到（六） are all there, so that their sum says something. */
    public boolean complete() {
        return List.of("（一）", "（二）", "（三）", "（四）", "（五）", "（六）").stream()
                .allMatch(number -> rows.stream()
                        .filter(row -> row.part() == Part.RESULT || row.part() == Part.SUBTOTAL)
                        .anyMatch(row -> row.label().contains(number)));
    }

    private static Optional<Row> row(String line) {
        String inner = line.strip();
        inner = inner.startsWith("|") ? inner.substring(1) : inner;
        inner = inner.endsWith("|") ? inner.substring(0, inner.length() - 1) : inner;
        List<String> cells = Arrays.stream(inner.split("[|\t]", -1))
                .map(ApplicationTable::plain)
                .toList();
        int words = cells.size() - COLUMNS.size();
        if (words < 1) {
            return Optional.empty();
        }
        var figures = cells.subList(words, cells.size());
        boolean numbers = figures.stream().allMatch(cell -> FIGURE.matcher(cell).matches())
                && figures.stream().anyMatch(cell -> !NOTHING.contains(cell));
        boolean named = cells.subList(0, words).stream().noneMatch(cell -> cell.matches("\\d+"));
        String label = String.join(" ", cells.subList(0, words)).strip();
        return numbers && named && !label.isEmpty()
                ? Optional.of(new Row(
                        partOf(label),
                        label,
                        figures.stream().map(ApplicationTable::figure).toList()))
                : Optional.empty();
    }

    /** An empty cell counts as nothing. */
    private static long figure(String cell) {
        return NOTHING.contains(cell) ? 0 : Long.parseLong(cell.replace("件", ""));
    }

    private static String plain(String cell) {
        var plain = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c >= '０' && c <= '９') {
                plain.append((char) (c - '０' + '0'));
            } else if (c == '(' || c == ')') {
                plain.append(c == '(' ? '（' : '）');
            } else if (c != '*' && !Character.isWhitespace(c)) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static Part partOf(String label) {
        if (label.contains("结转下年") || label.contains("下年度继续办理")) {
            return Part.CARRIED_ON;
        }
        if (label.contains("总计")) {
            return Part.ALL_RESULTS;
        }
        if (label.contains("本年新收")) {
            return Part.NEW;
        }
        return label.contains("上年结转") ? Part.CARRIED_IN : Part.RESULT;
    }

    /** A result of several numbered rows may stand above them with their sum: counted once, as a subtotal. */
    private static List<Row> withoutDoubles(List<Row> rows) {
        var result = new ArrayList<Row>();
        String group = "";
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            group = group(row).orElse(group);
            boolean heads =
                    row.part() == Part.RESULT && (heading(row) || i + 1 < rows.size() && over(row, rows.get(i + 1)));
            String label = row.label().contains(group) ? row.label() : group + row.label();
            result.add(new Row(heads ? Part.SUBTOTAL : row.part(), label, row.figures()));
        }
        return result;
    }

    /** 三、本年度办理结果 itself. */
    private static boolean heading(Row row) {
        return row.label().endsWith("办理结果");
    }

    /** The row is the sum of those from the next on, which no longer name its group. */
    private static boolean over(Row row, Row next) {
        return HEADS.stream().anyMatch(row.label()::endsWith)
                && next.part() == Part.RESULT
                && group(next).isEmpty();
    }

    /** Such as （三）. */
    private static Optional<String> group(Row row) {
        int at = row.label().indexOf('（');
        boolean one = at >= 0 && at + 2 < row.label().length() && row.label().charAt(at + 2) == '）';
        return one && "一二三四五六七".indexOf(row.label().charAt(at + 1)) >= 0
                ? Optional.of(row.label().substring(at, at + 3))
                : Optional.empty();
    }
}
