package org.xinxiyuan.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A repealed rule still quoted in the field (失效规则), and what took its place. */
public record OutdatedRule(
        String id, List<Cue> cues, List<Cue> unless, List<String> exceptColumns, String message, Source source) {
    public OutdatedRule {
        cues = List.copyOf(cues);
        unless = List.copyOf(unless);
        exceptColumns = List.copyOf(exceptColumns);
    }

    /**
     * @param since first day of what replaced it; none: not confirmed, taken as long in force
     * @param checked the text has been looked up; if not, it prints as 待核对
     */
    public record Source(String replacedBy, Optional<LocalDate> since, boolean checked) {}
}
