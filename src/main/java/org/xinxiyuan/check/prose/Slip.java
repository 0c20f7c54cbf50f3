package org.xinxiyuan.check.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.RuleSheet;
import org.xinxiyuan.document.Manuscript;
import org.xinxiyuan.document.Span;

/** 行文差错: one slip in the wording, with its place and, where it is certain, what should stand there. */
public record Slip(RuleSheet sheet, Span at, String message, Optional<String> fix) {
    /** More of one kind are counted, not listed. */
    public static final int LISTED = 20;

    public Slip(RuleSheet sheet, Span at, String message, String fix) {
        this(sheet, at, message, Optional.of(fix));
    }

    public Slip(RuleSheet sheet, Span at, String message) {
        this(sheet, at, message, Optional.empty());
    }

    /** What a search finds in the body, with places, and in the title, without. */
    public static List<Finding> findings(Manuscript m, Proses proses, Function<Prose, List<Slip>> search) {
        var found = new ArrayList<Finding>();
        Map<RuleSheet, Integer> counts = new LinkedHashMap<>();
        search.apply(Prose.of(m.title())).forEach(slip -> found.add(slip.sheet.found("标题：" + slip.message)));
        for (Slip slip : search.apply(proses.of(m.body()))) {
            if (counts.merge(slip.sheet, 1, Integer::sum) <= LISTED) {
                found.add(slip.finding());
            }
        }
        counts.entrySet().stream()
                .filter(each -> each.getValue() > LISTED)
                .forEach(each -> found.add(each.getKey().found("同样的问题另有" + (each.getValue() - LISTED) + "处，改完再查")));
        return List.copyOf(found);
    }

    private Finding finding() {
        var place = Finding.Details.none().at(at);
        return sheet.found(message).with(fix.map(place::fixing).orElse(place));
    }
}
