package org.xinxiyuan.files.fresh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.xinxiyuan.files.fresh.Block.Cell;

/**
 * Turns words that lie on pages (版式文件文字) into paragraphs and tables again. A paragraph goes on where a line ran to
 * the right margin and the next begins at the left one; lines of equally many cells are a table. Lengths in any unit.
 */
public final class PageText {
    private static final String PAGE_NUMBER = "[-—–\\s]*\\d{1,4}[-—–\\s]*|第\\s*\\d+\\s*页.*";
    /** Words of one line whose gap is wider than this share of their height are cells of their own. */
    private static final double CELL_GAP = 1.2;

    private final List<List<Line>> pages = new ArrayList<>();
    private List<Word> words = new ArrayList<>();

    /**
     * Where a word stands.
     *
     * @param y downwards from the top
     */
    public record Word(double x, double y, double right, double size, String text) {
        @Override
        public String toString() {
            return "Word[" + text.length() + " chars]";
        }
    }

    private record Line(double left, double right, double size, List<String> cells) {}

    public void add(Word word) {
        if (!word.text().isBlank()) {
            words.add(word);
        }
    }

    public void endPage() {
        var lines = new ArrayList<Line>();
        words.sort(Comparator.comparingDouble(Word::y));
        var line = new ArrayList<Word>();
        for (var word : words) {
            if (!line.isEmpty()
                    && word.y() - line.get(0).y()
                            > 0.5 * Math.max(word.size(), line.get(0).size())) {
                lines.add(line(line));
                line.clear();
            }
            line.add(word);
        }
        if (!line.isEmpty()) {
            lines.add(line(line));
        }
        boolean numbered =
                lines.size() > 1 && isPageNumber(lines.get(lines.size() - 1).cells());
        pages.add(numbered ? lines.subList(0, lines.size() - 1) : lines);
        words = new ArrayList<>();
    }

    /** A last row that begins with its number is none. */
    private static boolean isPageNumber(List<String> cells) {
        return cells.size() == 1 && cells.get(0).matches(PAGE_NUMBER);
    }

    private static Line line(List<Word> words) {
        words.sort(Comparator.comparingDouble(Word::x));
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        double right = words.get(0).x();
        double size = 0;
        for (var word : words) {
            double gap = word.x() - right;
            if (gap > CELL_GAP * word.size()) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else if (gap > 0.2 * word.size() && cell.length() > 0) {
                cell.append(
                        cell.charAt(cell.length() - 1) < 0x2E80 && word.text().charAt(0) < 0x2E80 ? " " : "");
            }
            cell.append(word.text());
            right = Math.max(right, word.right());
            size = Math.max(size, word.size());
        }
        cells.add(cell.toString().strip());
        cells.removeIf(String::isEmpty);
        return new Line(words.get(0).x(), right, size, cells);
    }

    public List<Block> blocks() {
        var lines = pages.stream()
                .flatMap(List::stream)
                .filter(l -> !l.cells().isEmpty())
                .toList();
        double left = lines.stream().mapToDouble(Line::left).min().orElse(0);
        double right = lines.stream().mapToDouble(Line::right).max().orElse(0);
        var blocks = new ArrayList<Block>();
        int i = 0;
        while (i < lines.size()) {
            int end = i + 1;
            if (lines.get(i).cells().size() > 1) {
                while (end < lines.size() && sameColumns(lines.get(i), lines.get(end))) {
                    end++;
                }
                blocks.add(table(lines.subList(i, end)));
            } else {
                while (end < lines.size() && goesOn(lines.get(end - 1), lines.get(end), left, right)) {
                    end++;
                }
                var text = new StringBuilder();
                lines.subList(i, end).forEach(l -> text.append(l.cells().get(0)));
                blocks.add(Block.text(text.toString()));
            }
            i = end;
        }
        return blocks;
    }

    private static boolean sameColumns(Line one, Line other) {
        return one.cells().size() == other.cells().size();
    }

    private static boolean goesOn(Line line, Line next, double left, double right) {
        return next.cells().size() == 1
                && line.right() > right - 2.2 * line.size()
                && next.left() < left + 1.2 * next.size();
    }

    /** A line alone is no table. */
    private static Block table(List<Line> lines) {
        return lines.size() == 1
                ? Block.text(String.join("　", lines.get(0).cells()))
                : new Block.Rows(lines.stream()
                        .map(l -> l.cells().stream().map(Cell::of).toList())
                        .toList());
    }
}
