package org.xinxiyuan.redact.detect;

import java.util.List;
import java.util.function.Predicate;
import org.xinxiyuan.redact.scan.CueIndex;
import org.xinxiyuan.redact.scan.Page;

/** Finds personal data in a text (检测): one scan, then each recogniser in its order. Safe for many threads. */
public final class Detector {
    private final CueIndex words;
    private final List<Recognizer> recognizers;

    /** @param recognizers in the order of their claims; see {@code Recognizers.inForce} */
    public Detector(Lexicon lexicon, List<Recognizer> recognizers) {
        this.words = new CueIndex(lexicon.words());
        this.recognizers = List.copyOf(recognizers);
    }

    /** Sorted, without overlaps, offsets of the text as given. */
    public List<Detection> detect(String text) {
        return detect(text, kind -> true);
    }

    /** The same, where only some kinds matter; the others are looked for only where that costs nothing. */
    public List<Detection> detect(String text, Predicate<PersonalData> wanted) {
        try (var page = new Page(text, words)) {
            return detect(page, wanted);
        }
    }

    /** The text made ready, for those who need its words and tables beside the detections. */
    public Page page(String text) {
        return new Page(text, words);
    }

    /** @param wanted kinds that are not kept anyway; the others are looked for only where that costs nothing */
    public List<Detection> detect(Page page, Predicate<PersonalData> wanted) {
        boolean bare = page.isBare();
        var findings = new Findings();
        for (var recognizer : recognizers) {
            if (recognizer.readsWords() ? wanted.test(recognizer.type()) : !bare) {
                recognizer.find(page, findings);
            }
        }
        return findings.inOrder(page.text());
    }
}
