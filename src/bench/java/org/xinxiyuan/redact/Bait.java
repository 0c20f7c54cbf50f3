package org.xinxiyuan.redact;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Texts made to be slow (恶意文本). */
public enum Bait {
    DIGITS("1", 1, ""),
    RANDOM_DIGITS("0123456789", 0, ""),
    DIGITS_AND_GAPS("1 ", 1, ""),
    CARDS_IN_GROUPS("6217 ", 1, ""),
    MOBILES("13800138000、", 1, ""),
    NUMERALS("一二三四五六七八九〇", 0, ""),
    BLANKS(" ", 1, ""),
    LINES("\n", 1, ""),
    TABS("\t", 1, ""),
    SEPARATORS(" \t|,、-.:\n", 0, ""),
    ZERO_WIDTH("1\u200B", 1, ""),
    BRACKETS("（", 1, "）"),
    SQUARE_BRACKETS("[{(【", 1, "】)}]"),
    QUOTES("“", 1, "”"),
    ROWS("姓名\t身份证号\t电话\t住址\n张三\t511302188804120348\t13800138000\t野茶村5组12号\n", 1, ""),
    ROWS_PARTED_BY_BLANKS("姓名 电话 住址\n张三 13800138000 野茶村5组\n", 1, ""),
    HEADS_ONLY("姓名\t电话\n", 1, ""),
    ADDRESS_WORDS("省市县镇村组号楼栋室路街巷住址1", 0, ""),
    ADDRESSES("住青石镇野茶村5组12号", 1, ""),
    NAME_WORDS("王李张刘户主村民其子国秀、，：", 0, ""),
    NAMES("村民王国秀，", 1, ""),
    NAMES_IN_ROWS("1、王国秀，\n", 1, ""),
    NAMES_IN_LINE("：王国秀、李国秀、", 1, ""),
    MISREAD_GROUPS("l38 OO13 8O01 ", 1, ""),
    LABELS("身份证电话账号住址微信", 1, ""),
    SIGNS("a@b.", 1, ""),
    ASTERISKS("**", 1, ""),
    BOLD("**甲", 1, "");

    private final String piece;
    private final int repeated;
    private final String close;

    /** @param repeated 0: the characters of the piece in random order */
    Bait(String piece, int repeated, String close) {
        this.piece = piece;
        this.repeated = repeated;
        this.close = close;
    }

    /** The text, at least of this many bytes. */
    String text(int bytes) {
        int size = (piece + close).getBytes(StandardCharsets.UTF_8).length;
        int times = bytes / size + 1;
        return repeated > 0 ? piece.repeat(times) + close.repeat(times) : shuffled(times * piece.length());
    }

    private String shuffled(int length) {
        var random = new Random(length);
        var text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(piece.charAt(random.nextInt(piece.length())));
        }
        return text.toString();
    }
}
