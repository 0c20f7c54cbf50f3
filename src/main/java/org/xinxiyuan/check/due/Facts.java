package org.xinxiyuan.check.due;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.Manuscript.Heading;
import org.xinxiyuan.document.Manuscript.Linked;

/** What the due dates of a filed piece depend on (期限要素). */
public record Facts(
        Heading heading, String body, Filing.Disclosure filing, Life life, List<Linked> linked, List<Pause> pauses) {
    public Facts {
        linked = List.copyOf(linked);
        pauses = List.copyOf(pauses);
    }

    /**
     * What became of it.
     *
     * @param publishedOn first day in public, kept after it was taken down
     * @param verifiedOn last day on which somebody looked whether it still holds
     */
    public record Life(Optional<LocalDate> publishedOn, boolean takenDown, Optional<LocalDate> verifiedOn) {
        public static Life draft() {
            return new Life(Optional.empty(), false, Optional.empty());
        }
    }

    /** Day on which a related piece was published. */
    Optional<LocalDate> published(String relation) {
        return linked.stream()
                .filter(other -> other.relation().equals(relation))
                .flatMap(other -> other.publishedOn().stream())
                .findFirst();
    }

    /** The piece itself stays out of logs. */
    @Override
    public String toString() {
        return "Facts[" + filing.column() + "]";
    }
}
