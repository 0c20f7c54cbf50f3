package org.xinxiyuan.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.xinxiyuan.redact.Decision;
import org.xinxiyuan.redact.Policy;
import org.xinxiyuan.redact.Redactor;
import org.xinxiyuan.redact.detect.Detection;
import org.xinxiyuan.redact.detect.Detector;
import org.xinxiyuan.redact.detect.PersonalData;

/** The text redactor as the redaction of files sees it (文本脱敏接入). */
public final class RedactorText implements TextRedaction {
    private static final Pattern OFFICIAL = Pattern.compile("单位|机构|公司|企业|咨询|监督|举报|办公|值班|信用代码");
    private static final Map<PersonalData, Pattern> HEADERS = headers();

    private final Detector detector;
    private final Redactor redactor;

    public RedactorText(Detector detector, Redactor redactor) {
        this.detector = detector;
        this.redactor = redactor;
    }

    private static Map<PersonalData, Pattern> headers() {
        var headers = new LinkedHashMap<PersonalData, Pattern>();
        headers.put(PersonalData.ID_CARD, Pattern.compile("身份证|公民身份|证件号"));
        headers.put(PersonalData.BANK_CARD, Pattern.compile("银行卡|一卡通|存折|银行账号|银行帐号|卡号|开户账号"));
        headers.put(PersonalData.PHONE_MOBILE, Pattern.compile("手机"));
        return headers;
    }

    @Override
    public Applied apply(String field, String text, Policy policy, List<Decision> decisions) {
        var applied = redactor.apply(field, text, policy, decisions);
        return new Applied(applied.text(), applied.redactions());
    }

    @Override
    public List<Detection> detect(String text) {
        return detector.detect(text);
    }

    @Override
    public Optional<PersonalData> columnKind(String header) {
        if (OFFICIAL.matcher(header).find()) {
            return Optional.empty();
        }
        return HEADERS.entrySet().stream()
                .filter(e -> e.getValue().matcher(header).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
