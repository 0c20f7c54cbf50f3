package org.xinxiyuan.service.catalogs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.catalog.DisclosureCatalog;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.service.catalogs.Catalogs.Sent;
import org.xinxiyuan.service.catalogs.Catalogs.Step;

/**
 * Where a piece stands in the catalog in force (现行栏目). A piece that left under an earlier catalog keeps the column it
 * was sent in; it is counted in the column that took that one's place.
 */
public final class Placements {
    /** In front of a code that has no place in the catalog in force any more (待选栏目). */
    public static final String TO_CHOOSE = "?";

    private final DisclosureCatalog catalog;
    private final Catalogs book;

    public Placements(DisclosureCatalog catalog, Catalogs book) {
        this.catalog = catalog;
        this.book = book;
    }

    /** The same pieces under another catalog. */
    public Placements in(DisclosureCatalog other) {
        return new Placements(other, book);
    }

    public Optional<CatalogItem> of(Draft draft) {
        return code(draft, book::sent, this::now).flatMap(catalog::item);
    }

    /** For many pieces: what was sent is read once. */
    public Function<Draft, Optional<CatalogItem>> all() {
        Map<DraftId, Sent> sent = book.sent();
        var followed = new HashMap<Sent, Optional<String>>();
        Function<Sent, Optional<String>> now = left -> followed.computeIfAbsent(left, this::now);
        return draft ->
                code(draft, id -> Optional.ofNullable(sent.get(id)), now).flatMap(catalog::item);
    }

    /** Pieces that were sent in another column than this one, but are counted in it now. */
    public List<DraftId> cameTo(String code) {
        var followed = new HashMap<Sent, Optional<String>>();
        return book.sent().entrySet().stream()
                .filter(left -> !left.getValue().column().equals(code))
                .filter(left ->
                        followed.computeIfAbsent(left.getValue(), this::now).equals(Optional.of(code)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Optional<String> code(
            Draft draft, Function<DraftId, Optional<Sent>> sent, Function<Sent, Optional<String>> now) {
        return draft.content()
                .filing()
                .columnCode()
                .flatMap(code -> sent.apply(draft.id())
                        .filter(left -> left.column().equals(code))
                        .map(now)
                        .orElse(Optional.of(code)));
    }

    /** The version a piece was sent under, where that is not the one in force. */
    public Optional<Integer> earlier(DraftId id) {
        var steps = book.steps();
        return book.sent(id)
                .map(left -> version(steps, left.step()))
                .filter(version -> version != steps.get(steps.size() - 1).version());
    }

    private static int version(List<Step> steps, int number) {
        return steps.stream()
                .filter(step -> step.number() == number)
                .mapToInt(Step::version)
                .findFirst()
                .orElse(0);
    }

    private Optional<String> now(Sent left) {
        return follow(left.column(), left.step());
    }

    /** What became of a code of that step's version. */
    public Optional<String> follow(String code, int from) {
        var steps = book.steps();
        int version = version(steps, from);
        if (steps.isEmpty() || steps.get(steps.size() - 1).version() == version) {
            return Optional.of(code);
        }
        Optional<String> at = Optional.of(code);
        for (Step step : steps) {
            if (step.number() > from) {
                var moves = book.moves(step.number());
                at = at.flatMap(was -> moves.getOrDefault(was, Optional.empty()));
            }
        }
        return at;
    }
}
