package org.xinxiyuan.gui.redacting.pages;

/** Told of what the officer selects on the original side, to be marked (选取). */
public interface Selecting {
    /** The words that are selected now, numbers of places left out; empty where nothing is. */
    void selected(String words);

    /** The selection was drawn on into another line, which it cannot reach. */
    void leftTheLine();
}
