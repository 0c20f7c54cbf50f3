package org.xinxiyuan.redact;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts leaks and over-redaction against marked texts (评分). A value leaks if one character of its core is visible. */
final class Score {
    private static final String UNITS = "号室户栋幢单元组队社屯弄楼层排座院附第村民小房街巷區区號樓期之東西南北东";
    final Map<String, int[]> byType = new TreeMap<>();
    final List<String> misses = new ArrayList<>();
    int outside;
    int over;
    int lookalikes;
    int touched;

    void add(JsonNode item, boolean[] covered) {
        var text = item.get("text").asText();
        var zone = new char[text.length()];
        for (var span : item.get("spans")) {
            boolean either =
                    span.get("type").asText().equals("NAME") || span.path("opt").asBoolean();
            int from = span.has("soft_start")
                    ? span.get("soft_start").asInt()
                    : span.get("start").asInt();
            int to = span.has("soft_end")
                    ? span.get("soft_end").asInt()
                    : span.get("end").asInt();
            java.util.Arrays.fill(zone, from, to, either ? 'n' : 'z');
            if (!either) {
                judge(item, span, covered);
            }
        }
        for (var negative : item.get("negatives")) {
            lookalike(negative, text, zone, covered);
        }
        for (int i = 0; i < zone.length; i++) {
            boolean free = zone[i] == 0 && Character.isLetterOrDigit(text.charAt(i));
            outside += free ? 1 : 0;
            over += free && covered[i] ? 1 : 0;
        }
    }

    private void lookalike(JsonNode negative, String text, char[] zone, boolean[] covered) {
        boolean soft = negative.path("soft").asBoolean();
        boolean hit = false;
        for (int i = negative.get("start").asInt(); i < negative.get("end").asInt(); i++) {
            zone[i] = soft && zone[i] == 0 ? 'n' : zone[i];
            hit |= covered[i] && Character.isLetterOrDigit(text.charAt(i));
        }
        lookalikes += soft ? 0 : 1;
        touched += !soft && hit ? 1 : 0;
    }

    private void judge(JsonNode item, JsonNode span, boolean[] covered) {
        var type = span.get("type").asText();
        boolean visible = core(item.get("text").asText(), span, type).stream().anyMatch(place -> !covered[place]);
        var counts = byType.computeIfAbsent(type, any -> new int[2]);
        counts[0]++;
        counts[1] += visible ? 1 : 0;
        if (visible) {
            misses.add(item.get("id").asText() + " " + type);
        }
    }

    private static List<Integer> core(String text, JsonNode span, String type) {
        var places = new ArrayList<Integer>();
        if (span.has("cores")) {
            span.get("cores")
                    .forEach(core ->
                            collect(text, core.get(0).asInt(), core.get(1).asInt(), places));
        } else {
            collect(text, span.get("start").asInt(), span.get("end").asInt(), places);
        }
        if (type.equals("ADDRESS")) {
            var fine = places.stream()
                    .filter(place -> UNITS.indexOf(text.charAt(place)) < 0)
                    .toList();
            return fine.isEmpty() ? places : fine;
        }
        if (type.equals("EMAIL")) {
            int sign = text.indexOf('@', span.get("start").asInt());
            return places.stream().filter(place -> sign < 0 || place < sign).toList();
        }
        return places;
    }

    private static void collect(String text, int from, int to, List<Integer> places) {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                places.add(i);
            }
        }
    }

    double recall(String type) {
        var counts = byType.get(type);
        return 1 - (double) counts[1] / counts[0];
    }

    @Override
    public String toString() {
        var table = new StringBuilder();
        byType.forEach((type, counts) ->
                table.append(String.format("%-15s %5d %7.2f%%%n", type, counts[0], 100 * recall(type))));
        return table
                + String.format(
                        "over-redacted %.3f%% of %d, lookalikes touched %d of %d%n",
                        100.0 * over / outside, outside, touched, lookalikes);
    }
}
