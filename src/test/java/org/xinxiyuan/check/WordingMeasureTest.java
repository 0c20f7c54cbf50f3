package org.xinxiyuan.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xinxiyuan.check.rules.wording.BalancedBrackets;
import org.xinxiyuan.check.rules.wording.DateForms;
import org.xinxiyuan.check.rules.wording.DoubledWords;
import org.xinxiyuan.check.rules.wording.FiguresAgree;
import org.xinxiyuan.check.rules.wording.HalfWidthPunctuation;
import org.xinxiyuan.check.rules.wording.WrongCharacters;
import org.xinxiyuan.document.Manuscript;

/** The rules on wording leave well-written texts alone. */
final class WordingMeasureTest {
    private static final List<Rule> RULES = List.of(
            new WrongCharacters(Checkers.WRONG_WORDS),
            new HalfWidthPunctuation(),
            new BalancedBrackets(),
            new DoubledWords(),
            new DateForms(),
            new FiguresAgree());

    private static List<String> findings(Manuscript m) {
        return RULES.stream()
                .flatMap(rule -> rule.check(m).stream())
                .map(finding -> finding.code() + " " + finding.message() + " " + around(m, finding))
                .toList();
    }

    private static String around(Manuscript m, Finding finding) {
        return finding.details()
                .at()
                .map(at -> m.body()
                        .substring(
                                Math.max(0, at.start() - 12), Math.min(m.body().length(), at.end() + 12))
                        .replace('\n', '/'))
                .orElse("");
    }

    @Test
    void findsNothingInCleanProse() throws IOException {
        var body = Files.readString(Path.of("src/test/resources/measure/prose.txt"));
        assertEquals(List.of(), findings(Piece.of("文稿", body).build()));
    }

    @Test
    void findsNothingInTheLabelledPieces() {
        var found = new ArrayList<String>();
        Stream.of("placement.json", "placement-own.json")
                .flatMap(file -> PlacementCase.read(file).stream())
                .forEach(piece -> findings(piece.manuscript()).forEach(each -> found.add(piece.id() + " " + each)));
        assertEquals("", String.join("\n", found));
    }

    /** Notepad's UTF-8 or the older encoding. */
    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException older) {
            return Files.readString(file, Charset.forName("GB18030"));
        }
    }

    @Test
    void findsNothingInTheSamples() throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.list(Path.of("samples"))) {
            for (var file :
                    files.filter(f -> f.toString().matches(".*\\.(md|txt)")).toList()) {
                findings(Piece.of("样稿", text(file)).build())
                        .forEach(each -> found.add(file.getFileName() + " " + each));
            }
        }
        assertEquals("", String.join("\n", found));
    }
}
