package org.xinxiyuan.service.catalogs;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.document.DraftId;

/**
 * Port: the catalogs a workspace has had (目录版本). A version is kept for good; which one is in force is told by the last
 * step. Until the first import there are neither versions nor steps, and the shipped catalog is in force.
 */
public interface Catalogs {
    /**
     * @param name of the catalog, such as 清河县乡镇政府信息主动公开标准目录
     * @param version as its makers count
     * @param source name of the file it came from
     */
    record Label(String name, String version, String source) {}

    /** @param number counted from 1 in this workspace */
    record Version(int number, Label label, String sha256, Instant at, String by) {}

    /** 换版: from here on the version is in force. Steps count from 1. */
    record Step(int number, int version, Instant at, String by) {}

    /** A piece that had left under an earlier step, with the column it was in. */
    record Sent(int step, String column) {}

    /** In the order of keeping. */
    List<Version> versions();

    /** The catalog itself, as JSON. */
    String text(int version);

    /** Keeps a text as the next version; one that is there already keeps its number. */
    int keep(Label label, String text, String by, Instant at);

    /** In their order. */
    List<Step> steps();

    /**
     * Puts a version in force.
     *
     * @param moves where the columns of the version before went, by code; none: nowhere
     */
    Step take(int version, Map<String, Optional<String>> moves, String by, Instant at);

    /** The moves of a step. */
    Map<String, Optional<String>> moves(int step);

    Map<DraftId, Sent> sent();

    Optional<Sent> sent(DraftId id);

    /** The first record of a piece stands until it is sent in another column. */
    void sentUnder(DraftId id, Sent sent);
}
