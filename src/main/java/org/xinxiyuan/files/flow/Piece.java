package org.xinxiyuan.files.flow;

/** A stretch of text that stands somewhere in a file and can be changed there (文本片段). Offsets are UTF-16. */
public interface Piece {
    String text();

    void replace(int from, int to, String with);
}
