package org.xinxiyuan.files.fuzz;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.xinxiyuan.files.FileRedaction;
import org.xinxiyuan.files.RedactorText;
import org.xinxiyuan.redact.FileRedactor.Cleaned;
import org.xinxiyuan.redact.FileRedactor.NeedsEyes;
import org.xinxiyuan.redact.FileRedactor.Outcome;
import org.xinxiyuan.redact.Policy;
import org.xinxiyuan.redact.Redactor;
import org.xinxiyuan.redact.Treatment;
import org.xinxiyuan.redact.detect.Detector;
import org.xinxiyuan.redact.detect.PersonalData;
import org.xinxiyuan.redact.recognizers.Recognizers;
import org.xinxiyuan.shipped.ShippedLexicon;

/** The redaction of files as it ships, everything hidden. */
public final class RealFiles {
    public static final Detector DETECTOR = Recognizers.detector(ShippedLexicon.load(Path.of("app")));
    public static final FileRedaction FILES = new FileRedaction(new RedactorText(DETECTOR, new Redactor(DETECTOR)));

    private RealFiles() {}

    public static Policy hidingAll() {
        return all(Treatment.HIDE);
    }

    public static Policy all(Treatment treatment) {
        var treatments = new EnumMap<PersonalData, Treatment>(PersonalData.class);
        for (var type : PersonalData.values()) {
            treatments.put(type, treatment);
        }
        return new Policy("test", treatments, Map.of(), "〔已隐藏〕");
    }

    public static Outcome redact(byte[] file, String name) {
        return FILES.redact(file, name, "attachments/0", hidingAll(), List.of());
    }

    /** What may leave; nothing where the file is refused. */
    public static byte[] released(Outcome outcome) {
        if (outcome instanceof Cleaned cleaned) {
            return cleaned.bytes();
        }
        return outcome instanceof NeedsEyes picture ? picture.bytes() : new byte[0];
    }
}
