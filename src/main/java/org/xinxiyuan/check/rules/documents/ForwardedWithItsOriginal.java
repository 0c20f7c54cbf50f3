package org.xinxiyuan.check.rules.documents;

import java.util.List;
import java.util.regex.Pattern;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.check.RuleSheet;
import org.xinxiyuan.check.placing.ColumnJudge;
import org.xinxiyuan.check.reading.Words;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.Manuscript;

/** 转发件随原件: a paper that forwards another shows which, so that its 公开属性 can be followed. */
public final class ForwardedWithItsOriginal implements Rule {
    private static final RuleSheet SHEET = RuleSheet.hint("DOC_ORIGINAL", "转发件附原件或写明原件文号，公开属性随原件");
    private static final Pattern NUMBER =
            Pattern.compile("[\\u4e00-\\u9fa5]{1,8}[〔\\[［(（【]20\\d\\d[〕\\]］)）】]\\s?\\d{1,5}\\s?号");

    private final ColumnJudge judge;

    public ForwardedWithItsOriginal(ColumnJudge judge) {
        this.judge = judge;
    }

    @Override
    public List<RuleSheet> sheets() {
        return List.of(SHEET);
    }

    @Override
    public List<Finding> check(Manuscript m) {
        boolean forwards = Words.any(m.title(), "转发", "批转")
                && judge.of(m)
                        .belongsIn()
                        .filter(column -> column.contentKind().equals("document"))
                        .isPresent();
        return forwards && !showsOriginal(m)
                ? List.of(SHEET.found("转发件看不出原件：请附上原件全文或写明原件文号，并核对原件的公开属性——原件不是主动公开的，转发件也不能公开"))
                : List.of();
    }

    /** By an attachment, a link, or a number besides its own. */
    private static boolean showsOriginal(Manuscript m) {
        boolean typed =
                m.filing() instanceof Filing.Disclosure filed && filed.docNo().isPresent();
        String own =
                m.filing() instanceof Filing.Disclosure filed ? filed.docNo().orElse("") : "";
        long numbers = NUMBER.matcher(m.body())
                .results()
                .map(hit -> hit.group())
                .distinct()
                .filter(number -> own.isBlank() || !own.endsWith(number) && !number.endsWith(own))
                .count();
        return !m.attachments().isEmpty() || m.body().contains("http") || numbers > (typed ? 0 : 1);
    }
}
