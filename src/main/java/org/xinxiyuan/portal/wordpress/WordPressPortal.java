package org.xinxiyuan.portal.wordpress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;
import org.xinxiyuan.document.Blobs;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Lane;
import org.xinxiyuan.outbox.Answer;
import org.xinxiyuan.outbox.Connection.Registration;
import org.xinxiyuan.outbox.Delivery;
import org.xinxiyuan.outbox.Feed;
import org.xinxiyuan.outbox.OutboxEntry;
import org.xinxiyuan.outbox.Portal;
import org.xinxiyuan.outbox.PortalProfile;
import org.xinxiyuan.outbox.Receipt;
import org.xinxiyuan.outbox.Route;
import org.xinxiyuan.portal.Address;
import org.xinxiyuan.portal.Clients;
import org.xinxiyuan.portal.Malformed;
import org.xinxiyuan.portal.Nodes;
import org.xinxiyuan.portal.Wire;

/**
 * 用 WordPress 搭的门户: the same outbox against {@code wp/v2}. It takes the disclosure lane alone: a public site has no
 * place for a report. One request after the other, each post looked up before it is written.
 */
public final class WordPressPortal implements Portal {
    private static final Meta.Limits LIMITS = new Meta.Limits(25, 4 << 20, 1 << 20, 50L << 20, 20, 1 << 20);

    private final PortalProfile profile;
    private final Site site;
    private final Posts posts;
    private final Media media;
    private final Categories categories;

    /** @param names the name of a column by its code, for categories the site does not have yet */
    public WordPressPortal(
            PortalProfile profile,
            Registration registration,
            Blobs blobs,
            Function<String, Optional<String>> names) {
        this(profile, registration, blobs, names, Wire.client());
    }

    public WordPressPortal(
            PortalProfile profile,
            Registration registration,
            Blobs blobs,
            Function<String, Optional<String>> names,
            Route route) {
        this(profile, registration, blobs, names, Clients.on(route));
    }

    /** With a client of the caller's, such as one that trusts the county's own authority. */
    public WordPressPortal(
            PortalProfile profile,
            Registration registration,
            Blobs blobs,
            Function<String, Optional<String>> names,
            OkHttpClient client) {
        this.profile = profile;
        site = new Site(new Wire(client, Address.of(profile.url())), registration.token());
        posts = new Posts(site);
        media = new Media(site, blobs);
        categories = new Categories(site, profile, names);
    }

    @Override
    public void cut() {
        site.cut();
    }

    @Override
    public Answer<Meta> meta() {
        site.refresh();
        return told(() -> {
            site.get("users/me", Map.of("context", "edit"));
            var identity = new Meta.Identity(profile.id(), "1", profile.name());
            return new Meta(identity, site.time(), LIMITS, List.of());
        });
    }

    @Override
    public Answer<Feed.Page> changes(Optional<String> cursor) {
        return told(() -> {
            long author = Nodes.number(site.get("users/me", Map.of()), "id");
            return News.from(cursor).read(posts, author);
        });
    }

    @Override
    public Answer<List<Match>> find(List<Question> questions) {
        return told(() -> {
            var matches = new ArrayList<Match>();
            questions.forEach(question -> matches.addAll(matches(question)));
            return matches;
        });
    }

    private List<Match> matches(Question question) {
        var category = question.column().flatMap(categories::of);
        if (category.isEmpty()) {
            return List.of();
        }
        return posts.search(question.title(), category.get()).stream()
                .filter(post ->
                        post.text().title().strip().equals(question.title().strip()))
                .map(post -> new Match(
                        question.row(), post.id(), post.revision(), post.text().title(), post.state()))
                .toList();
    }

    /** Attachments go up with the piece that names them: only there their names and kinds are known. */
    @Override
    public Answer<Map<String, Long>> missing(List<String> sha256) {
        return new Answer.Got<>(Map.of());
    }

    @Override
    public Answer<Boolean> upload(String sha256, long size, long offset, Meta.Limits limits) {
        return new Answer.Got<>(true);
    }

    @Override
    public Answer<List<Delivery>> deliver(String batchId, List<OutboxEntry> entries) {
        if (entries.stream().anyMatch(e -> e.key().lane() == Lane.REPORT)) {
            return Answer.Trouble.of(Answer.Kind.REFUSED, "reports_not_supported");
        }
        return told(() -> {
            var posting = new Posting(posts, media, categories, profile, site.time());
            var deliveries = new ArrayList<Delivery>();
            units(entries).forEach(unit -> deliveries.addAll(delivered(posting, unit)));
            return deliveries;
        });
    }

    /** A file the site does not take is a refusal of its piece; the others go on. */
    private static List<Delivery> delivered(Posting posting, List<OutboxEntry> unit) {
        try {
            return posting.post(unit);
        } catch (Site.Broken broken) {
            var code = broken.refused().orElseThrow(() -> broken);
            var named = code.startsWith("rest_upload") ? "unsupported_type" : "bad_request";
            var hints = new Delivery.Hints(List.of(code), List.of(), Optional.empty(), Optional.empty());
            return unit.stream()
                    .<Delivery>map(e -> new Delivery.Refused(415, named, "after_edit", hints))
                    .toList();
        }
    }

    /** Neighbours of one bundle together. */
    private static List<List<OutboxEntry>> units(List<OutboxEntry> entries) {
        var units = new LinkedHashMap<String, List<OutboxEntry>>();
        for (var entry : entries) {
            var key = entry.envelope().bundleId().orElse(entry.row());
            units.computeIfAbsent(key, k -> new ArrayList<>()).add(entry);
        }
        return List.copyOf(units.values());
    }

    @Override
    public Answer<List<Receipt>> statuses(List<DraftId> ids) {
        return told(() -> ids.stream()
                .flatMap(id -> posts.find(id).or(() -> posts.trashed(id)).stream())
                .map(post -> post.receipt(true))
                .toList());
    }

    @Override
    public Answer<Held> held(DraftId id) {
        return told(() -> {
            var post = posts.find(id).orElseThrow(Malformed::new);
            var fields = Map.of(
                    "title", post.text().title(),
                    "body", PostBody.body(post.text().content()),
                    "bodyFormat", "html-restricted");
            return new Held(post.receipt(true), Map.copyOf(fields), post.edited());
        });
    }

    private static <T> Answer<T> told(Supplier<T> asked) {
        try {
            return new Answer.Got<>(asked.get());
        } catch (Site.Broken broken) {
            return broken.trouble().as();
        } catch (Malformed malformed) {
            return Answer.Trouble.of(Answer.Kind.UNKNOWN, "protocol_error");
        }
    }
}
