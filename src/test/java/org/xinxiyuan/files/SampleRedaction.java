package org.xinxiyuan.files;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.xinxiyuan.catalog.RedactionRules.Mask;
import org.xinxiyuan.document.Span;
import org.xinxiyuan.redact.Decision;
import org.xinxiyuan.redact.Place;
import org.xinxiyuan.redact.Policy;
import org.xinxiyuan.redact.Redaction;
import org.xinxiyuan.redact.Treatment;
import org.xinxiyuan.redact.detect.Confidence;
import org.xinxiyuan.redact.detect.Detection;
import org.xinxiyuan.redact.detect.PersonalData;

/** A small redactor for the tests of files: ID numbers with a valid check character, mobiles, telling headers. */
public final class SampleRedaction implements TextRedaction {
    public static final String ID = "110105184912310020";
    public static final String OTHER_ID = "330681187605123012";
    public static final String MOBILE = "13800138000";
    public static final String OTHER_MOBILE = "13800138001";

    private static final Pattern NUMBER = Pattern.compile("(?<![\\dA-Za-z])(?:\\d{17}[\\dXx]|1[3-9]\\d{9})(?![\\dA-Za-z])");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    /** A policy that does this with everything. */
    public static Policy policy(Treatment treatment) {
        var treatments = new EnumMap<PersonalData, Treatment>(PersonalData.class);
        for (var type : PersonalData.values()) {
            treatments.put(type, treatment);
        }
        return new Policy("test", treatments, Map.of(PersonalData.ID_CARD, new Mask(2, 3)), "〔已隐藏〕");
    }

    @Override
    public List<Detection> detect(String text) {
        var found = new ArrayList<Detection>();
        var matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            boolean id = matcher.group().length() == 18;
            if (!id || isValid(matcher.group())) {
                var type = id ? PersonalData.ID_CARD : PersonalData.PHONE_MOBILE;
                found.add(new Detection(type, new Span(matcher.start(), matcher.end()), Confidence.CERTAIN));
            }
        }
        return found;
    }

    private static boolean isValid(String id) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (id.charAt(i) - '0') * WEIGHTS[i];
        }
        return "10X98765432".charAt(sum % 11) == Character.toUpperCase(id.charAt(17));
    }

    @Override
    public Optional<PersonalData> columnKind(String header) {
        return header.contains("身份证号") ? Optional.of(PersonalData.ID_CARD) : Optional.empty();
    }

    @Override
    public Applied apply(String field, String text, Policy policy, List<Decision> decisions) {
        var out = new StringBuilder();
        var redactions = new ArrayList<Redaction>();
        var ordinals = new HashMap<String, Integer>();
        int last = 0;
        for (var d : detect(text)) {
            out.append(text, last, d.span().start());
            var value = d.span().in(text);
            var place = new Place(field, d.type(), value, ordinals.merge(value, 1, Integer::sum) - 1);
            var decision = decisions.stream().filter(x -> x.place().equals(place)).findFirst();
            var treatment = decision.map(Decision::treatment).orElse(policy.treatmentOf(d.type()));
            int start = out.length();
            out.append(shown(value, treatment, policy));
            var shown = new Span(start, out.length());
            redactions.add(new Redaction(place, d.span(), shown, d.confidence(), treatment, decision));
            last = d.span().end();
        }
        return new Applied(out + text.substring(last), redactions);
    }

    private static String shown(String value, Treatment treatment, Policy policy) {
        return switch (treatment) {
            case DELETE -> "";
            case KEEP -> value;
            case MASK -> value.substring(0, 2) + "*".repeat(value.length() - 5) + value.substring(value.length() - 3);
            default -> policy.hideWord();
        };
    }
}
