package org.xinxiyuan.sampleportal.store;

import java.text.Normalizer;
import java.util.Locale;

/** 检索用字: text and question folded alike (full width, case). */
public final class SearchWords {
    private SearchWords() {}

    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
