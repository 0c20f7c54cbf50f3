package org.xinxiyuan.portal.wordpress;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.portal.Malformed;

/** 文章: posts by our id. The site lets two posts ask for one address and renames the second: it is looked up first. */
final class Posts {
    private static final String ANY = "any";
    private static final int PER_PAGE = 100;

    private final Site site;

    Posts(Site site) {
        this.site = site;
    }

    /** The living post with this id; throws where there are two, which a single writer never makes. */
    Optional<Post> find(DraftId id) {
        return only(list(Map.of("slug", id.value(), "status", ANY)));
    }

    /** The post with this id in the bin. */
    Optional<Post> trashed(DraftId id) {
        return only(list(Map.of("slug", id.value() + "__trashed", "status", "trash")));
    }

    /** Living posts that have these words in title or text, in a category. */
    List<Post> search(String words, long category) {
        return list(Map.of("search", words, "categories", Long.toString(category), "status", ANY));
    }

    /** A page of 100, the earliest change first. */
    List<Post> changedSince(Optional<String> moment, long author, int page) {
        var query = new HashMap<>(Map.of(
                "status",
                "publish,pending,draft,private,trash",
                "author",
                Long.toString(author),
                "orderby",
                "modified",
                "order",
                "asc",
                "per_page",
                Integer.toString(PER_PAGE),
                "page",
                Integer.toString(page)));
        moment.ifPresent(m -> query.put("modified_after", m));
        return list(query);
    }

    static boolean isFull(List<Post> page) {
        return page.size() == PER_PAGE;
    }

    /** Writes a new post; one that got another address than its id has a twin, and goes again. */
    Post create(DraftId id, ObjectNode fields) {
        var post = Post.read(site.post("posts", fields.put("slug", id.value())));
        if (!post.slug().equals(id.value())) {
            site.delete("posts/" + post.number());
            throw new Malformed();
        }
        return post;
    }

    Post update(Post post, ObjectNode fields) {
        return Post.read(site.post("posts/" + post.number(), fields));
    }

    /** Into the bin; once more is as good as once. */
    void trash(Post post) {
        try {
            site.delete("posts/" + post.number());
        } catch (Site.Broken broken) {
            if (!broken.trouble().code().equals("cursor_expired")
                    && !broken.refused().equals(Optional.of("rest_already_trashed"))) {
                throw broken;
            }
        }
    }

    private List<Post> list(Map<String, String> query) {
        var all = new HashMap<>(query);
        all.put("context", "edit");
        all.putIfAbsent("per_page", Integer.toString(PER_PAGE));
        var posts = new ArrayList<Post>();
        for (JsonNode json : site.list("posts", all)) {
            posts.add(Post.read(json));
        }
        return posts;
    }

    private static Optional<Post> only(List<Post> posts) {
        if (posts.size() > 1) {
            throw new Malformed();
        }
        return posts.stream().findFirst();
    }
}
