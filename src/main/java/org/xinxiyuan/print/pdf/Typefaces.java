package org.xinxiyuan.print.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of one PDF file, embedded as subsets (字体). A character that the wanted font lacks is taken from the next;
 * one that none has is set as 〓, never left out.
 */
final class Typefaces {
    private static final String MISSING = "〓";

    private final Map<Face, List<Font>> chains = new EnumMap<>(Face.class);

    /** A font with what it was asked before: encoding is slow. */
    private record Font(PDFont font, Map<Integer, Boolean> known) {
        boolean has(int character) {
            return known.computeIfAbsent(character, c -> {
                try {
                    return font.encode(Character.toString(c)).length > 0;
                } catch (IOException | IllegalArgumentException lacks) {
                    return false;
                }
            });
        }
    }

    /** Text in one font. */
    record Piece(PDFont font, String text) {
        /** Points. */
        float width(float size) {
            try {
                return font.getStringWidth(text) / 1000 * size;
            } catch (IOException e) {
                throw Sheet.failed(e);
            }
        }
    }

    private final boolean title;

    Typefaces(PDDocument document, Path folder) throws IOException {
        title = Files.exists(folder.resolve("title.ttf"));
        var song = load(document, folder.resolve("song.ttf"));
        var fallback = collection(document, folder.resolve("fallback.ttc"));
        chains.put(Face.SONG, List.of(song, fallback));
        chains.put(Face.FANGSONG, chain(document, folder.resolve("fangsong.ttf"), song, fallback));
        chains.put(Face.TITLE, chain(document, folder.resolve("title.ttf"), song, fallback));
    }

    private static List<Font> chain(PDDocument document, Path own, Font song, Font fallback) throws IOException {
        return Files.exists(own) ? List.of(load(document, own), song, fallback) : List.of(song, fallback);
    }

    private static Font load(PDDocument document, Path file) throws IOException {
        return embedded(document, new TTFParser().parse(new RandomAccessReadBuffer(Files.readAllBytes(file))));
    }

    private static Font collection(PDDocument document, Path file) throws IOException {
        var fonts = new ArrayList<TrueTypeFont>();
        // Not closed: its fonts read from it until the document is saved, and it holds nothing but memory.
        new TrueTypeCollection(new ByteArrayInputStream(Files.readAllBytes(file))).processAllFonts(fonts::add);
        return embedded(document, fonts.get(0));
    }

    private static Font embedded(PDDocument document, TrueTypeFont font) throws IOException {
        return new Font(PDType0Font.load(document, font, true), new HashMap<>());
    }

    /** The unit has a title font of its own. */
    boolean hasTitle() {
        return title;
    }

    /** The text cut where the font changes; control characters are left out. */
    List<Piece> pieces(String text, Face face) {
        var pieces = new ArrayList<Piece>();
        var run = new StringBuilder();
        PDFont current = null;
        for (int character : text.codePoints().toArray()) {
            if (Character.isISOControl(character)) {
                continue;
            }
            var font = fontOf(character, face);
            if (current != null && font.font() != current) {
                pieces.add(new Piece(current, run.toString()));
                run.setLength(0);
            }
            current = font.font();
            run.append(font.has(character) ? Character.toString(character) : MISSING);
        }
        if (current != null) {
            pieces.add(new Piece(current, run.toString()));
        }
        return pieces;
    }

    private Font fontOf(int character, Face face) {
        var chain = chains.get(face);
        return chain.stream().filter(font -> font.has(character)).findFirst().orElse(chain.get(0));
    }

    float width(String text, Face face, float size) {
        float width = 0;
        for (Piece piece : pieces(text, face)) {
            width += piece.width(size);
        }
        return width;
    }
}
