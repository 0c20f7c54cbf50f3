package org.xinxiyuan.shipped;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.xinxiyuan.catalog.WrongWord;
import org.xinxiyuan.document.WorkstationException;

/** Reads {@code app/wording/wrong-characters.tsv} (错别字表) strictly. A bad line names its file and number. */
public final class ShippedWrongWords {
    private static final List<String> COLUMNS = List.of("wrong", "right", "note");

    private ShippedWrongWords() {}

    public static List<WrongWord> load(Path appFolder) {
        var file = appFolder.resolve("wording").resolve("wrong-characters.tsv");
        var words = new ArrayList<WrongWord>();
        var seen = new HashSet<String>();
        TextLines.each(file, (line, number) -> {
            var fields = List.of(line.split("\t", -1));
            if (seen.isEmpty()) {
                TextLines.require(fields.equals(COLUMNS), file, number);
                seen.add("");
                return;
            }
            TextLines.require(fields.size() == COLUMNS.size() && sound(fields), file, number);
            TextLines.require(seen.add(fields.get(0)), file, number);
            words.add(new WrongWord(fields.get(0), fields.get(1), fields.get(2)));
        });
        if (seen.isEmpty()) {
            throw new WorkstationException("shipped.bad-line", file.getFileName(), 1);
        }
        return List.copyOf(words);
    }

    private static boolean sound(List<String> fields) {
        String wrong = fields.get(0);
        String right = fields.get(1);
        return wrong.length() > 1
                && !right.isEmpty()
                && !wrong.equals(right)
                && fields.stream().allMatch(field -> field.equals(field.strip()));
    }
}
