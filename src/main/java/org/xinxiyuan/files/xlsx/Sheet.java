package org.xinxiyuan.files.xlsx;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xinxiyuan.files.container.BrokenFile;
import org.xinxiyuan.files.container.Xml;

/**
 * A worksheet as it is seen (工作表): hidden rows and columns are gone and the rest has moved together; rows and
 * columns count from 0.
 */
final class Sheet {
    static final int MAX_COLUMNS = 16_384;
    static final int MAX_ROWS = 1_048_576;
    private static final int ROWS_TAKEN = 100_000;

    private final Document document;
    private final Element data;
    private final TreeMap<Integer, Row> rows = new TreeMap<>();
    private final List<Region> merged = new ArrayList<>();
    private final List<Moves> moves = new ArrayList<>();

    /** A row's element and its cells by column. */
    record Row(Element element, TreeMap<Integer, Element> cells) {
        @Override
        public String toString() {
            return "Row[" + cells.size() + " cells]";
        }
    }

    Sheet(Document document, String name, Cells cells) throws BrokenFile {
        this.document = document;
        this.data = Xml.child(document.getDocumentElement(), "sheetData").orElseThrow(() -> BrokenFile.corrupt("工作表"));
        try {
            read(name, cells);
            Xml.path(document.getDocumentElement(), "mergeCells")
                    .ifPresent(m ->
                            Xml.children(m, "mergeCell").forEach(e -> merged.add(Region.of(e.getAttribute("ref")))));
            merged.removeIf(Region::isSingle);
            requireApart();
            clearBelowMerged();
            drop(hiddenRows(), new Columns(document).hidden());
        } catch (IllegalArgumentException odd) {
            throw BrokenFile.corrupt("工作表");
        }
    }

    private void read(String name, Cells cells) throws BrokenFile {
        var elements = Xml.children(data, "row");
        if (elements.size() > ROWS_TAKEN) {
            throw new BrokenFile("工作表", "的工作表有 " + elements.size() + " 行，超过 " + ROWS_TAKEN + " 行的上限，请拆成几份再试");
        }
        int at = -1;
        for (var row : elements) {
            at = row.hasAttribute("r") ? Integer.parseInt(row.getAttribute("r")) - 1 : at + 1;
            var byColumn = new TreeMap<Integer, Element>();
            int column = -1;
            for (var cell : Xml.children(row, "c")) {
                column = cell.hasAttribute("r")
                        ? CellRef.of(cell.getAttribute("r")).column()
                        : column + 1;
                cells.settle(cell);
                byColumn.put(column, cell);
            }
            rows.put(at, new Row(row, byColumn));
        }
    }

    /** Regions that overlap are an error to Excel too, and endless work to us. */
    private void requireApart() {
        var byRow = new TreeMap<Integer, TreeMap<Integer, Region>>();
        for (var region : merged) {
            for (int row :
                    rows.subMap(region.top(), true, region.bottom(), true).keySet()) {
                var line = byRow.computeIfAbsent(row, r -> new TreeMap<>());
                var before = line.floorEntry(region.right());
                if (before != null && before.getValue().right() >= region.left()) {
                    throw new IllegalArgumentException("overlap");
                }
                line.put(region.left(), region);
            }
        }
    }

    private BitSet hiddenRows() {
        boolean byDefault = Xml.child(document.getDocumentElement(), "sheetFormatPr")
                .filter(e -> Xml.isOn(e.getAttribute("zeroHeight")))
                .isPresent();
        var hidden = new BitSet();
        rows.forEach((at, row) -> {
            var e = row.element();
            boolean flat = e.hasAttribute("ht") && e.getAttribute("ht").matches("0+(\\.0*)?");
            boolean off = byDefault && !e.hasAttribute("ht") && !e.hasAttribute("hidden");
            if (Xml.isOn(e.getAttribute("hidden")) || flat || off) {
                hidden.set(at);
            }
        });
        return hidden;
    }

    /** What lies under a merged region is not seen. */
    private void clearBelowMerged() {
        for (var region : merged) {
            rows.subMap(region.top(), true, region.bottom(), true)
                    .forEach((at, row) -> row.cells()
                            .subMap(region.left(), true, region.right(), true)
                            .forEach((column, cell) -> {
                                if (at != region.top() || column != region.left()) {
                                    Cells.clear(cell);
                                }
                            }));
        }
    }

    /** Takes rows and columns out; the rest moves up and left. */
    void drop(BitSet rowsGone, BitSet columnsGone) {
        if (rowsGone.isEmpty() && columnsGone.isEmpty()) {
            return;
        }
        var move = new Moves(rowsGone, columnsGone);
        moves.add(move);
        var regions = List.copyOf(merged);
        merged.clear();
        for (var region : regions) {
            move.moved(region).ifPresent(moved -> {
                keepAnchor(region, move);
                if (!moved.isSingle()) {
                    merged.add(moved);
                }
            });
        }
        var old = new TreeMap<>(rows);
        rows.clear();
        old.forEach((at, row) -> {
            if (rowsGone.get(at)) {
                Xml.remove(row.element());
            } else {
                rows.put(move.row(at), move.moved(row));
            }
        });
        new Columns(document).drop(columnsGone);
    }

    /** A merged text stays as long as a cell of its region does. */
    private void keepAnchor(Region region, Moves move) {
        int row = move.firstRowKept(region);
        int column = move.firstColumnKept(region);
        var from = cell(region.top(), region.left());
        if (from.isPresent() && (row != region.top() || column != region.left())) {
            var target = rows.get(row);
            if (target != null) {
                var old = target.cells().put(column, from.get());
                if (old != null) {
                    target.element().replaceChild(from.get(), old);
                } else {
                    target.element().appendChild(from.get());
                }
                rows.get(region.top()).cells().remove(region.left(), from.get());
            }
        }
    }

    Optional<Element> cell(int row, int column) {
        return Optional.ofNullable(rows.get(row)).map(r -> r.cells().get(column));
    }

    NavigableMap<Integer, Row> rows() {
        return rows;
    }

    List<Region> merged() {
        return merged;
    }

    List<Moves> moves() {
        return moves;
    }

    Document document() {
        return document;
    }

    Element data() {
        return data;
    }
}
