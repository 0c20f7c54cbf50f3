package org.xinxiyuan.files;

import java.util.List;
import java.util.Optional;
import org.xinxiyuan.redact.Decision;
import org.xinxiyuan.redact.Policy;
import org.xinxiyuan.redact.Redaction;
import org.xinxiyuan.redact.detect.Detection;
import org.xinxiyuan.redact.detect.PersonalData;

/** What the redaction of files needs from the redaction of text (文本脱敏). */
public interface TextRedaction {
    /** The public version of a text, Markdown with pipe tables; called once for a whole file. */
    Applied apply(String field, String text, Policy policy, List<Decision> decisions);

    List<Detection> detect(String text);

    /** The kind every value below this column header is of, where the header alone says so (身份证号, 银行卡号). */
    Optional<PersonalData> columnKind(String header);

    /** The public text and each place that became another. */
    record Applied(String text, List<Redaction> redactions) {
        public Applied {
            redactions = List.copyOf(redactions);
        }

        @Override
        public String toString() {
            return "Applied[" + redactions.size() + " redactions]";
        }
    }
}
