package org.xinxiyuan.redact;

import java.util.List;
import java.util.Map;

/**
 * The public version (公开版) of every text field of a release, title, summary, captions and file names among them.
 * Only {@link Redactor} makes one.
 */
public final class RedactedText {
    private final Map<String, String> fields;
    private final List<Redaction> redactions;
    private final String ruleset;

    RedactedText(Map<String, String> fields, List<Redaction> redactions, String ruleset) {
        this.fields = Map.copyOf(fields);
        this.redactions = List.copyOf(redactions);
        this.ruleset = ruleset;
    }

    /** The public text of a field; empty where the release has no such field. Names as in {@link Place#field()}. */
    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    public Map<String, String> fields() {
        return fields;
    }

    /** Every place found, in the order of fields and text. */
    public List<Redaction> redactions() {
        return redactions;
    }

    /** Places a person has yet to decide; while there are any, nothing is signed. */
    public List<Redaction> undecided() {
        return redactions.stream().filter(Redaction::undecided).toList();
    }

    /** Version of the rules that made it, such as {@code cn-pii-1.0}. */
    public String ruleset() {
        return ruleset;
    }

    @Override
    public String toString() {
        return "RedactedText[" + redactions.size() + " redactions]";
    }
}
