package org.xinxiyuan.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinxiyuan.check.prose.Proses;
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
            new WrongCharacters(Checkers.WRONG_WORDS, new Proses()),
            new HalfWidthPunctuation(new Proses()),
            new BalancedBrackets(new Proses()),
            new DoubledWords(new Proses()),
            new DateForms(new Proses()),
            new FiguresAgree(new Proses()));

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

    /** Time of the processor, not of the clock: what else the machine does is no matter. */
    private static long millis(Manuscript m) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        RULES.forEach(rule -> rule.check(m));
        return (threads.getCurrentThreadCpuTime() - before) / 1_000_000;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "“",
                "（“《",
                "《（》",
                "](",
                "[甲](",
                "<a",
                "`",
                "a@",
                "www.",
                "a.docx",
                "甲.docx",
                "的",
                "甲乙",
                "甲,  ",
                "由1从",
                "由十二万",
                "从1户增",
                "占一二三4.5%，",
                "分别占1%、",
                "2026.3.",
                "12月",
                "1—",
                "| 1 ",
                "|\t\n",
                "合计|1|2\n",
                "必需",
                " ",
                "1",
                "比上年增加1户，"
            })
    void staysLinearOnHostileTexts(String piece) {
        long taken =
                millis(Piece.of("文稿", piece.repeat(400_000 / piece.length())).build());
        assertTrue(taken < 4_000, () -> piece + " " + taken + " ms");
    }

    @Test
    void readsTwentyThousandCharactersInAMoment() throws IOException {
        var body = Files.readString(Path.of("src/test/resources/measure/prose.txt"))
                .substring(0, 20_000);
        var piece = Piece.of("文稿", body).build();
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 20; round++) {
            long taken = 0;
            for (int i = 0; i < 10; i++) {
                taken += millis(piece);
            }
            best = Math.min(best, taken);
        }
        System.out.printf("wording of 20,000 characters: %.1f ms%n", best / 10.0);
        assertTrue(best / 10 < 20);
    }
}
