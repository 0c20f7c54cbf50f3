package org.xinxiyuan.files.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import org.xinxiyuan.files.flow.Piece;
import org.xinxiyuan.files.flow.TextPiece;

/** A printed header or footer of a sheet (打印页眉页脚): text between layout codes such as {@code &C} and {@code &12}. */
final class HeaderText {
    private static final Pattern TOKEN = Pattern.compile("(&\"[^\"]*\"|&K[0-9A-Fa-f+-]{5,6}|&\\d{1,2}|&.)|([^&]+)");

    private final Element element;
    private final List<TextPiece> tokens = new ArrayList<>();
    private final List<Piece> words = new ArrayList<>();

    HeaderText(Element element) {
        this.element = element;
        var matcher = TOKEN.matcher(element.getTextContent());
        while (matcher.find()) {
            var token = new TextPiece(matcher.group());
            tokens.add(token);
            if (matcher.group(2) != null) {
                words.add(token);
            }
        }
    }

    List<Piece> words() {
        return words;
    }

    /** Puts the text back; a name of a font may hold anything and goes, as do codes that read other data. */
    void settle() {
        element.setTextContent(tokens.stream()
                .map(TextPiece::text)
                .filter(t -> !t.startsWith("&\"") && !t.matches("&[FAZ&G]"))
                .collect(Collectors.joining()));
    }
}
