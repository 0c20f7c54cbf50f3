package org.xinxiyuan.service.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Drafts;
import org.xinxiyuan.document.Link;

/**
 * 同组: a document and its interpretations that are not public yet travel as one bundle, one commit. The bundle's id is
 * the document's own: known to every member without being stored.
 */
public final class Bundles {
    private final Drafts drafts;
    private final Stock stock;

    public Bundles(Drafts drafts, Stock stock) {
        this.drafts = drafts;
        this.stock = stock;
    }

    /** All members of the piece's bundle, the document first; empty where it travels alone. */
    public List<Draft> of(Draft draft) {
        var document = interpreted(draft).orElse(draft);
        if (stock.publishedOn(document.id()).isPresent()) {
            return List.of();
        }
        var interpretations = drafts.linkedTo(document.id()).stream()
                .filter(d -> interpretsIt(d, document.id()))
                .toList();
        return interpretations.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(document), interpretations.stream()).toList();
    }

    /** The bundle's id, where there is a bundle. */
    public Optional<String> id(Draft draft) {
        return of(draft).stream().findFirst().map(d -> d.id().value());
    }

    private Optional<Draft> interpreted(Draft draft) {
        return Stock.links(draft).stream()
                .filter(link -> link.relation() == Link.Relation.INTERPRETS)
                .flatMap(link -> drafts.find(link.to()).stream())
                .findFirst();
    }

    private static boolean interpretsIt(Draft draft, DraftId document) {
        return Stock.link(draft, document)
                .filter(l -> l.relation() == Link.Relation.INTERPRETS)
                .isPresent();
    }
}
