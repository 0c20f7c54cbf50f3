package org.xinxiyuan.redact;

import java.nio.file.Path;
import java.util.Map;
import org.xinxiyuan.catalog.RedactionRules;
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
        var covered = new boolean[text.length()];
        for (var redaction :
                REDACTOR.apply("body", text, MEASURING, java.util.List.of()).redactions()) {
            java.util.Arrays.fill(
                    covered, redaction.span().start(), redaction.span().end(), true);
        }
        return covered;
    }
}
