package org.xinxiyuan.shipped;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.redact.detect.Lexicon;
import org.xinxiyuan.redact.people.PersonCue;
import org.xinxiyuan.redact.scan.Cue;

/** Reads {@code app/redaction} strictly into the recognisers' word lists (词表). A bad line names its file and number. */
public final class ShippedLexicon {
    private static final String AREA_CODES = "id-area-codes.txt";
    private static final String DIVISIONS = "divisions-to-township.txt.gz";
    private static final String SUFFIXES = "address-suffixes.tsv";
    private static final String WORDS = "context-words.tsv";
    private static final String SURNAMES = "surnames.tsv";
    private static final String PERSON_WORDS = "person-words.tsv";
    private static final String HEALTH_WORDS = "health-words.tsv";
    private static final List<String> SURNAME_KINDS = List.of("单姓", "复姓");

    private ShippedLexicon() {}

    public static Lexicon load(Path appFolder) {
        var folder = appFolder.resolve("redaction");
        return new Lexicon(
                areaCodes(folder.resolve(AREA_CODES)),
                divisions(folder.resolve(DIVISIONS)),
                suffixes(folder.resolve(SUFFIXES)),
                words(folder.resolve(WORDS), Cue.class),
                surnames(folder.resolve(SURNAMES)),
                people(folder.resolve(PERSON_WORDS), folder.resolve(HEALTH_WORDS)));
    }

    private static Set<String> areaCodes(Path file) {
        var codes = new HashSet<String>(10_000);
        TextLines.each(file, (line, number) -> {
            TextLines.require(line.length() == 6 && line.chars().allMatch(c -> c >= '0' && c <= '9'), file, number);
            codes.add(line);
        });
        return codes;
    }

    private static List<String> divisions(Path file) {
        var names = new ArrayList<String>(50_000);
        TextLines.each(file, (line, number) -> {
            int first = line.indexOf('\t');
            int second = line.indexOf('\t', first + 1);
            TextLines.require(first == 1 && second > 2 && "PCA".indexOf(line.charAt(0)) >= 0, file, number);
            int next = line.indexOf('\t', second + 1);
            names.add(line.substring(second + 1, next < 0 ? line.length() : next));
            while (next >= 0) {
                int from = next + 4;
                next = line.indexOf('\t', from);
                int to = next < 0 ? line.length() : next;
                TextLines.require(line.charAt(0) == 'A' && to > from, file, number);
                names.add(line.substring(from, to));
            }
        });
        return names;
    }

    private static Map<String, List<String>> suffixes(Path file) {
        var suffixes = new HashMap<String, List<String>>();
        TextLines.each(file, (line, number) -> {
            var fields = line.split("\t", -1);
            TextLines.require(fields.length == 4 && !fields[0].isEmpty() && !fields[1].isEmpty(), file, number);
            suffixes.computeIfAbsent(fields[0], any -> new ArrayList<>()).add(fields[1]);
        });
        return suffixes;
    }

    private static List<String> surnames(Path file) {
        var surnames = new ArrayList<String>(500);
        TextLines.each(file, (line, number) -> {
            var fields = line.split("\t", -1);
            TextLines.require(fields.length == 2 && SURNAME_KINDS.contains(fields[0]), file, number);
            int length = SURNAME_KINDS.indexOf(fields[0]) + 1;
            for (var surname : fields[1].split(" ")) {
                TextLines.require(surname.length() == length, file, number);
                surnames.add(surname);
            }
        });
        return surnames;
    }

    private static Map<PersonCue, List<String>> people(Path persons, Path health) {
        var words = words(persons, PersonCue.class);
        words.putAll(words(health, PersonCue.class));
        return words;
    }

    private static <K extends Enum<K>> Map<K, List<String>> words(Path file, Class<K> kinds) {
        var words = new EnumMap<K, List<String>>(kinds);
        TextLines.each(file, (line, number) -> {
            int tab = line.indexOf('\t');
            TextLines.require(tab > 0 && tab < line.length() - 1, file, number);
            try {
                words.computeIfAbsent(Enum.valueOf(kinds, line.substring(0, tab)), any -> new ArrayList<>())
                        .addAll(List.of(line.substring(tab + 1).split(" ")));
            } catch (IllegalArgumentException unknown) {
                throw new WorkstationException(unknown, "shipped.bad-line", file.getFileName(), number);
            }
        });
        return words;
    }
}
