package org.xinxiyuan.catalog;

import java.util.regex.Pattern;

/** A kind of value that proves an element (值的种类), such as money or a telephone number. */
public record EvidenceKind(String name, String label, Pattern shape) {
    private static final Pattern OPEN_START = Pattern.compile("^(\\[[^\\]]+\\])\\{(\\d+),\\d*\\}(?=.)");

    public EvidenceKind {
        // whether a value stands somewhere does not hang on how far it reaches to the left, but the time does
        shape = Pattern.compile(OPEN_START.matcher(shape.pattern()).replaceFirst("$1{$2}"));
    }

    /** 叙述: looked for from the cue onwards, past the end of the sentence. */
    public boolean narrative() {
        return "sentence".equals(name);
    }
}
