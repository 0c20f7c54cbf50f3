package org.xinxiyuan.service.checking;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xinxiyuan.check.CheckReport;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.redact.Policy;
import org.xinxiyuan.redact.RedactedText;
import org.xinxiyuan.redact.Redaction;
import org.xinxiyuan.redact.Treatment;

/** A piece made ready for its gate (公开版与检查): what would be released, and what the checks say of it. */
public record Prepared(Draft draft, Policy policy, RedactedText text, List<PublicFile> files, CheckReport report) {
    public Prepared {
        files = List.copyOf(files);
    }

    /** All places, text first, then files: the numbering (from 1) of {@code decide}. Unseen images follow after. */
    public List<Redaction> places() {
        return Stream.concat(
                        text.redactions().stream(), files.stream().flatMap(f -> f.redactions().stream()))
                .toList();
    }

    /** Values that a person or the policy lets stand. */
    public Set<String> kept() {
        return places().stream()
                .filter(place -> place.treatment() == Treatment.KEEP)
                .map(place -> place.place().value())
                .collect(Collectors.toSet());
    }

    /** Images a person has yet to look at. */
    public List<PublicFile> unseen() {
        return files.stream().filter(PublicFile::unseen).toList();
    }
}
