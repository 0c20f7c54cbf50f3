package org.xinxiyuan.catalog;

import java.util.regex.Pattern;

/** A kind of value that proves an element (值的种类), such as money or a telephone number. */
public record EvidenceKind(String name, String label, Pattern shape) {
    /** 叙述: looked for from the cue onwards, past the end of the sentence. */
    public boolean narrative() {
        return "sentence".equals(name);
    }
}
