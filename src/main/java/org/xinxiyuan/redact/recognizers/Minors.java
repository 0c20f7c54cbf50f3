package org.xinxiyuan.redact.recognizers;

import org.xinxiyuan.redact.detect.Confidence;
import org.xinxiyuan.redact.detect.Findings;
import org.xinxiyuan.redact.detect.Lexicon;
import org.xinxiyuan.redact.detect.PersonalData;
import org.xinxiyuan.redact.detect.Recognizer;
import org.xinxiyuan.redact.people.ChildSearch;
import org.xinxiyuan.redact.scan.Page;

/** What lets one certain child be known (未成年人信息): the child's name, or its parent's, with school, class or age. */
public final class Minors implements Recognizer {
    private static final int SHORTEST = 2;
    private final ChildSearch search;

    public Minors(Lexicon lexicon) {
        search = new ChildSearch(lexicon.surnames(), lexicon.people());
    }

    @Override
    public PersonalData type() {
        return PersonalData.MINOR;
    }

    @Override
    public boolean readsWords() {
        return true;
    }

    @Override
    public void find(Page page, Findings findings) {
        search.find(
                page,
                (start, end, certain) ->
                        pieces(findings, start, end, certain ? Confidence.CERTAIN : Confidence.SUSPECTED));
    }

    /** What other recognisers have claimed within is treated by itself. */
    private void pieces(Findings findings, int start, int end, Confidence confidence) {
        int from = start;
        while (from < end) {
            int to = from;
            while (to < end && !findings.isTaken(to)) {
                to++;
            }
            if (to - from >= SHORTEST) {
                findings.add(type(), from, to, confidence);
            }
            from = to + 1;
        }
    }
}
