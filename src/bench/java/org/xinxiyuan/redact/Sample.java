package org.xinxiyuan.redact;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The texts that are measured (样本). One character of personal data in a hundred, if not said otherwise. */
public enum Sample {
    /** Prose without personal data; dates, sums, document numbers and phones of offices stand in it. */
    PLAIN,
    /** Prose with sentences that hold one value each. */
    SCATTERED,
    /** The same prose; the values stand together in lists of forty rows. */
    LISTS,
    /** The texts that recall is measured with: a value every twenty characters. */
    DENSE;

    private static final long SEED = 20_260_316;
    private static final int LONGEST = 10_000;
    private static final int ROWS = 40;
    private static final int SHARE = 100;
    /** Characters of personal data in a sentence of {@link Persons}, and in a row. */
    private static final int IN_SENTENCE = 14;

    private static final int IN_ROW = 60;

    /** Texts of ten thousand characters each, together of this length. */
    List<String> texts(int characters) {
        if (this == DENSE) {
            return dense(characters);
        }
        var texts = new ArrayList<String>();
        var whole = text(characters);
        for (int at = 0; at < whole.length(); at = Math.min(whole.length(), at + LONGEST)) {
            texts.add(whole.substring(at, Math.min(whole.length(), at + LONGEST)));
        }
        return texts;
    }

    /** One text of this length. */
    String text(int characters) {
        var prose = new Prose(SEED);
        var persons = new Persons(SEED);
        var text = new StringBuilder(characters + 10_000);
        long values = 0;
        while (text.length() < characters) {
            prose.paragraph(text);
            if (this == SCATTERED && values * SHARE < text.length()) {
                text.insert(text.length() - 1, persons.sentence());
                values += IN_SENTENCE;
            } else if (this == LISTS && (values + ROWS * IN_ROW) * SHARE < text.length()) {
                list(text, persons);
                values += ROWS * IN_ROW;
            }
        }
        text.setLength(characters);
        return text.toString();
    }

    private static void list(StringBuilder text, Persons persons) {
        text.append("序号\t姓名\t身份证号\t联系电话\t银行卡号\t住址\n");
        for (int row = 1; row <= ROWS; row++) {
            text.append(persons.row(row, '\t')).append('\n');
        }
    }

    private static List<String> dense(int characters) {
        var texts = new ArrayList<String>();
        try {
            var mapper = new ObjectMapper();
            for (var line : Files.readAllLines(Path.of("src/test/resources/measure/redaction.jsonl"))) {
                texts.add(mapper.readTree(line).get("text").asText());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        int length = texts.stream().mapToInt(String::length).sum();
        var many = new ArrayList<String>();
        for (int i = 0; i < characters / length; i++) {
            many.addAll(texts);
        }
        return many;
    }

    static double megabytes(List<String> texts) {
        long bytes = 0;
        for (var text : texts) {
            bytes += text.getBytes(StandardCharsets.UTF_8).length;
        }
        return bytes / 1e6;
    }
}
