package org.xinxiyuan.service.checking;

import java.util.List;
import java.util.Map;
import org.xinxiyuan.document.Manuscript;

/**
 * One row of a table of placement cases (归类案例): a piece as it would be released, and what must and must not be said
 * of it.
 *
 * @param must each a finding's members that must all agree, {@code code} among them; {@code min} counts
 */
public record PlacementCase(
        String id, Manuscript manuscript, String gate, List<Map<String, Object>> must, List<String> mustNot) {
    public PlacementCase {
        must = List.copyOf(must);
        mustNot = List.copyOf(mustNot);
    }

    /**
     * @param findings in the case table's own shape
     * @param missing codes of {@code must} that did not come
     * @param unwanted codes of {@code mustNot} that came
     */
    public record Verdict(
            String id,
            boolean ok,
            String gate,
            List<Map<String, Object>> findings,
            List<Map<String, Object>> missing,
            List<String> unwanted) {}
}
