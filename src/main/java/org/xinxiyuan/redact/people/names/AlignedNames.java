package org.xinxiyuan.redact.people.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xinxiyuan.document.Span;
import org.xinxiyuan.redact.people.NameContexts;
import org.xinxiyuan.redact.people.NameReader;
import org.xinxiyuan.redact.people.NameShapes;
import org.xinxiyuan.redact.people.NameSink;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;

/**
 * Names told by the names in the rows beside (同位姓名): of 陈水旺，特种…；⏎衷建华，特种… the first is known, the second stands in
 * the same field of its row, with the same mark behind it.
 */
final class AlignedNames {
    /** A field of a row that holds nothing but writing; counted from the left or, below zero, from the right. */
    private record Slot(int start, int end, List<Place> places) {}

    private record Place(int field, char behind) {}

    private static final String PARTING = " \t,|/-:()\"=";
    private static final String ROW_ENDS = "\n;";
    private static final int LONGEST_ROW = 400;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 12;
    private static final int PLAIN = 3;
    private final NameReader reader;
    private final NameShapes shapes;
    private final NameContexts contexts;

    AlignedNames(NameReader reader, NameShapes shapes, NameContexts contexts) {
        this.reader = reader;
        this.shapes = shapes;
        this.contexts = contexts;
    }

    void find(Page page, Collection<Span> names, NameSink sink) {
        var known = new HashMap<Integer, Integer>();
        names.forEach(name -> known.put(name.end(), name.start()));
        var block = new ArrayList<Slot>();
        int row = 0;
        while (row < page.length() && !known.isEmpty()) {
            int stop = row;
            while (stop < page.length() && ROW_ENDS.indexOf(page.at(stop)) < 0) {
                stop++;
            }
            if (stop - row < LONGEST_ROW && page.skipBlanks(row) < stop) {
                block.addAll(slots(page, row, stop));
            } else if (stop > row || page.at(row - 1) == '\n') {
                tell(page, block, known, sink);
            }
            row = stop + 1;
        }
        tell(page, block, known, sink);
    }

    private void tell(Page page, List<Slot> block, Map<Integer, Integer> known, NameSink sink) {
        var told = new HashMap<Place, Integer>();
        var all = new HashMap<Place, Integer>();
        for (var slot : block) {
            boolean name = known.getOrDefault(slot.end(), -1) >= slot.start();
            for (var place : slot.places()) {
                told.merge(place, name ? 1 : 0, Integer::sum);
                all.merge(place, name || isName(page, slot) ? 0 : 1, Integer::sum);
            }
        }
        for (var slot : block) {
            boolean aligned =
                    slot.places().stream().anyMatch(place -> told.get(place) > 0 && isMostly(told, all, place));
            if (aligned && isName(page, slot) && !contexts.isOfficial(page, slot.start(), slot.end())) {
                sink.name(slot.start(), slot.end(), false);
            }
        }
        block.clear();
    }

    /** Fewer rows hold something else there than names. */
    private static boolean isMostly(Map<Place, Integer> told, Map<Place, Integer> others, Place place) {
        return told.get(place) * 2 >= others.get(place);
    }

    /** A surname, rare ones too, with one or two more characters, or parts of names. */
    private boolean isName(Page page, Slot slot) {
        int start = slot.start();
        int end = slot.end();
        boolean plain = end - start <= PLAIN
                && shapes.isSurname(page, start)
                && reader.anyEnd(page, start, end) == end
                && (!shapes.beginsWord(page, start) || shapes.closedEnd(page, start) == end)
                && !NameShapes.isPlace(page, end)
                && shapes.isLikely(page, start, end);
        return plain || shapes.end(page, start) == end;
    }

    private static List<Slot> slots(Page page, int from, int to) {
        var fields = new ArrayList<Span>();
        int at = from;
        while (at < to) {
            int start = at;
            while (at < to && PARTING.indexOf(page.at(at)) < 0) {
                at++;
            }
            if (at > start) {
                fields.add(new Span(start, at));
            }
            at++;
        }
        var slots = new ArrayList<Slot>();
        for (int i = 0; fields.size() > 1 && i < fields.size(); i++) {
            var field = fields.get(i);
            int start = behindNumber(page, field.start());
            if (isWriting(page, start, field.end())) {
                char behind = field.end() < to ? page.at(field.end()) : '\n';
                boolean labelled = i == 1 && page.at(start - 1) == ':';
                var places = new ArrayList<>(List.of(new Place(i, behind), new Place(i - fields.size(), behind)));
                if (labelled) {
                    places.add(new Place(0, behind));
                }
                slots.add(new Slot(start, field.end(), places));
            }
        }
        return slots;
    }

    /** 1.石老五, ③黎朝贵: the number of the row stands in the field itself. */
    private static int behindNumber(Page page, int from) {
        int at = from;
        while (page.is(at, Glyphs.DIGIT)) {
            at++;
        }
        return at > from && ".、".indexOf(page.at(at)) >= 0 ? at + 1 : from;
    }

    private static boolean isWriting(Page page, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!page.is(i, Glyphs.HAN) && page.at(i) != '.') {
                return false;
            }
        }
        return end - start >= SHORTEST && end - start <= LONGEST;
    }
}
