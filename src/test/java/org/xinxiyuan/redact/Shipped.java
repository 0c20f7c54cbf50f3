package org.xinxiyuan.redact;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xinxiyuan.catalog.RedactionRules;
import org.xinxiyuan.redact.detect.Confidence;
import org.xinxiyuan.redact.detect.Detector;
import org.xinxiyuan.redact.detect.Lexicon;
import org.xinxiyuan.redact.recognizers.Recognizers;
import org.xinxiyuan.shipped.ShippedLexicon;

/** The detector as it ships, loaded once for all tests. */
public final class Shipped {
    public static final Lexicon LEXICON = ShippedLexicon.load(Path.of("app"));
    public static final Detector DETECTOR = Recognizers.detector(LEXICON);
    public static final Redactor REDACTOR = new Redactor(DETECTOR);
    public static final String HIDDEN = "〔已隐藏〕";
    public static final Policy MEASURING = Policy.measuring(new RedactionRules(Map.of(), Map.of(), HIDDEN, Map.of()));

    private Shipped() {}

    /** Which characters go under the measuring policy. */
    static boolean[] covered(String text) {
        return covered(text, EnumSet.allOf(Confidence.class));
    }

    /** The same of values found with one of these confidences alone. */
    static boolean[] covered(String text, Set<Confidence> counted) {
        var covered = new boolean[text.length()];
        for (var redaction : REDACTOR.apply("body", text, MEASURING, List.of()).redactions()) {
            boolean counts = counted.contains(redaction.confidence());
            Arrays.fill(
                    covered,
                    redaction.span().start(),
                    counts ? redaction.span().end() : redaction.span().start(),
                    true);
        }
        return covered;
    }
}
