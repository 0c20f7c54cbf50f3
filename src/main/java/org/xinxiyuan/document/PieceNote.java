package org.xinxiyuan.document;

import java.util.List;
import java.util.Optional;

/**
 * How a file wants to be filed, as written beside it ({@code NAME.piece.json}); files and pieces are still named, not
 * yet found.
 *
 * @param title the officer's, in place of the file's own
 * @param filing without links
 * @param attach file names in the same folder
 * @param links relation to the piece that was imported from a file of that name
 */
public record PieceNote(
        Optional<String> title, Optional<String> summary, Filing filing, List<String> attach, List<NamedLink> links) {
    public PieceNote {
        attach = List.copyOf(attach);
        links = List.copyOf(links);
    }

    /** A link to a piece known by its file's name. */
    public record NamedLink(Link.Relation relation, String fileName) {}

    public static PieceNote none() {
        return new PieceNote(Optional.empty(), Optional.empty(), new Filing.Unfiled(), List.of(), List.of());
    }
}
