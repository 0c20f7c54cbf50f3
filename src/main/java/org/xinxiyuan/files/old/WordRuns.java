package org.xinxiyuan.files.old;

import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The seen words of paragraphs (可见文字); codes of fields may reach over paragraphs, so it is one for a document. */
final class WordRuns {
    private static final char FIELD_BEGIN = 0x13;
    private static final char FIELD_RESULT = 0x14;
    private static final char FIELD_END = 0x15;
    /** A picture or an embedded object stands here. */
    private static final char PICTURE = 0x01;

    private static final String LOST = "〔此处原有图片或对象〕";

    /** Fields open here, innermost last: c in its code, r in its result. */
    private final StringBuilder fields = new StringBuilder();

    String text(Paragraph paragraph) {
        var text = new StringBuilder();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            var run = paragraph.getCharacterRun(i);
            boolean unseen = run.isVanished() || run.isMarkedDeleted();
            for (char c : run.text().toCharArray()) {
                if (!field(c) && !unseen && fields.indexOf("c") < 0) {
                    character(c, run, text);
                }
            }
        }
        return text.toString().stripTrailing();
    }

    private boolean field(char c) {
        int last = fields.length() - 1;
        switch (c) {
            case FIELD_BEGIN -> fields.append('c');
            case FIELD_RESULT -> {
                if (last >= 0) {
                    fields.setCharAt(last, 'r');
                }
            }
            case FIELD_END -> fields.setLength(Math.max(0, last));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void character(char c, CharacterRun run, StringBuilder text) {
        switch (c) {
            case '\u000B' -> text.append('\n');
            case '\u001E' -> text.append('-');
            case '\t' -> text.append(' ');
            case PICTURE -> text.append(run.isSpecialCharacter() ? LOST : "");
            default -> {
                if (c >= ' ' && !run.isSpecialCharacter()) {
                    text.append(c);
                }
            }
        }
    }
}
