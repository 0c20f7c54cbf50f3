package org.xinxiyuan.document;

/** Identity of a piece (稿件编号), a lower-case UUIDv7: made once on this machine, the same in the portal. */
public record DraftId(String value) implements Comparable<DraftId> {
    @Override
    public int compareTo(DraftId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
