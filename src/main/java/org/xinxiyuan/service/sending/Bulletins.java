package org.xinxiyuan.service.sending;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.outbox.Feed;
import org.xinxiyuan.service.columns.CountyEdition;
import org.xinxiyuan.service.desk.Desk;
import org.xinxiyuan.service.desk.Wire;
import org.xinxiyuan.service.sending.Pieces.Piece;

/** 县里来的消息: what came down that somebody has to know: notices, pieces that came back, columns that are closed. */
public final class Bulletins {
    private final Desk desk;
    private final Wire wire;
    private final Pieces pieces;
    private final String catalog;

    /** @param catalog version of the catalog in force */
    public Bulletins(Desk desk, Wire wire, Pieces pieces, String catalog) {
        this.catalog = catalog;
        this.desk = desk;
        this.wire = wire;
        this.pieces = pieces;
    }

    /** Of what kind a bulletin is. */
    public enum Kind {
        NOTICE("通知"),
        CAME_BACK("退稿"),
        EDITED("县里改稿"),
        TAKEN_DOWN("撤下"),
        COLUMN_CLOSED("栏目停用"),
        NEW_CATALOG("新目录");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * @param key of the notice or the column, or the id of the piece
     * @param text what to know and what to do
     */
    public record Bulletin(Kind kind, String key, String title, String text) {
        @Override
        public String toString() {
            return "Bulletin[" + kind + " " + key + "]";
        }
    }

    /** Notices first. */
    public List<Bulletin> all() {
        var all = new ArrayList<Bulletin>();
        wire.feed().living("notice").values().forEach(n -> all.add(new Bulletin(
                Kind.NOTICE, n.key(), text(n, "title"), text(n, "body"))));
        CountyEdition.offered(wire.feed(), catalog).ifPresent(version -> all.add(offered(version)));
        pieces.all().forEach(p -> of(p).ifPresent(all::add));
        var drafts = desk.drafts().all();
        wire.feed().living("column").values().stream()
                .filter(c -> Boolean.FALSE.equals(c.data().get("active")))
                .forEach(c -> drafts.stream().filter(d -> in(d, c.key())).forEach(d -> all.add(closed(c, d))));
        return all;
    }

    private Bulletin offered(String version) {
        var text = "县里现在用 " + version + " 版，本机用 " + catalog + " 版。"
                + "请在“栏目和期限”里点“县里的目录”看有哪些不同，同意后换版（命令行用 catalog county）；不点换版就不变。";
        return new Bulletin(Kind.NEW_CATALOG, version, "县里发布了新目录", text);
    }

    private static Optional<Bulletin> of(Piece piece) {
        var tidings = piece.tidings();
        var kind = tidings.cameBack()
                ? Optional.of(Kind.CAME_BACK)
                : tidings.state().equals("taken_down")
                        ? Optional.of(Kind.TAKEN_DOWN)
                        : tidings.edited() ? Optional.of(Kind.EDITED) : Optional.<Kind>empty();
        return kind.map(k -> new Bulletin(
                k, piece.draft().id().value(), piece.draft().content().title(), piece.next()));
    }

    /** A piece that was never received, in a column that takes nothing more. */
    private boolean in(Draft draft, String column) {
        return draft.content().filing() instanceof Filing.Disclosure d
                && d.column().equals(column)
                && wire.outbox().of(draft.id()).stream().noneMatch(e -> e.receipt().isPresent());
    }

    private static Bulletin closed(Feed.Change column, Draft draft) {
        return new Bulletin(
                Kind.COLUMN_CLOSED,
                draft.id().value(),
                draft.content().title(),
                "栏目 " + column.key() + " 已停用，不再收件；请改选栏目。");
    }

    private static String text(Feed.Change change, String key) {
        return Optional.ofNullable(change.data().get(key)).map(Object::toString).orElse("");
    }
}
