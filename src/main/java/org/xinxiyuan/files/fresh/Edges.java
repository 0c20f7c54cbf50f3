package org.xinxiyuan.files.fresh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/** The vertical lines of a table whose cells are told by their edges alone (表格竖线), in twentieths of a point. */
public final class Edges {
    /** Edges nearer than this are one. */
    private static final int SLACK = 60;

    private final List<Integer> edges = new ArrayList<>();

    public Edges(Collection<Integer> all) {
        for (int edge : new TreeSet<>(all)) {
            if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > SLACK) {
                edges.add(edge);
            }
        }
    }

    /** How many columns lie between two edges; at least one. */
    public int columns(int left, int right) {
        return Math.max(1, line(right) - line(left));
    }

    private int line(int at) {
        int index = Collections.binarySearch(edges, at);
        return Math.max(0, index < 0 ? -index - 2 : index);
    }
}
