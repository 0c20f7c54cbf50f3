package org.xinxiyuan.sampleportal.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.xinxiyuan.sampleportal.contract.Finding;
import org.xinxiyuan.sampleportal.contract.Problem;
import org.xinxiyuan.sampleportal.contract.Refused;

/**
 * 先读: a put read before its turn. Its form, its hash and the personal data in its words hang on nothing the portal
 * holds, so they are looked at outside the transaction, those of several puts side by side.
 *
 * @param found what its words show, to be weighed in its turn
 */
record Ahead(JsonNode node, Optional<Submission> read, List<Finding> found, Optional<Problem> refused) {
    Ahead {
        found = List.copyOf(found);
    }

    static Ahead of(JsonNode node, Submission submission, List<Finding> found) {
        return new Ahead(node, Optional.of(submission), found, Optional.empty());
    }

    static Ahead refused(JsonNode node, Refused refused) {
        return new Ahead(node, Optional.empty(), List.of(), Optional.of(refused.problem()));
    }

    /** The submission; a put that is refused whatever the portal holds is refused now. */
    Submission submission() {
        refused.ifPresent(problem -> {
            throw problem.refused();
        });
        return read.orElseThrow();
    }

    @Override
    public String toString() {
        return "Ahead[" + read + "]";
    }
}
