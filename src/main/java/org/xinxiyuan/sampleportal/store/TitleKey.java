package org.xinxiyuan.sampleportal.store;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** 题名比对: a title after NFKC without white space and punctuation. */
public final class TitleKey {
    private static final Pattern LEFT_OUT = Pattern.compile("[\\s\\p{Z}\\p{P}]+");

    private TitleKey() {}

    public static String of(String title) {
        return LEFT_OUT.matcher(Normalizer.normalize(title, Normalizer.Form.NFKC))
                .replaceAll("");
    }
}
