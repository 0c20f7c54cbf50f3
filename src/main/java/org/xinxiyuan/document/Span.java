package org.xinxiyuan.document;

/** A place in a text, half-open, in UTF-16 code units (Java {@code String} index). */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** The characters of this place. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
