package org.xinxiyuan.service.checking;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.redact.Policy;
import org.xinxiyuan.redact.Redaction;
import org.xinxiyuan.redact.Treatment;
import org.xinxiyuan.redact.detect.PersonalData;
import org.xinxiyuan.service.desk.Rulebook;

/**
 * 外发字符串复检: looks at every string of an outgoing JSON by itself, names of members too, whatever the fields are. What
 * the redactor has made public is looked at by the second path; any other string must hold no personal data at all.
 */
public final class OutgoingStrings {
    /** Fields that come out of the redactor. */
    private static final Pattern REDACTED =
            Pattern.compile("/(?:title|summary|body|note|elements/[^/]*|attachments/\\d+/(?:fileName|caption))");
    /** Made by the program or given by the portal: hashes, ids, times. */
    private static final Pattern MADE = Pattern.compile("[0-9a-f]{64}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
            + "|\\d{4}-\\d\\d-\\d\\d(?:T[0-9:.]+(?:Z|[+-]\\d\\d:\\d\\d))?");

    private static final Pattern ATTACHMENT = Pattern.compile("/attachments/(\\d+)/(\\w+)");
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("/title", "标题"),
            Map.entry("/summary", "摘要"),
            Map.entry("/body", "正文"),
            Map.entry("/note", "说明"),
            Map.entry("/docNo", "文号"),
            Map.entry("/author", "报送人"),
            Map.entry("/sourceOrg", "发布机构"),
            Map.entry("/quotaId", "任务编号"),
            Map.entry("/solicitationId", "约稿编号"),
            Map.entry("/disclosure/basis", "公开依据"),
            Map.entry("/sourcePolicy/title", "上级文件的标题"),
            Map.entry("/sourcePolicy/docNo", "上级文件的文号"),
            Map.entry("/sourcePolicy/issuer", "上级文件的发文机关"),
            Map.entry("/sourcePolicy/url", "上级文件的网址"),
            Map.entry("/signOff/by", "签发人"));

    /** Whose name stands there is meant to be read; the others are facts of a person, not words of a field. */
    private static final Set<PersonalData> NOT_ASKED =
            Set.of(PersonalData.NAME, PersonalData.BIRTH_DATE, PersonalData.HEALTH, PersonalData.MINOR);

    private final Rulebook rules;

    public OutgoingStrings(Rulebook rules) {
        this.rules = rules;
    }

    /**
     * One finding for each string that holds personal data, naming the field.
     *
     * @param outgoing the JSON object as maps, lists and strings
     * @param allowed values a person or the policy lets stand in what the redactor made
     */
    public List<Finding> leaks(Map<String, ?> outgoing, Predicate<String> allowed) {
        var findings = new ArrayList<Finding>();
        strings(outgoing).forEach((pointer, text) -> found(pointer, text, allowed).ifPresent(kinds ->
                findings.add(GateSheets.LEAK_FOUND.found("外发内容复检，" + label(pointer) + "里有" + kinds + "，已拦下。"))));
        return findings;
    }

    /** Every string by its JSON pointer; the name of a member that is no plain word is one of its own, {@code #N}. */
    static Map<String, String> strings(Map<String, ?> object) {
        var strings = new LinkedHashMap<String, String>();
        walk("", object, strings);
        return strings;
    }

    private static void walk(String pointer, Object value, Map<String, String> strings) {
        if (value instanceof Map<?, ?> members) {
            members.forEach((name, member) -> {
                var key = String.valueOf(name);
                if (!key.matches("[A-Za-z]{1,40}")) {
                    strings.put(pointer + "/#" + strings.size(), key);
                }
                boolean word = key.matches("[\\p{L}_-]{1,40}");
                walk(pointer + "/" + (word ? key : "#" + strings.size()), member, strings);
            });
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                walk(pointer + "/" + i, list.get(i), strings);
            }
        } else if (value instanceof String text) {
            strings.put(pointer, text);
        }
    }

    private Optional<String> found(String pointer, String text, Predicate<String> allowed) {
        if (MADE.matcher(text).matches()) {
            return Optional.empty();
        }
        if (REDACTED.matcher(pointer).matches() && !pointer.contains("/#")) {
            var finds = rules.scan().finds(text.getBytes(StandardCharsets.UTF_8), "application/json", allowed);
            return finds.isEmpty() ? Optional.empty() : Optional.of(String.join("、", finds));
        }
        var policy = Policy.of(rules.catalog().redaction(), Judging.STANDARD);
        var kinds = rules.redactor().redact(Map.of("", text), policy, List.of()).redactions().stream()
                .filter(place -> place.treatment() != Treatment.KEEP)
                .map(Redaction::place)
                .map(place -> place.type())
                .filter(kind -> !NOT_ASKED.contains(kind))
                .map(PersonalData::label)
                .distinct()
                .collect(Collectors.joining("、"));
        return Optional.of(kinds).filter(k -> !k.isEmpty());
    }

    private static String label(String pointer) {
        var file = ATTACHMENT.matcher(pointer);
        if (file.matches()) {
            var which = "第" + (Integer.parseInt(file.group(1)) + 1) + "个附件的";
            return which + Map.of("caption", "图注", "fileName", "文件名").getOrDefault(file.group(2), file.group(2));
        }
        if (pointer.startsWith("/elements")) {
            return pointer.contains("#") ? "要素的名称" : "要素" + pointer.substring("/elements".length());
        }
        return LABELS.getOrDefault(pointer, "字段 " + pointer + " ");
    }
}
