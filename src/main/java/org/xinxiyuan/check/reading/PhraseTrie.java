package org.xinxiyuan.check.reading;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Many words looked for in one pass over a text (词树); which of them it holds, by their place in the list. */
public final class PhraseTrie {
    private static final int LONGEST = 24;

    private final Map<Character, Node> roots = new HashMap<>();
    private final BitSet firsts = new BitSet();

    public PhraseTrie(List<String> phrases) {
        for (int i = 0; i < phrases.size(); i++) {
            add(phrases.get(i), i);
        }
    }

    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>();
        private int phrase = -1;
    }

    private void add(String phrase, int index) {
        if (phrase.isEmpty() || phrase.length() > LONGEST) {
            throw new IllegalArgumentException(phrase);
        }
        firsts.set(phrase.charAt(0));
        var node = roots.computeIfAbsent(phrase.charAt(0), any -> new Node());
        for (int i = 1; i < phrase.length(); i++) {
            node = node.next.computeIfAbsent(phrase.charAt(i), any -> new Node());
        }
        node.phrase = index;
    }

    public BitSet in(String text) {
        var found = new BitSet();
        for (int i = 0; i < text.length(); i++) {
            if (firsts.get(text.charAt(i))) {
                from(text, i, found);
            }
        }
        return found;
    }

    private void from(String text, int start, BitSet found) {
        var node = roots.get(text.charAt(start));
        for (int i = start + 1; node != null; i++) {
            if (node.phrase >= 0) {
                found.set(node.phrase);
            }
            node = i < text.length() ? node.next.get(text.charAt(i)) : null;
        }
    }
}
