package org.xinxiyuan.portal.wordpress;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.outbox.Feed;

/**
 * 站上变化: what was published, taken down or edited on the site, told as the changes a portal sends. The site keeps no
 * sequence: its time of change stands in, one second is always asked for again, and applying twice changes nothing.
 *
 * @param since moment in the site's zone; empty from the beginning
 * @param page of what changed since, from 1
 */
record News(Optional<String> since, int page) {
    private static final String PARTING = "~";

    /** The cursor of a feed. */
    static News from(Optional<String> cursor) {
        if (cursor.isEmpty()) {
            return new News(Optional.empty(), 1);
        }
        var parts = (cursor.get() + PARTING).split(PARTING, -1);
        return new News(
                Optional.of(parts[0]).filter(s -> !s.isEmpty()), parts[1].isEmpty() ? 1 : Integer.parseInt(parts[1]));
    }

    Feed.Page read(Posts posts, long author) {
        var found = posts.changedSince(asked(), author, page);
        var changes = new ArrayList<Feed.Change>();
        for (var post : found) {
            if (post.isOurs()) {
                changes.addAll(changes(post));
            }
        }
        if (Posts.isFull(found)) {
            return new Feed.Page(changes, since.orElse("") + PARTING + (page + 1), true);
        }
        var last = found.isEmpty()
                ? since
                : Optional.of(found.get(found.size() - 1).times().modified());
        return new Feed.Page(changes, last.orElse(""), false);
    }

    /** The moment to ask from. */
    Optional<String> asked() {
        return since.map(News::aSecondBefore);
    }

    /** With its seconds even where they are 00: the site refuses a time without. */
    private static String aSecondBefore(String moment) {
        return LocalDateTime.parse(moment).minusSeconds(1).format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    }

    private static List<Feed.Change> changes(Post post) {
        var changes = new ArrayList<Feed.Change>();
        if (post.isPublic() || post.trashed()) {
            var data = data(post, post.isPublic() ? "published" : "taken_down");
            data.put("publishedAt", post.times().published().toString());
            data.put("url", post.link());
            changes.add(change(post, "publication", data));
        }
        if (!post.trashed() && post.edited()) {
            var data = data(post, post.state());
            data.put("contentSha256", post.contentSha256());
            changes.add(change(post, "portal_edit", data));
        }
        return changes;
    }

    private static Map<String, Object> data(Post post, String state) {
        var data = new LinkedHashMap<String, Object>();
        data.put("itemId", post.id().value());
        data.put("revision", post.revision());
        data.put("state", state);
        return data;
    }

    private static Feed.Change change(Post post, String type, Map<String, Object> data) {
        long seq = post.times().published().getEpochSecond();
        return new Feed.Change(seq, type, post.id().value(), false, data);
    }
}
