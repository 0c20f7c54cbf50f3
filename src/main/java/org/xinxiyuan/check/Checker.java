package org.xinxiyuan.check;

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

    /** All findings but those on personal data, which are the redactor's. */
    public CheckReport check(Manuscript manuscript) {
        return new CheckReport(
                rules.stream().flatMap(rule -> rule.check(manuscript).stream()).toList());
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
