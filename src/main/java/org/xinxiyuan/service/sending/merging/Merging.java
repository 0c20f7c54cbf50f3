package org.xinxiyuan.service.sending.merging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.catalog.DisclosureCatalog;
import org.xinxiyuan.document.Content;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.Markdown;
import org.xinxiyuan.outbox.Portal.Held;
import org.xinxiyuan.review.CanonicalJson;
import org.xinxiyuan.review.ReleaseWriter;
import org.xinxiyuan.service.checking.Preparing;

/** 比对与合并: makes the three-way view of a piece and the draft that comes of what was chosen in it. */
public final class Merging {
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("title", "标题"),
            Map.entry("summary", "摘要"),
            Map.entry("columnCode", "栏目"),
            Map.entry("docNo", "文号"),
            Map.entry("formedOn", "成文日期"),
            Map.entry("validUntil", "有效期至"),
            Map.entry("publicity", "公示期"),
            Map.entry("attachments", "附件"),
            Map.entry("links", "关联"),
            Map.entry("sourcePolicy", "上级文件"),
            Map.entry("reportType", "信息类型"),
            Map.entry("author", "报送人"),
            Map.entry("solicitationId", "约稿"),
            Map.entry("follows", "接续的前一报"));

    private final Preparing preparing;
    private final CanonicalJson json;
    private final Markdown markdown;
    private final DisclosureCatalog catalog;

    public Merging(Preparing preparing, CanonicalJson json, Markdown markdown, DisclosureCatalog catalog) {
        this.preparing = preparing;
        this.json = json;
        this.markdown = markdown;
        this.catalog = catalog;
    }

    /** What came of the choices: the new draft, and what of the portal's could not be taken over. */
    public record Merged(Content content, List<String> leftOut) {
        @Override
        public String toString() {
            return "Merged[]";
        }
    }

    /** @param draft as it stands now; edits since it was signed are part of mine */
    public ThreeWay view(Contest contest, Draft draft, Held held) {
        var base = contest.base().map(row -> sent(row.frozen().content()));
        var mine = mine(contest, draft);
        var theirs = new PublicItem(held.item());
        var known = base.orElse(mine);
        return new ThreeWay(
                draft.id(),
                contest.occasion(),
                base.isPresent(),
                fields(known.fields(), mine.fields(), theirs.fields(), draft),
                Lines.compare(lines(known), lines(mine), lines(theirs)),
                new MergedFiles(draft.content().attachments(), mine.attachments(), theirs.attachments()).foreign());
    }

    private List<Place> fields(
            Map<String, String> base, Map<String, String> mine, Map<String, String> theirs, Draft draft) {
        var keys = new LinkedHashSet<String>(mine.keySet());
        keys.addAll(theirs.keySet());
        var places = new ArrayList<Place>();
        for (String key : keys) {
            var place = new Place(
                    key,
                    label(key, draft),
                    Optional.ofNullable(base.get(key)),
                    Optional.ofNullable(mine.get(key)),
                    Optional.ofNullable(theirs.get(key)));
            if (!place.mine().equals(place.theirs())) {
                places.add(place);
            }
        }
        return places;
    }

    private String label(String key, Draft draft) {
        if (!key.startsWith("elements/")) {
            return LABELS.getOrDefault(key, key);
        }
        var name = key.substring("elements/".length());
        return draft.content().filing().columnCode().flatMap(catalog::item).stream()
                .map(CatalogItem::demands)
                .flatMap(d -> d.elements().stream())
                .filter(e -> e.key().equals(name))
                .map(e -> e.label())
                .findFirst()
                .orElse(name);
    }

    /** The draft with what was chosen; places nobody chose for go by the side that alone changed them. */
    public Merged merge(Contest contest, Draft draft, Held held, Map<String, Side> chosen) {
        var view = view(contest, draft, held);
        var mine = mine(contest, draft);
        var theirs = new PublicItem(held.item());
        var taken = view.fields().stream()
                .filter(p -> p.side(chosen, view.baseKnown()).equals(Optional.of(Side.THEIRS)))
                .map(Place::key)
                .toList();
        var fields = new MergedFields(draft.content(), mine, theirs);
        var content = fields.taking(taken);
        boolean body = view.places().stream()
                .filter(p -> p.key().startsWith(ThreeWay.BODY))
                .anyMatch(p -> p.side(chosen, view.baseKnown()).equals(Optional.of(Side.THEIRS)));
        if (body) {
            var typed = BodyText.of(draft.content().body());
            var redacted = BodyText.of(preparing.glance(draft).text().field("body"));
            var merged = new MergedBody(
                    view, typed, redacted, BodyText.of(mine.body(markdown)), BodyText.of(theirs.body(markdown)));
            content = content.withBody(merged.text(chosen));
        }
        return new Merged(content, fields.leftOut());
    }

    private List<String> lines(PublicItem item) {
        return BodyText.of(item.body(markdown)).lines();
    }

    private PublicItem sent(String content) {
        return new PublicItem(json.read(content));
    }

    /** What was signed, with the public version of whatever was edited since. */
    private PublicItem mine(Contest contest, Draft draft) {
        var sent = json.read(contest.row().frozen().content());
        var now = preparing.glance(draft).text();
        var item = new LinkedHashMap<String, Object>(sent);
        for (String key : List.of("title", "summary")) {
            item.put(key, now.field(key));
        }
        item.put("body", markdown.toRestrictedHtml(now.field("body")));
        item.put("bodyFormat", "html-restricted");
        if (draft.content().filing() instanceof Filing.Disclosure d) {
            var elements = new LinkedHashMap<String, Object>();
            d.elements().keySet().forEach(key -> elements.put(key, now.field("elements/" + key)));
            item.put("elements", elements);
            item.put("columnCode", d.column());
            item.put("docNo", d.docNo().orElse(""));
            item.put("formedOn", d.dates().formedOn().map(Object::toString).orElse(""));
            item.put("validUntil", d.dates().validUntil().map(Object::toString).orElse(""));
            item.remove("sourcePolicy");
            d.source().ifPresent(source -> item.put("sourcePolicy", ReleaseWriter.source(source)));
        }
        return new PublicItem(item);
    }
}
