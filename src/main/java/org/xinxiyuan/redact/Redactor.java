package org.xinxiyuan.redact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.document.Span;
import org.xinxiyuan.redact.Edit.Settled;
import org.xinxiyuan.redact.detect.Confidence;
import org.xinxiyuan.redact.detect.Detection;
import org.xinxiyuan.redact.detect.Detector;
import org.xinxiyuan.redact.detect.Findings;
import org.xinxiyuan.redact.detect.PersonalData;

/** Makes the public version of a release's texts (脱敏): finds, decides, replaces. Safe for many threads. */
public final class Redactor {
    /** Version of the rules, as certificates name it. */
    public static final String RULESET = "cn-pii-1.0";

    private final Detector detector;

    public Redactor(Detector detector) {
        this.detector = detector;
    }

    /** All fields of a release; the order of redactions follows theirs. */
    public RedactedText redact(Map<String, String> fields, Policy policy, List<Decision> decisions) {
        var texts = new LinkedHashMap<String, String>();
        var redactions = new ArrayList<Redaction>();
        fields.forEach((field, text) -> {
            var applied = apply(field, text, policy, decisions);
            texts.put(field, applied.text());
            redactions.addAll(applied.redactions());
        });
        return new RedactedText(texts, redactions, RULESET);
    }

    /** One text: a field, a paragraph or a cell. A text with tables is best given whole, so that heads are seen. */
    public Applied apply(String field, String text, Policy policy, List<Decision> decisions) {
        var page = detector.page(text);
        var detections = detector.detect(page, kind -> isWanted(kind, policy, decisions));
        var marked = new Marks(field, text, detections).settled(decisions);
        if (detections.isEmpty() && marked.isEmpty()) {
            return new Applied(text, List.of());
        }
        var settled = settle(field, text, detections, policy, decisions);
        settled.addAll(marked);
        settled.sort(Comparator.comparingInt(one -> one.span().start()));
        return new Edit(page, policy, settled).run();
    }

    private static boolean isWanted(PersonalData kind, Policy policy, List<Decision> decisions) {
        return policy.treatmentOf(kind) != Treatment.KEEP
                || decisions.stream().anyMatch(decision -> decision.place().type() == kind);
    }

    /** Every place of a text where this value stands undetected, for a person to mark (人工标出). */
    public List<Place> undetected(String field, String text, String value, PersonalData type) {
        return new Marks(field, text, detector.detect(text)).places(value, type);
    }

    private static List<Settled> settle(
            String field, String text, List<Detection> detections, Policy policy, List<Decision> decisions) {
        var made = new HashMap<Place, Decision>();
        decisions.forEach(decision -> made.put(decision.place(), decision));
        var counts = new HashMap<Place, Integer>();
        var settled = new ArrayList<Settled>();
        for (var detection : detections) {
            var first = new Place(field, detection.type(), detection.span().in(text), 0);
            int ordinal = counts.merge(first, 1, Integer::sum) - 1;
            var place = new Place(field, first.type(), first.value(), ordinal);
            var decision = Optional.ofNullable(made.get(place)).filter(d -> d.treatment() != Treatment.DECIDE);
            var treatment = treatment(detection, policy, decision);
            var span = Findings.whole(changed(detection, treatment, policy), text);
            boolean untouched = treatment == Treatment.KEEP && decision.isEmpty() || span.length() == 0;
            if (!untouched) {
                settled.add(new Settled(place, detection, span, treatment, decision));
            }
        }
        return settled;
    }

    private static Treatment treatment(Detection detection, Policy policy, Optional<Decision> decision) {
        var usual = policy.treatmentOf(detection.type());
        boolean open = detection.confidence() == Confidence.SUSPECTED && usual != Treatment.KEEP && !policy.measuring();
        return decision.map(Decision::treatment).orElse(open ? Treatment.DECIDE : usual);
    }

    /** What is to go: of an address only what is finer than the level left. */
    private static Span changed(Detection detection, Treatment treatment, Policy policy) {
        if (detection.levels().isEmpty()) {
            return detection.span();
        }
        var levels = detection.levels().get();
        int from = policy.measuring()
                ? levels.village()
                : switch (treatment) {
                    case CUT_VILLAGE -> levels.village();
                    case CUT_VILLAGE_GROUP -> levels.group();
                    case DELETE, HIDE -> levels.start();
                    default -> levels.township();
                };
        return new Span(from, levels.end());
    }
}
