package org.xinxiyuan.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.xinxiyuan.document.Manuscript;

/** Three kinds of pieces of any length (文稿、名单、公文). */
public enum PieceKind {
    PROSE("青石镇近期工作动态", "0602"),
    LIST("青石镇2025年耕地地力保护补贴发放公示", "0404"),
    DOCUMENT("青石镇农村公益性设施管护办法", "030201");

    private static final Path NEWS = Path.of("src/test/resources/measure/prose.txt");
    private static final String LIST_HEAD = "现将发放情况公示如下：\n| 序号 | 姓名 | 村组 | 面积（亩） | 标准（元/亩） | 金额（元） |\n|---|---|---|---|---|---|\n";
    private static final String ROW = "| %d | 张某 | 柳河村%d组 | %d.5 | 98 | %d |\n";
    private static final String DOCUMENT_HEAD = "青政发〔2025〕3号\n各村（居）委会：现印发给你们，请认真贯彻执行。\n";
    private static final String ARTICLE = "第%d条 为加强农村公益性设施管护，根据《条例》有关规定，结合本镇实际，镇财政所应当按季度拨付补助资金，"
            + "每村每年3万元，自2025年4月1日起施行，不得挪用；违反本办法的，由镇人民政府责令限期改正。\n";

    private final String title;
    private final String column;

    PieceKind(String title, String column) {
        this.title = title;
        this.column = column;
    }

    /** A piece of its own: nothing that a check remembers of the last one fits it. */
    Manuscript piece(String text) {
        return Piece.of(title, new String(text.toCharArray())).in(column).build();
    }

    String text(int characters) {
        var text = new StringBuilder(this == LIST ? LIST_HEAD : this == DOCUMENT ? DOCUMENT_HEAD : "");
        for (int i = 1; text.length() < characters; i++) {
            text.append(part(i));
        }
        return text.substring(0, characters);
    }

    private String part(int i) {
        return switch (this) {
            case PROSE -> news();
            case LIST -> String.format(ROW, i, i % 9 + 1, i % 7 + 1, i % 7 * 98 + 147);
            case DOCUMENT -> String.format(ARTICLE, i);
        };
    }

    private static String news() {
        try {
            return Files.readString(NEWS);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
