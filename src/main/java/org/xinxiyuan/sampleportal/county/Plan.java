package org.xinxiyuan.sampleportal.county;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * 现行安排: what the county asks today, from its files and from what its office decided since.
 *
 * @param retired columns that take no more pieces
 * @param others columns that are another unit's
 * @param openQuotas quotaId → the quota as the contract shows it, without {@code counted}
 * @param solicitations solicitationId → the solicitation, open or settled
 */
public record Plan(
        Catalog catalog,
        Set<String> retired,
        Set<String> others,
        Map<String, ObjectNode> openQuotas,
        Map<String, ObjectNode> solicitations) {
    static Plan of(Catalog catalog, Seed seed) {
        return new Plan(
                catalog, seed.retiredColumns(), seed.otherUnitsColumns(), seed.openQuotas(), seed.solicitations());
    }

    public boolean solicitationOpen(String id) {
        return Optional.ofNullable(solicitations.get(id))
                .filter(it -> "open".equals(it.get("state").textValue()))
                .isPresent();
    }
}
