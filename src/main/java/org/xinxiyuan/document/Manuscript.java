package org.xinxiyuan.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A piece as the checks see it (稿件): parsed and filed. The column may be unknown to the catalog; the checks say so.
 *
 * @param heading title and document number
 * @param body Markdown or plain text
 * @param filing as chosen by the officer
 * @param attachments file names, in order
 * @param around what else the judgement needs: the day, the stock, linked pieces
 */
public record Manuscript(Heading heading, String body, Filing filing, List<String> attachments, Surroundings around) {
    public Manuscript {
        attachments = List.copyOf(attachments);
    }

    /** 标题 and 摘要. */
    public record Heading(String title, String summary) {}

    /**
     * What stands around a piece when it is judged; the only source of time for the checks.
     *
     * @param today the day of the judgement
     * @param published this piece is published already (no DATE_LATE any more)
     * @param takenDown the publicity has been taken down
     * @param existing the stock of the columns
     * @param linked pieces related to this one
     */
    public record Surroundings(
            LocalDate today, boolean published, boolean takenDown, List<Existing> existing, List<Linked> linked) {
        public Surroundings {
            existing = List.copyOf(existing);
            linked = List.copyOf(linked);
        }
    }

    /**
     * Another piece that stands in a column.
     *
     * @param year that of annual columns
     * @param formedOn 成文日期, where the stock tells it
     * @param text its body, where the stock tells it
     */
    public record Existing(
            String column,
            String title,
            boolean published,
            Optional<Integer> year,
            Optional<LocalDate> formedOn,
            Optional<String> text) {
        /** One of which no more is known. */
        public Existing(String column, String title, boolean published, Optional<Integer> year) {
            this(column, title, published, year, Optional.empty(), Optional.empty());
        }

        /** The column alone: title and text stay out of logs. */
        @Override
        public String toString() {
            return "Existing[" + column + "]";
        }
    }

    /**
     * A related piece.
     *
     * @param relation interprets, interpretedBy, feedbackOf or feedbackBy
     */
    public record Linked(
            String column, String title, Optional<String> text, String relation, Optional<LocalDate> publishedOn) {}

    public String title() {
        return heading.title();
    }

    /** Elements typed beside the text; empty for reports. */
    public Map<String, String> elements() {
        return filing instanceof Filing.Disclosure d ? d.elements() : Map.of();
    }

    /** 公示期; none for reports. */
    public Optional<Publicity> publicity() {
        return filing instanceof Filing.Disclosure d ? d.dates().publicity() : Optional.empty();
    }

    /** Title and position alone: the text stays out of logs. */
    @Override
    public String toString() {
        return "Manuscript[" + body.length() + " chars]";
    }
}
