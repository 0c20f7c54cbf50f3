package org.xinxiyuan.check.rules.wording;

import java.util.ArrayList;
import java.util.List;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.check.RuleSheet;
import org.xinxiyuan.check.prose.Pairing;
import org.xinxiyuan.check.prose.Prose;
import org.xinxiyuan.check.prose.Proses;
import org.xinxiyuan.check.prose.Slip;
import org.xinxiyuan.document.Manuscript;

/** 括号引号成对: every bracket and quotation mark of a paragraph has its partner, none crosses another. */
public final class BalancedBrackets implements Rule {
    private static final RuleSheet SHEET = RuleSheet.warn("BRACKET_UNBALANCED", "括号、引号、书名号成对，不交叉");
    private static final String SENTENCE_ENDS = "。！？；：.!?;:”）》】)";

    private final Proses proses;

    public BalancedBrackets(Proses proses) {
        this.proses = proses;
    }

    @Override
    public List<RuleSheet> sheets() {
        return List.of(SHEET);
    }

    @Override
    public List<Finding> check(Manuscript m) {
        return Slip.findings(m, proses, BalancedBrackets::slips);
    }

    private static List<Slip> slips(Prose prose) {
        var slips = new ArrayList<Slip>();
        var pairing = new Pairing(SHEET, prose, slips);
        int last = -1;
        for (var line : prose.lines()) {
            int start = begin(prose, line);
            boolean blank = start == line.end();
            // a line broken in the middle of a sentence goes on; everything else begins anew
            if (blank || line.table() || last < 0 || SENTENCE_ENDS.indexOf(prose.at(last)) >= 0) {
                pairing.close(blank || prose.at(start) == '“');
            }
            pairing.read(start, line.end());
            last = blank || line.table() ? -1 : lastOf(prose, line);
        }
        pairing.close(false);
        return slips;
    }

    private static int begin(Prose prose, Prose.Line line) {
        int at = line.start();
        while (at < line.end() && (Character.isWhitespace(prose.at(at)) || prose.at(at) == Prose.GAP)) {
            at++;
        }
        return at;
    }

    private static int lastOf(Prose prose, Prose.Line line) {
        int at = line.end() - 1;
        while (at > line.start() && (Character.isWhitespace(prose.at(at)) || prose.at(at) == Prose.GAP)) {
            at--;
        }
        return at;
    }
}
