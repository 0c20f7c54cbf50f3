package org.xinxiyuan.redact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Township prose by seed (语料), from sentences of our own in six manners with words drawn into their slots: no two
 * paragraphs are the same, so that neither side learns the text by heart.
 */
final class Prose {
    private static final Path FILE = Path.of("src/bench/prose.txt");
    private final List<List<String>> manners = new ArrayList<>();
    private final Map<String, String[]> words = new HashMap<>();
    private final Random random;

    Prose(long seed) {
        random = new Random(seed);
        try {
            read(Files.readAllLines(FILE));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Adds a paragraph of three to seven sentences in one manner. */
    void paragraph(StringBuilder text) {
        var manner = manners.get(random.nextInt(manners.size()));
        text.append("　　");
        for (int i = random.nextInt(5) + 3; i > 0; i--) {
            sentence(text, manner.get(random.nextInt(manner.size())));
        }
        text.append('\n');
    }

    private void read(List<String> lines) {
        var slot = "";
        for (var line : lines) {
            if (line.startsWith("## ")) {
                manners.add(new ArrayList<>());
            } else if (line.startsWith("# ")) {
                slot = line.substring(2);
            } else if (line.indexOf('\t') > 0) {
                words.put(slot, line.split("\t"));
            } else {
                manners.get(manners.size() - 1).add(line);
            }
        }
    }

    private void sentence(StringBuilder text, String sentence) {
        int at = 0;
        for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', at)) {
            int close = sentence.indexOf('}', open);
            text.append(sentence, at, open).append(fill(sentence.substring(open + 1, close)));
            at = close + 1;
        }
        text.append(sentence, at, sentence.length());
    }

    private String fill(String slot) {
        return switch (slot) {
            case "n" -> String.valueOf(random.nextInt(random.nextBoolean() ? 30 : 900) + 1);
            case "m" -> random.nextInt(9000) + "." + (10 + random.nextInt(90));
            case "y" -> String.valueOf(2015 + random.nextInt(12));
            case "d" -> fill("y") + "年" + (1 + random.nextInt(12)) + "月" + (1 + random.nextInt(28)) + "日";
            case "t" -> 8 + random.nextInt(9) + ":" + (10 + random.nextInt(50));
            case "h" -> String.valueOf(8_000_000 + random.nextInt(999_999));
            default -> words.get(slot)[random.nextInt(words.get(slot).length)];
        };
    }
}
