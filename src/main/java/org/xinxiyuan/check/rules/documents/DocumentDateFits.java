package org.xinxiyuan.check.rules.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Grounds;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.check.RuleSheet;
import org.xinxiyuan.check.placing.ColumnJudge;
import org.xinxiyuan.check.reading.Dates;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.Manuscript;

/** 成文日期可信: signed on or before the day of the judgement, as typed, and in the year of the document's number. */
public final class DocumentDateFits implements Rule {
    private static final RuleSheet FUTURE = RuleSheet.warn("DOC_DATE", "公文的成文日期不晚于当天", Grounds.of("国办秘函〔2019〕19号"));
    private static final RuleSheet DIFFERS = RuleSheet.hint("DOC_DATE", "填写的成文日期与落款日期、发文字号的年份一致");
    private static final Pattern SIGNER =
            Pattern.compile("(?:政府|办公室|委员会|党委|[局所站队]|中心|指挥部|领导小组)(?:（[^（）]{1,10}）)?[\\s　]*$");
    private static final Pattern ENDS = Pattern.compile("^(?:[\\s　]|[（(]|此件|$)");
    private static final Pattern NUMBER_YEAR = Pattern.compile("[〔\\[［(（【](20\\d\\d)[〕\\]］)）】]\\s?\\d{1,5}\\s?号");
    private static final int BEFORE = 30;
    private static final int HEAD = 200;

    private final ColumnJudge judge;

    public DocumentDateFits(ColumnJudge judge) {
        this.judge = judge;
    }

    @Override
    public List<RuleSheet> sheets() {
        return List.of(FUTURE, DIFFERS);
    }

    @Override
    public List<Finding> check(Manuscript m) {
        var verdict = judge.of(m);
        boolean document = verdict.belongsIn()
                .filter(column -> column.contentKind().equals("document"))
                .isPresent();
        if (!document || !(m.filing() instanceof Filing.Disclosure filed)) {
            return List.of();
        }
        var typed = filed.dates().formedOn();
        var signed = signedOn(m.body()).or(() -> signedOn(verdict.text().body()));
        var findings = new ArrayList<Finding>();
        signed.or(() -> typed)
                .filter(day -> day.isAfter(m.around().today()))
                .ifPresent(day -> findings.add(FUTURE.found("成文日期" + day + "晚于今天：请核对落款和填写的日期，不得提前或倒签")));
        typed.filter(day -> signed.filter(other -> !other.equals(day)).isPresent())
                .ifPresent(day -> findings.add(
                        DIFFERS.found("填的成文日期是" + day + "，落款是" + signed.orElseThrow() + "：公开时限从成文日期起算，请以落款为准改一致")));
        numberYear(filed.docNo().orElse(""), verdict.text().body())
                .filter(year -> signed.filter(day -> day.getYear() != year).isPresent())
                .ifPresent(year -> findings.add(
                        DIFFERS.found("发文字号的年份是" + year + "年，落款是" + signed.orElseThrow() + "：请核对文号和成文日期")));
        return findings;
    }

    /** The day below the name of the body that issued it. */
    private static Optional<LocalDate> signedOn(String text) {
        return Dates.full(text).stream()
                .filter(date -> ENDS.matcher(text.substring(
                                date.at().end(),
                                Math.min(text.length(), date.at().end() + 2)))
                        .find())
                .filter(date -> SIGNER.matcher(text.substring(
                                Math.max(0, date.at().start() - BEFORE),
                                date.at().start()))
                        .find())
                .map(Dates.Found::day)
                .findFirst();
    }

    /** Of the document's own number, which stands in the field or above the text. */
    private static Optional<Integer> numberYear(String docNo, String body) {
        String head = body.substring(0, Math.min(HEAD, body.length()));
        int quoted = head.indexOf('《');
        var number =
                NUMBER_YEAR.matcher(docNo.isBlank() ? head.substring(0, quoted < 0 ? head.length() : quoted) : docNo);
        return number.find() ? Optional.of(Integer.valueOf(number.group(1))) : Optional.empty();
    }
}
