package org.xinxiyuan.service.sending.merging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.xinxiyuan.document.Attachment;
import org.xinxiyuan.document.Markdown;
import org.xinxiyuan.document.SourcePolicy;
import org.xinxiyuan.review.ReleasedSource;

/**
 * 公开版: one version of a piece in the shape of the contract, read for comparing. Fields are told as one string each, in
 * the order an officer reads them; the body as lines of Markdown.
 */
public record PublicItem(Map<String, Object> item) {
    private static final List<String> PLAIN = List.of(
            "title", "summary", "columnCode", "docNo", "formedOn", "validUntil", "publicity");
    private static final List<String> LATER = List.of(
            "attachments", "links", "sourcePolicy", "reportType", "author", "solicitationId", "follows");

    public PublicItem {
        item = Map.copyOf(item);
    }

    /** The fields there are, by key. */
    public Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        PLAIN.forEach(key -> text(key).ifPresent(value -> fields.put(key, value)));
        new TreeMap<>(object("elements")).forEach((key, value) -> fields.put("elements/" + key, value.toString()));
        LATER.forEach(key -> text(key).ifPresent(value -> fields.put(key, value)));
        return fields;
    }

    public Optional<String> text(String key) {
        var told = switch (key) {
            case "publicity" -> object(key).isEmpty() ? "" : object(key).get("from") + "," + object(key).get("to");
            case "attachments" -> String.join(
                    "\n", attachments().stream().map(PublicItem::words).toList());
            case "links" -> String.join(
                    "\n",
                    objects(key).stream()
                            .map(l -> l.get("relation") + ":" + l.get("itemId"))
                            .toList());
            case "sourcePolicy" -> source().map(SourcePolicy::words).orElse("");
            default -> item.get(key) instanceof String value ? value : "";
        };
        return Optional.of(told).filter(value -> !value.isBlank());
    }

    private static String words(Attachment file) {
        return file.fileName() + (file.caption().isBlank() ? "" : "（" + file.caption() + "）") + "  "
                + file.spokenSize() + "  " + file.sha256().substring(0, Math.min(8, file.sha256().length()));
    }

    /** 所解读的上级文件. */
    public Optional<SourcePolicy> source() {
        return ReleasedSource.of(item);
    }

    /** The files as the item names them. */
    public List<Attachment> attachments() {
        return objects("attachments").stream()
                .map(a -> new Attachment(
                        String.valueOf(a.get("sha256")),
                        a.get("size") instanceof Number size ? size.longValue() : 0,
                        String.valueOf(a.get("fileName")),
                        String.valueOf(a.get("mediaType")),
                        a.getOrDefault("caption", "").toString()))
                .toList();
    }

    /** The body as Markdown; plain text is its own. */
    public String body(Markdown markdown) {
        var body = item.get("body") instanceof String text ? text : "";
        return "text".equals(item.get("bodyFormat")) ? body : markdown.fromRestrictedHtml(body);
    }

    private Map<String, Object> object(String key) {
        return object(item.get(key));
    }

    private List<Map<String, Object>> objects(String key) {
        var objects = new ArrayList<Map<String, Object>>();
        if (item.get(key) instanceof List<?> list) {
            list.forEach(one -> objects.add(object(one)));
        }
        return objects;
    }

    private static Map<String, Object> object(Object value) {
        var object = new LinkedHashMap<String, Object>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, one) -> Optional.ofNullable(one).ifPresent(v -> object.put(key.toString(), v)));
        }
        return object;
    }

    @Override
    public String toString() {
        return "PublicItem[" + item.get("id") + "]";
    }
}
