package org.xinxiyuan.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The plain words of an expression (锚词), one of which every hit must hold: the longest run, or a group of which each
 * alternative has one. What may be absent and what only looks around is no word.
 */
final class Anchors {
    private static final String SPECIAL = "\\[](){}.*+?^$|";
    private static final int MOST = 24;

    private Anchors() {}

    /** Empty where nothing is known. */
    static List<String> of(String source) {
        var all = new ArrayList<String>();
        for (String alternative : alternatives(source)) {
            var words = best(alternative);
            if (words.isEmpty()) {
                return List.of();
            }
            all.addAll(words);
        }
        return all.size() > MOST ? List.of() : List.copyOf(all);
    }

    static boolean plain(String source) {
        return source.chars().noneMatch(c -> SPECIAL.indexOf(c) >= 0);
    }

    static List<String> alternatives(String source) {
        var alternatives = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i < source.length(); i = afterAtom(source, i)) {
            if (source.charAt(i) == '|') {
                alternatives.add(source.substring(start, i));
                start = i + 1;
            }
        }
        alternatives.add(source.substring(start));
        return alternatives;
    }

    private static List<String> best(String source) {
        List<String> best = List.of();
        var run = new StringBuilder();
        for (int i = 0; i < source.length(); i = afterAtom(source, i)) {
            int next = afterAtom(source, i);
            boolean needed = !mayBeAbsent(source, next);
            if (plain(source.substring(i, next)) && needed) {
                run.append(source.charAt(i));
                best = better(best, List.of(run.toString()));
            } else {
                run.setLength(0);
                best = needed ? better(best, inside(source.substring(i, next))) : best;
            }
        }
        return best;
    }

    /** Words of a group, characters of a short class. */
    private static List<String> inside(String atom) {
        if (atom.startsWith("(?:")) {
            return of(atom.substring(3, atom.length() - 1));
        }
        boolean listed = atom.startsWith("[") && !atom.startsWith("[^") && plain(atom.substring(1, atom.length() - 1));
        return listed && atom.indexOf('-') < 0 && atom.indexOf('&') < 0
                ? IntStream.range(1, atom.length() - 1)
                        .mapToObj(i -> atom.substring(i, i + 1))
                        .toList()
                : List.of();
    }

    private static List<String> better(List<String> one, List<String> other) {
        int difference = shortest(other) - shortest(one);
        return difference > 0 || difference == 0 && other.size() < one.size() ? other : one;
    }

    private static int shortest(List<String> words) {
        return words.stream().mapToInt(String::length).min().orElse(0);
    }

    private static boolean mayBeAbsent(String source, int next) {
        return next < source.length() && "?*{".indexOf(source.charAt(next)) >= 0;
    }

    /** Where the character, escape, class, group or repetition that starts here ends. */
    private static int afterAtom(String source, int at) {
        char c = source.charAt(at);
        if (c == '\\') {
            return at + 2;
        }
        if (c != '[' && c != '(' && c != '{') {
            return at + 1;
        }
        char close = c == '[' ? ']' : c == '(' ? ')' : '}';
        int i = at + 1;
        while (i < source.length() && source.charAt(i) != close) {
            i = c == '(' ? afterAtom(source, i) : i + (source.charAt(i) == '\\' ? 2 : 1);
        }
        return i + 1;
    }
}
