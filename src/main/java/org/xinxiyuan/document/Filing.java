package org.xinxiyuan.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a piece is filed (归类): the two lanes never mix, by type. */
public sealed interface Filing {
    /** Nothing decided yet. */
    record Unfiled() implements Filing {}

    /**
     * 政府信息公开.
     *
     * @param column catalog column code (栏目代码)
     * @param elements 要素 typed beside the text, by the key of the catalog's required element
     * @param source the document of a higher level that is interpreted (上级文件)
     */
    record Disclosure(
            String column,
            Dates dates,
            Optional<String> docNo,
            Map<String, String> elements,
            List<Link> links,
            Optional<SourcePolicy> source)
            implements Filing {
        public Disclosure {
            elements = Map.copyOf(elements);
            links = List.copyOf(links);
        }

        /** One that interprets nothing of a higher level. */
        public Disclosure(
                String column, Dates dates, Optional<String> docNo, Map<String, String> elements, List<Link> links) {
            this(column, dates, docNo, elements, links, Optional.empty());
        }

        public Disclosure withColumn(String other) {
            return new Disclosure(other, dates, docNo, elements, links, source);
        }

        public Disclosure withDates(Dates others) {
            return new Disclosure(column, others, docNo, elements, links, source);
        }

        public Disclosure withDocNo(Optional<String> other) {
            return new Disclosure(column, dates, other, elements, links, source);
        }

        public Disclosure withElements(Map<String, String> others) {
            return new Disclosure(column, dates, docNo, others, links, source);
        }

        public Disclosure withLinks(List<Link> others) {
            return new Disclosure(column, dates, docNo, elements, others, source);
        }

        public Disclosure withSource(Optional<SourcePolicy> other) {
            return new Disclosure(column, dates, docNo, elements, links, other);
        }
    }

    /**
     * 成文日期, 有效期 and 公示期.
     *
     * @param formedOn 成文(形成)日期: the limit for disclosure runs from the day after
     */
    record Dates(Optional<LocalDate> formedOn, Optional<LocalDate> validUntil, Optional<Publicity> publicity) {}

    /**
     * 政务信息.
     *
     * @param author 报送人, counted towards his own quota
     * @param quotaId the assignment this piece fulfils (任务)
     * @param solicitationId the request it answers (约稿)
     * @param follows the earlier report of an urgent matter
     */
    record Report(
            ReportType type,
            String author,
            Optional<String> quotaId,
            Optional<String> solicitationId,
            Optional<DraftId> follows)
            implements Filing {}

    /** The lane, where one is decided. */
    default Optional<Lane> lane() {
        if (this instanceof Disclosure) {
            return Optional.of(Lane.DISCLOSURE);
        }
        return this instanceof Report ? Optional.of(Lane.REPORT) : Optional.empty();
    }

    /** The catalog column, for the disclosure lane. */
    default Optional<String> columnCode() {
        return this instanceof Disclosure d ? Optional.of(d.column()) : Optional.empty();
    }
}
