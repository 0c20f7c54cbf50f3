package org.xinxiyuan.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Proves that no number in {@code samples/} can belong to a living person, and that each sample is complete. */
class SampleNumbersTest {

    private static final Pattern ID = Pattern.compile("(?<!\\d)\\d{17}[\\dXx](?![\\dXx])");
    private static final Pattern MOBILE = Pattern.compile("(?<!\\d)1[3-9]\\d{9}(?!\\d)");
    private static final Pattern LANDLINE = Pattern.compile("(?<![\\d〔-])0\\d{2,3}-\\d{7,8}(?!\\d)");
    private static final Pattern CARD = Pattern.compile("(?<!\\d)6\\d{15}(?:\\d{3})?(?!\\d)");

    @Test
    void thereAreAtLeastThirteenSamples() throws IOException {
        assertTrue(SampleFiles.pieces().size() >= 13);
    }

    @Test
    void identityNumbersAreOfPeopleBornBefore1900() throws IOException {
        List<String> numbers = found(ID);
        assertTrue(numbers.size() >= 30, "the samples lost their identity numbers");
        assertTrue(numbers.stream().allMatch(number -> number.startsWith("18", 6) && checkCharacterFits(number)));
    }

    @Test
    void mobileNumbersAreOfTheSampleBlock() throws IOException {
        List<String> numbers = found(MOBILE);
        assertTrue(numbers.size() >= 20, "the samples lost their mobile numbers");
        assertTrue(numbers.stream().allMatch(number -> number.startsWith("138001380")));
    }

    @Test
    void landlinesHaveTheAreaCodeThatDoesNotExist() throws IOException {
        List<String> numbers = found(LANDLINE);
        assertTrue(numbers.size() >= 10, "the samples lost their office telephones");
        assertTrue(numbers.stream().allMatch(number -> number.startsWith("0000-60")));
    }

    @Test
    void cardNumbersSatisfyLuhnAndAreMostlyZeros() throws IOException {
        List<String> numbers = found(CARD);
        assertTrue(numbers.size() >= 20, "the samples lost their card numbers");
        assertTrue(numbers.stream().allMatch(number -> number.startsWith("6200000") && luhnFits(number)));
    }

    /** A spreadsheet may hold more than it shows: the hidden column is not counted in {@code redactions}. */
    @ParameterizedTest
    @MethodSource("samples")
    void holdsTheNumbersItSaysMustGo(Path sample) throws IOException {
        JsonNode expected = new ObjectMapper().readTree(SampleFiles.beside(sample, ".expected.json").toFile());
        long ids = count(ID, sample);
        int visible = expected.path("redactions").path("ID_CARD").asInt();
        assertTrue(sample.toString().endsWith(".xlsx") ? ids >= visible : ids == visible, () -> "ID_CARD " + ids);
        assertEquals(expected.path("redactions").path("PHONE_MOBILE").asInt(), count(MOBILE, sample));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void hasAFilingWhoseAttachmentsExist(Path sample) throws IOException {
        JsonNode filing = new ObjectMapper().readTree(SampleFiles.beside(sample, ".piece.json").toFile());
        assertTrue(List.of("disclosure", "report").contains(filing.path("lane").asText()));
        filing.path("attach").forEach(name -> assertTrue(Files.exists(sample.resolveSibling(name.asText()))));
        filing.path("links").forEach(link ->
                assertTrue(Files.exists(sample.resolveSibling(link.path("piece").asText()))));
    }

    static Stream<Path> samples() throws IOException {
        return SampleFiles.pieces().stream();
    }

    private static List<String> found(Pattern pattern) throws IOException {
        return SampleFiles.texts().stream()
                .flatMap(text -> pattern.matcher(text).results())
                .map(result -> result.group())
                .toList();
    }

    private static long count(Pattern pattern, Path sample) throws IOException {
        return pattern.matcher(SampleFiles.text(sample)).results().count();
    }

    /** GB 11643: the weighted sum of all eighteen characters is 1 modulo 11. */
    private static boolean checkCharacterFits(String number) {
        int sum = 0;
        for (int i = 0; i < 18; i++) {
            int weight = (1 << (17 - i)) % 11;
            sum += weight * (number.charAt(i) == 'X' ? 10 : Character.digit(number.charAt(i), 10));
        }
        return sum % 11 == 1;
    }

    private static boolean luhnFits(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = Character.digit(number.charAt(number.length() - 1 - i), 10) << (i % 2);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return sum % 10 == 0;
    }
}
