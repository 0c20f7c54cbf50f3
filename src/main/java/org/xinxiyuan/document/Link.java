package org.xinxiyuan.document;

/** A relation to another piece (关联), such as an interpretation to its document. */
public record Link(Relation relation, DraftId to) {
    /** In the words of the contract. */
    public enum Relation {
        INTERPRETS("interprets"),
        FEEDBACK_OF("feedbackOf"),
        ANNEX_OF("annexOf"),
        REPLACES("replaces");

        private final String word;

        Relation(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
