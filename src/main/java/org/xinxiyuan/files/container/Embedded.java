package org.xinxiyuan.files.container;

import java.util.regex.Pattern;

/** Pictures and files written into a text as an address (data: 地址): a page shows them, but nobody has seen them. */
public final class Embedded {
    private static final Pattern DATA = Pattern.compile(
            "(?i)data:[a-z0-9.+-]{0,40}/?[a-z0-9.+-]{0,80}(?:;[a-z0-9=._-]{1,60}){0,8},[^\\s\"'()<>,]{16}");
    private static final Pattern IMAGE =
            Pattern.compile("(?i)!\\[[^\\]\\n]{0,200}]\\(\\s*<?data:[^)\\s]*[^)\\n]{0,200}\\)");

    private Embedded() {}

    public static boolean isIn(String text) {
        return indexOf(text, "data:") >= 0 && DATA.matcher(text).find();
    }

    private static int indexOf(String text, String word) {
        for (int i = 0; i + word.length() <= text.length(); i++) {
            if (text.regionMatches(true, i, word, 0, word.length())) {
                return i;
            }
        }
        return -1;
    }

    /** The text without the pictures that Markdown shows. */
    public static String without(String text) {
        return isIn(text) ? IMAGE.matcher(text).replaceAll("") : text;
    }

    /** Throws where there is any. */
    public static void refuse(String text) throws BrokenFile {
        if (isIn(text)) {
            throw new BrokenFile("内嵌图片", "正文里嵌有图片或文件的数据（data: 地址），无法脱敏，请删去，需要公开的图片另存后作为附件添加");
        }
    }
}
