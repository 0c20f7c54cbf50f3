package org.xinxiyuan.check.rules.documents;

import java.util.List;
import java.util.regex.Pattern;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.check.RuleSheet;
import org.xinxiyuan.check.placing.ColumnJudge;
import org.xinxiyuan.check.reading.Words;
import org.xinxiyuan.document.Manuscript;
import org.xinxiyuan.document.Span;

/** 公开属性相符: what its own mark calls 依申请公开 or 不予公开 is not published; a forwarded paper goes with its original. */
public final class DocumentIsOpenToAll implements Rule {
    private static final RuleSheet SHEET = RuleSheet.block("DOC_NOT_OPEN", "主动公开的公文，文上标的公开属性也是主动公开；转发件随原件");
    private static final Pattern CLOSED =
            Pattern.compile("(?<![“‘\"「])公开(?:属性|方式|类别|选项)\\s?[:：]\\s?(依申请公开|不予公开|不公开)(?!的)"
                    + "|(?<![“‘\"「])[此本]件(?:为|系|属|属于)?(依申请公开|不予公开|不公开|不宜公开)(?!的)");

    private final ColumnJudge judge;

    public DocumentIsOpenToAll(ColumnJudge judge) {
        this.judge = judge;
    }

    @Override
    public List<RuleSheet> sheets() {
        return List.of(SHEET);
    }

    @Override
    public List<Finding> check(Manuscript m) {
        String body = m.body();
        boolean document = Words.any(body, "依申请公开", "不予公开", "不公开", "不宜公开")
                && judge.of(m)
                        .belongsIn()
                        .filter(column -> column.contentKind().equals("document"))
                        .isPresent();
        var mark = CLOSED.matcher(body);
        if (!document || Words.any(body, "为主动公开") || !mark.find()) {
            return List.of();
        }
        String attribute = mark.group(1) != null ? mark.group(1) : mark.group(2);
        return List.of(SHEET.found("文上标的公开属性是“" + attribute + "”，不能在主动公开栏目发布；" + "确要主动公开的，先按程序改定公开属性，转发件还要看原件的属性")
                .with(Finding.Details.none().at(new Span(mark.start(), mark.end()))));
    }
}
