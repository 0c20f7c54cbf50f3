package org.xinxiyuan.redact.people.names;

import java.util.ArrayList;
import java.util.List;
import org.xinxiyuan.document.Span;
import org.xinxiyuan.redact.people.NameContexts;
import org.xinxiyuan.redact.people.NameReader;
import org.xinxiyuan.redact.people.NameShapes;
import org.xinxiyuan.redact.people.NameSink;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;

/**
 * Names told by standing in a row of names (并列的姓名) without any word before them: rows that begin with a number
 * (1、王建国，…), and three or more after a colon (评选结果：王建国、李小河、…). One alone proves nothing.
 */
final class ListedNames {
    private static final int FEWEST_ROWS = 2;
    private static final int FEWEST_IN_LINE = 3;
    private static final int MOST_IN_LINE = 500;
    private static final String NUMBER_MARKS = ".、)";
    private static final String ROW_GOES_ON = ",; |(";
    private static final String BETWEEN = "、,";
    private static final int FEWEST_CLAUSES = 3;
    private static final int FARTHEST_CLAUSE = 120;
    private static final String CLAUSE_GOES_ON = ",;(、 ";
    private final NameReader reader;
    private final NameShapes shapes;
    private final NameContexts contexts;

    ListedNames(NameReader reader, NameShapes shapes, NameContexts contexts) {
        this.reader = reader;
        this.shapes = shapes;
        this.contexts = contexts;
    }

    void find(Page page, NameSink sink) {
        numbered(page, sink);
        clauses(page, sink);
        for (int at = 0; at < page.length(); at++) {
            if (page.at(at) == ':') {
                inLine(page, at + 1, sink);
            }
        }
    }

    /** 冉隆海，在烂泥沟；冉隆江他弟弟，…；任廷秀，七十多了: three clauses or more that begin with a person. */
    private void clauses(Page page, NameSink sink) {
        var row = new ArrayList<Span>();
        for (int at = 0; at < page.length(); at++) {
            int end = opensClause(page, at) ? shapes.end(page, at) : 0;
            boolean person = end - at > 2
                    && shapes.isKnown(page, at)
                    && CLAUSE_GOES_ON.indexOf(page.at(end)) >= 0
                    && !contexts.isOfficial(page, at, end);
            if (person && !row.isEmpty() && at - row.get(row.size() - 1).end() > FARTHEST_CLAUSE) {
                tell(row, sink);
            }
            if (person) {
                row.add(new Span(at, end));
            }
        }
        tell(row, sink);
    }

    private static void tell(List<Span> row, NameSink sink) {
        if (row.size() >= FEWEST_CLAUSES) {
            row.forEach(name -> sink.name(name.start(), name.end(), false));
        }
        row.clear();
    }

    private static boolean opensClause(Page page, int at) {
        // a text of nothing but blanks asks this at every one
        if (!page.is(at, Glyphs.HAN)) {
            return false;
        }
        char before = page.at(page.skipBlanksBack(at - 1));
        return ";\n".indexOf(before) >= 0 || page.at(at - 1) >= '①' && page.at(at - 1) <= '⑳';
    }

    private void numbered(Page page, NameSink sink) {
        var rows = new ArrayList<Span>();
        for (int line = 0; line < page.length(); line = page.lineEnd(line) + 1) {
            int start = behindNumber(page, page.skipBlanks(line));
            int end = start > line ? reader.end(page, start, false) : 0;
            boolean known = end > 0
                    && (reader.isCommon(page, start)
                            || shapes.isKnown(page, start) && end - start > 2 && shapes.end(page, start) == end);
            if (known && ROW_GOES_ON.indexOf(page.at(end)) >= 0) {
                rows.add(new Span(start, end));
            }
        }
        if (rows.size() >= FEWEST_ROWS) {
            rows.forEach(row -> sink.name(row.start(), row.end(), row.end() - row.start() > 2));
        }
    }

    /** 1、 2. 3） ④; the place itself where no number stands. */
    private static int behindNumber(Page page, int at) {
        if (page.text().length() > at
                && page.text().charAt(at) >= '①'
                && page.text().charAt(at) <= '⑳') {
            return page.skipBlanks(at + 1);
        }
        int end = at;
        while (end < at + 3 && page.is(end, Glyphs.DIGIT)) {
            end++;
        }
        return end > at && NUMBER_MARKS.indexOf(page.at(end)) >= 0 ? page.skipBlanks(end + 1) : at;
    }

    private void inLine(Page page, int from, NameSink sink) {
        var names = new ArrayList<Span>();
        int at = page.skipBlanks(from);
        int end = reader.end(page, at, false);
        while (end > 0 && !page.is(end, Glyphs.HAN) && names.size() < MOST_IN_LINE) {
            names.add(new Span(at, end));
            at = page.skipBlanks(end + 1);
            end = BETWEEN.indexOf(page.at(end)) >= 0 ? reader.end(page, at, false) : 0;
        }
        if (names.size() >= FEWEST_IN_LINE && mostlyFull(page, names) && !contexts.ofStaff(page, from - 1)) {
            names.forEach(name -> sink.name(name.start(), name.end(), true));
        }
    }

    /** Herbs and fruit have two characters, most names have three. */
    private boolean mostlyFull(Page page, List<Span> names) {
        long full = names.stream()
                .filter(name -> name.end() - name.start() > 2)
                .filter(name -> reader.isCommon(page, name.start()) || shapes.end(page, name.start()) == name.end())
                .count();
        return full * 2 >= names.size() && full > 1;
    }
}
