package org.xinxiyuan.check.placing;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Many words looked for in one pass over a text (词树); which of them it holds, by their place in the list. */
final class PhraseTrie {
    private static final int LONGEST = 24;
    private static final int PAGE = 256;

    /** By the two halves of the first character. */
    private final Node[][] roots = new Node[PAGE][];

    PhraseTrie(List<String> phrases) {
        for (int i = 0; i < phrases.size(); i++) {
            add(phrases.get(i), i);
        }
    }

    private static final class Node {
        private char[] signs = {};
        private Node[] nodes = {};
        private int phrase = -1;

        Node next(char sign) {
            for (int i = 0; i < signs.length; i++) {
                if (signs[i] == sign) {
                    return nodes[i];
                }
            }
            return NONE;
        }

        Node nextOrNew(char sign) {
            if (next(sign) == NONE) {
                signs = Arrays.copyOf(signs, signs.length + 1);
                nodes = Arrays.copyOf(nodes, nodes.length + 1);
                signs[signs.length - 1] = sign;
                nodes[nodes.length - 1] = new Node();
            }
            return next(sign);
        }
    }

    private static final Node NONE = new Node();

    private void add(String phrase, int index) {
        if (phrase.isEmpty() || phrase.length() > LONGEST) {
            throw new IllegalArgumentException(phrase);
        }
        char first = phrase.charAt(0);
        if (roots[first >> 8] == null) {
            roots[first >> 8] = new Node[PAGE];
            Arrays.fill(roots[first >> 8], NONE);
        }
        if (root(first) == NONE) {
            roots[first >> 8][first & PAGE - 1] = new Node();
        }
        var node = root(first);
        for (int i = 1; i < phrase.length(); i++) {
            node = node.nextOrNew(phrase.charAt(i));
        }
        node.phrase = index;
    }

    private Node root(char first) {
        var page = roots[first >> 8];
        return page == null ? NONE : page[first & PAGE - 1];
    }

    BitSet in(String text) {
        var found = new BitSet();
        for (int start = 0; start < text.length(); start++) {
            var node = root(text.charAt(start));
            for (int i = start + 1; node != NONE; i++) {
                if (node.phrase >= 0) {
                    found.set(node.phrase);
                }
                node = i < text.length() ? node.next(text.charAt(i)) : NONE;
            }
        }
        return found;
    }
}
