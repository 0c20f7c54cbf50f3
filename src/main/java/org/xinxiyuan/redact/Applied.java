package org.xinxiyuan.redact;

import java.util.List;

/** One text made public: what may be shown, and what became of each place (脱敏结果). */
public record Applied(String text, List<Redaction> redactions) {
    public Applied {
        redactions = List.copyOf(redactions);
    }

    @Override
    public String toString() {
        return "Applied[" + redactions.size() + " redactions]";
    }
}
