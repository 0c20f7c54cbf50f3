package org.xinxiyuan.check.reading;

import java.util.List;

/** Plain words in a text (字词): cheap questions that come before dear ones. */
public final class Words {
    private Words() {}

    public static boolean any(String text, String... words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    public static boolean any(String text, List<String> words) {
        return words.stream().anyMatch(text::contains);
    }

    /** How often one of the words stands there. */
    public static int count(String text, List<String> words) {
        int count = 0;
        for (String word : words) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
                count++;
            }
        }
        return count;
    }

    /** The text from the word on, no longer than {@code length}; empty where it does not stand. */
    public static String behind(String text, String word, int length) {
        int at = text.indexOf(word);
        return at < 0 ? "" : text.substring(at, Math.min(text.length(), at + length));
    }
}
