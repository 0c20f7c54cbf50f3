package org.xinxiyuan.redact.recognizers;

import java.util.stream.Collectors;
import org.xinxiyuan.redact.Shipped;
import org.xinxiyuan.redact.detect.Findings;
import org.xinxiyuan.redact.detect.PersonalData;
import org.xinxiyuan.redact.detect.Recognizer;
import org.xinxiyuan.redact.scan.CueIndex;
import org.xinxiyuan.redact.scan.Page;

/** What one recogniser alone finds in a text, parted by blanks; - for nothing, ? before what is only suspected. */
public final class Found {
    private static final CueIndex WORDS = new CueIndex(Shipped.LEXICON.words());

    private Found() {}

    public static String by(Recognizer recognizer, String text) {
        var findings = new Findings();
        recognizer.find(new Page(text.translateEscapes(), WORDS), findings);
        var found = findings.inOrder(text.translateEscapes()).stream()
                .map(one -> (one.confidence() == org.xinxiyuan.redact.detect.Confidence.CERTAIN ? "" : "?")
                        + one.span().in(text.translateEscapes()).replace("\n", "\\n"))
                .collect(Collectors.joining(" "));
        return found.isEmpty() ? "-" : found;
    }

    /** The homes that all recognisers of the measuring profile together find. */
    static String homes(String text) {
        var whole = text.translateEscapes();
        var found = Shipped.DETECTOR.detect(whole, type -> type != PersonalData.NAME).stream()
                .filter(one -> one.type() == PersonalData.ADDRESS)
                .map(one -> one.span().in(whole))
                .collect(Collectors.joining(" "));
        return found.isEmpty() ? "-" : found;
    }

    /** The names that all recognisers together find; empty for none. */
    static String names(String text) {
        return Shipped.DETECTOR.detect(text).stream()
                .filter(one -> one.type() == PersonalData.NAME)
                .map(one -> one.span().in(text))
                .collect(Collectors.joining(" "));
    }
}
