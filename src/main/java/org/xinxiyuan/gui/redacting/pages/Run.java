package org.xinxiyuan.gui.redacting.pages;

/**
 * A stretch of words in one look (同样式的一段).
 *
 * @param number of the place it belongs to, 0 where it belongs to none
 */
public record Run(String text, Look look, String style, int number) {
    /** Plain words, a place's number and word, its value, what goes without a number, what is put in its place. */
    public enum Look {
        PLAIN,
        BADGE,
        VALUE,
        GONE,
        CHANGED
    }

    @Override
    public String toString() {
        return "Run[" + look + " " + text.length() + "]";
    }
}
