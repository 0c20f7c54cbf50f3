package org.xinxiyuan.document;

import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A 稿件库 in memory, for tests. */
public final class MemoryDrafts implements Drafts {
    private final Map<DraftId, Draft> pieces = new LinkedHashMap<>();
    private final Map<DraftId, List<Revision>> histories = new LinkedHashMap<>();

    @Override
    public synchronized Draft add(DraftId id, Content content, Optional<Attachment> original, Instant at) {
        if (pieces.containsKey(id)) {
            throw new WorkstationException("store.draft-exists", id);
        }
        var draft = new Draft(id, at, new Revision(id, 1, at, content), original, false);
        pieces.put(id, draft);
        histories.put(id, new ArrayList<>(List.of(draft.latest())));
        return draft;
    }

    @Override
    public synchronized Revision save(DraftId id, Content content, Instant at) {
        var draft = find(id).orElseThrow(() -> new WorkstationException("store.no-draft", id));
        if (draft.locked()) {
            throw new WorkstationException("store.draft-locked", id);
        }
        if (draft.content().equals(content)) {
            return draft.latest();
        }
        var revision = new Revision(id, draft.latest().number() + 1, at, content);
        histories.get(id).add(revision);
        pieces.put(id, new Draft(id, draft.createdAt(), revision, draft.original(), false));
        return revision;
    }

    @Override
    public synchronized Optional<Draft> find(DraftId id) {
        return Optional.ofNullable(pieces.get(id));
    }

    @Override
    public synchronized Optional<Draft> findByOriginal(String sha256) {
        return pieces.values().stream()
                .filter(d -> d.original().map(Attachment::sha256).equals(Optional.of(sha256)))
                .findFirst();
    }

    @Override
    public synchronized List<Draft> all() {
        return pieces.values().stream()
                .sorted(Comparator.comparing(Draft::createdAt))
                .toList();
    }

    @Override
    public synchronized List<Draft> page(Optional<DraftId> after, int limit) {
        var all = all();
        int from = after.map(id -> all.stream().map(Draft::id).toList().indexOf(id) + 1)
                .orElse(0);
        return all.subList(from, Math.min(all.size(), from + limit));
    }

    @Override
    public synchronized List<Draft> inColumn(String column) {
        return all().stream()
                .filter(d -> d.content().filing().columnCode().equals(Optional.of(column)))
                .toList();
    }

    @Override
    public synchronized List<Draft> linkedTo(DraftId id) {
        return all().stream()
                .filter(d -> d.content().filing() instanceof Filing.Disclosure filed
                        && filed.links().stream().anyMatch(l -> l.to().equals(id)))
                .toList();
    }

    @Override
    public synchronized List<Revision> history(DraftId id) {
        return List.copyOf(histories.getOrDefault(id, List.of()));
    }

    @Override
    public synchronized List<DraftId> search(String words, int limit) {
        var patterns = Arrays.stream(
                        Normalizer.normalize(words, Normalizer.Form.NFKC).split("\\s+"))
                .map(word -> plain(word).strip())
                .filter(word -> !word.isEmpty())
                .map(word -> Pattern.compile("(?<![\\p{L}\\p{N}&&\\P{IsIdeographic}])" + Pattern.quote(word)
                        + "|(?<=\\p{IsIdeographic})" + Pattern.quote(word)))
                .toList();
        if (patterns.isEmpty()) {
            return List.of();
        }
        var newest = new ArrayList<>(pieces.values());
        java.util.Collections.reverse(newest);
        return Stream.concat(
                        newest.stream().filter(d -> hits(patterns, d.content().title())),
                        newest.stream().filter(d -> hits(patterns, everything(d.content()))))
                .map(Draft::id)
                .distinct()
                .limit(limit)
                .toList();
    }

    private static boolean hits(List<Pattern> patterns, String text) {
        return patterns.stream().allMatch(p -> p.matcher(plain(text)).find());
    }

    private static String everything(Content content) {
        return content.title() + "\n" + content.summary() + "\n" + content.body();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .replaceAll("(?<=\\p{IsIdeographic}) | (?=\\p{IsIdeographic})", "");
    }

    @Override
    public synchronized void lock(DraftId id) {
        pieces.computeIfPresent(id, (key, d) -> new Draft(id, d.createdAt(), d.latest(), d.original(), true));
    }

    @Override
    public synchronized void remove(DraftId id) {
        pieces.remove(id);
        histories.remove(id);
    }
}
