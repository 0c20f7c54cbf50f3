package org.xinxiyuan.check.rules.wording;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.catalog.WrongWord;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.check.RuleSheet;
import org.xinxiyuan.check.prose.Prose;
import org.xinxiyuan.check.prose.Proses;
import org.xinxiyuan.check.prose.Slip;
import org.xinxiyuan.document.Manuscript;
import org.xinxiyuan.document.Span;

/** 无错别字: none of the phrases of {@code app/wording/wrong-characters.tsv}, which the county may extend. */
public final class WrongCharacters implements Rule {
    private static final RuleSheet SHEET = RuleSheet.warn("WRONG_CHARACTER", "没有错别字表所列的错词");

    /** By the first two characters; the longest first. */
    private final Map<Integer, List<WrongWord>> words = new HashMap<>();

    /** Both characters of a beginning, folded into one number. */
    private final BitSet beginnings = new BitSet();

    private final Proses proses;

    public WrongCharacters(List<WrongWord> wrongWords, Proses proses) {
        this.proses = proses;
        wrongWords.forEach(word -> beginnings.set(folded(word.wrong(), 0)));
        wrongWords.forEach(word -> words.computeIfAbsent(key(word.wrong(), 0), any -> new ArrayList<>())
                .add(word));
        words.values()
                .forEach(same -> same.sort(Comparator.comparingInt(
                        (WrongWord word) -> -word.wrong().length())));
    }

    @Override
    public List<RuleSheet> sheets() {
        return List.of(SHEET);
    }

    @Override
    public List<Finding> check(Manuscript m) {
        return Slip.findings(m, proses, this::slips);
    }

    private List<Slip> slips(Prose prose) {
        String text = prose.text();
        var slips = new ArrayList<Slip>();
        for (int i = 0; i + 1 < text.length(); i++) {
            // most pairs begin no wrong word, and boxing a key for each of them costs more than all the rest
            if (!beginnings.get(folded(text, i))) {
                continue;
            }
            var hit = at(text, i);
            if (hit.isPresent()) {
                var word = hit.get();
                int end = i + word.wrong().length();
                slips.add(new Slip(SHEET, new Span(i, end), message(word), word.right()));
                i = end - 1;
            }
        }
        return slips;
    }

    private Optional<WrongWord> at(String text, int i) {
        return words.getOrDefault(key(text, i), List.of()).stream()
                .filter(word -> text.startsWith(word.wrong(), i))
                .findFirst();
    }

    private static int folded(String text, int i) {
        return (text.charAt(i) * 31 ^ text.charAt(i + 1)) & Character.MAX_VALUE;
    }

    private static int key(String text, int i) {
        return text.charAt(i) << 16 | text.charAt(i + 1);
    }

    private static String message(WrongWord word) {
        String note = word.note().isEmpty() ? "" : "（" + word.note() + "）";
        return "“" + word.wrong() + "”应作“" + word.right() + "”" + note;
    }
}
