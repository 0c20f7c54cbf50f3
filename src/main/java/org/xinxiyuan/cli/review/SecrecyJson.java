package org.xinxiyuan.cli.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xinxiyuan.review.secrecy.SecrecyReview;
import org.xinxiyuan.review.secrecy.SecrecyGround;
import org.xinxiyuan.review.secrecy.Step;

/** A secrecy review as JSON and as lines (保密审查). */
final class SecrecyJson {
    private SecrecyJson() {}

    static Map<String, Object> of(SecrecyReview review) {
        var sheet = review.sheet();
        var json = new LinkedHashMap<String, Object>();
        json.put("id", review.subject().id().value());
        json.put("revision", review.subject().revision());
        json.put("sha256", review.subject().sha256());
        json.put("title", review.subject().title());
        json.put("filledOn", sheet.filledOn().toString());
        json.put("filledBy", sheet.filledBy());
        json.put("carrier", sheet.carrier().name());
        json.put("way", sheet.way());
        json.put("when", sheet.when());
        json.put("involved", sheet.involved().stream().sorted().map(Enum::name).toList());
        json.put("finished", review.finished());
        json.put("steps", review.steps().stream().map(SecrecyJson::step).toList());
        return json;
    }

    private static Map<String, Object> step(Step step) {
        var verdict = step.verdict();
        return Map.of(
                "step", step.level().word(),
                "by", step.by(),
                "conclusion", verdict.conclusion().word(),
                "basis", verdict.grounds().stream().map(SecrecyGround::text).toList(),
                "opinion", verdict.opinion(),
                "on", step.on().toString());
    }

    static List<String> lines(SecrecyReview review) {
        var lines = new ArrayList<String>();
        lines.add(review.sheet().filledOn() + "  " + review.subject().title());
        for (Step step : review.steps()) {
            var verdict = step.verdict();
            lines.add("  " + step.level().label() + "  " + step.by() + "  " + step.on() + "  "
                    + verdict.conclusion().label() + "  " + verdict.opinion());
            verdict.grounds().forEach(ground -> lines.add("    依据：" + ground.text()));
        }
        return lines;
    }
}
