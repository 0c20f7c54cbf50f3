package org.xinxiyuan.check;

import java.time.LocalDate;
import java.util.List;
import org.xinxiyuan.document.Manuscript;

/** Asks every rule about a piece (检查). While drafting nothing blocks; the gates read the report. */
public final class Checker {
    private static final int SUGGESTIONS = 3;

    private final List<Rule> rules;
    private final Columns columns;

    public Checker(List<Rule> rules, Columns columns) {
        this.rules = List.copyOf(rules);
        this.columns = columns;
    }

    /**
     * All findings but those on personal data, which are the redactor's. A demand that is not in force on the day of
     * the judgement (未施行、已失效) is not made.
     */
    public CheckReport check(Manuscript manuscript) {
        LocalDate today = manuscript.around().today();
        return new CheckReport(rules.stream()
                .flatMap(rule -> rule.check(manuscript).stream())
                .filter(finding -> finding.sheet().inForce(today))
                .toList());
    }

    /** In the order of reading. */
    public List<Rule> rules() {
        return rules;
    }

    /** The three most likely columns with what speaks for them. */
    public List<Suggestion> suggest(Manuscript manuscript) {
        return columns.suggest(manuscript, SUGGESTIONS);
    }

    /** The column wants an interpretation (政策解读) beside this piece. */
    public boolean interpretationRequired(Manuscript manuscript) {
        return columns.belongsIn(manuscript)
                .flatMap(item -> item.interpretation())
                .filter(due -> due.isDueFor(manuscript.title(), manuscript.body()))
                .isPresent();
    }
}
