package org.xinxiyuan.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Port: all pieces of the workspace (稿件库). A draft is never blocked from being saved. */
public interface Drafts {
    /** A new piece with its first revision. The original, where given, must already be in {@link Blobs}. */
    Draft add(DraftId id, Content content, Optional<Attachment> original, Instant at);

    /** Saves a further immutable revision; an unchanged content makes none. Returns the latest. */
    Revision save(DraftId id, Content content, Instant at);

    Optional<Draft> find(DraftId id);

    /** The piece that was imported from a file with this SHA-256, if any. */
    Optional<Draft> findByOriginal(String sha256);

    /** All pieces, oldest first. */
    List<Draft> all();

    /** Pieces in the order of {@link #all}, so many behind this one; from the beginning where none is given. */
    List<Draft> page(Optional<DraftId> after, int limit);

    /** Pieces that are filed in this column now, oldest first. */
    List<Draft> inColumn(String column);

    /** Pieces whose filing names this one as related, oldest first. */
    List<Draft> linkedTo(DraftId id);

    /** All revisions of a piece, oldest first. */
    List<Revision> history(DraftId id);

    /** Ids of the pieces that contain these words, best first; Chinese words of one or two characters too. */
    List<DraftId> search(String words, int limit);

    /** Locks a piece in which a classification mark was found (密级标志): only removal is left. */
    void lock(DraftId id);

    /** Removes a piece; its revisions are overwritten. */
    void remove(DraftId id);
}
