package org.xinxiyuan.files.flow;

/** Text held here, such as a field of a csv file. */
public final class TextPiece implements Piece {
    private final StringBuilder text;

    public TextPiece(String text) {
        this.text = new StringBuilder(text);
    }

    @Override
    public String text() {
        return text.toString();
    }

    @Override
    public void replace(int from, int to, String with) {
        text.replace(from, to, with);
    }
}
