package org.xinxiyuan.sampleportal.inspect;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xinxiyuan.sampleportal.contract.Finding;
import org.xinxiyuan.sampleportal.county.Column;

/**
 * 县里的口径: what an unmasked value of a kind means in a lane and column. An ID or bank card number is always an
 * error. A report stays inside the administration: there everything else is a warning. In a column the county's own
 * redaction profile decides: what it keeps is nothing, what a person decides is a warning, the rest an error; a column
 * that has to tell how to reach an office may name its landline and mailbox.
 */
public final class PersonalDataPolicy {
    private static final Set<String> ALWAYS = Set.of("ID_CARD", "BANK_CARD");
    private static final Set<String> OF_AN_OFFICE = Set.of("PHONE_LANDLINE", "EMAIL");

    private final Optional<Column> column;

    private PersonalDataPolicy(Optional<Column> column) {
        this.column = column;
    }

    public static PersonalDataPolicy ofReports() {
        return new PersonalDataPolicy(Optional.empty());
    }

    public static PersonalDataPolicy of(Column column) {
        return new PersonalDataPolicy(Optional.of(column));
    }

    public List<Finding> weigh(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !kept(finding.kind()))
                .map(finding -> finding.weighed(error(finding.kind())))
                .toList();
    }

    private boolean kept(String kind) {
        return !ALWAYS.contains(kind) && "keep".equals(treatment(kind));
    }

    private boolean error(String kind) {
        if (ALWAYS.contains(kind)) {
            return true;
        }
        var office = OF_AN_OFFICE.contains(kind)
                && column.filter(Column::asksForContact).isPresent();
        return column.isPresent() && !office && !"decide".equals(treatment(kind));
    }

    private String treatment(String kind) {
        return column.map(it -> it.treatments().getOrDefault(kind, "hide")).orElse("");
    }
}
