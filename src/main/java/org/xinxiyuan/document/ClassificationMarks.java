package org.xinxiyuan.document;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Classification marks of state secrets (国家秘密标志): a level with ★ or with a term, or a level after the label 密级.
 * The bare word in prose (商业秘密, 分为绝密、机密、秘密三级) is nothing. A paper with a mark never enters a machine that
 * is not cleared (《保守国家秘密法》, 条号待核对).
 */
public final class ClassificationMarks {
    private static final String LEVEL = "(?:绝\\s*密|机\\s*密|秘\\s*密)";
    private static final String TERM = "(?:(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})\\s*(?:年|个月)|长\\s*期|启用前|公布前)";
    private static final Pattern STARRED = Pattern.compile("(?<![商家业作人])" + LEVEL + "\\s*(?:级\\s*)?[★☆✩✭✮⭐＊*]");
    private static final Pattern TERMED = Pattern.compile("(?:^|[\\n\\r\\t|【\\[（(])\\s*" + LEVEL
            + "\\s*(?:级)?\\s*[:：·・—-]?\\s*" + TERM + "\\s*(?:$|[\\n\\r\\t|】\\]）)])");
    private static final Pattern LABELLED =
            Pattern.compile("(?:密\\s*级|保密等级|涉密等级)\\s*[:：|\\t]\\s*" + LEVEL + "(?!\\s*[、和或])");

    private ClassificationMarks() {}

    /**
     * The rule that found a mark in this text, such as {@code secret.starred}; never the text itself.
     *
     * @param text body, header, footer, a property or a file name
     */
    public static Optional<String> find(String text) {
        if (STARRED.matcher(text).find()) {
            return Optional.of("secret.starred");
        }
        if (TERMED.matcher(text).find()) {
            return Optional.of("secret.termed");
        }
        return LABELLED.matcher(text).find() ? Optional.of("secret.labelled") : Optional.empty();
    }
}
