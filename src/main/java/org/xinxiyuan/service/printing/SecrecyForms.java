package org.xinxiyuan.service.printing;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.xinxiyuan.review.Form;
import org.xinxiyuan.review.secrecy.Conclusion;
import org.xinxiyuan.review.secrecy.Point;
import org.xinxiyuan.review.secrecy.SecrecyGround;
import org.xinxiyuan.review.secrecy.SecrecyReview;
import org.xinxiyuan.review.secrecy.Step;
import org.xinxiyuan.review.secrecy.Step.Level;

/** 信息公开保密审查表, one piece each, and their 月底汇总表. */
final class SecrecyForms {
    private SecrecyForms() {}

    /** @param standing where the piece stands with it now, in words */
    static Form of(SecrecyReview review, String unit, String standing) {
        var subject = review.subject();
        var sheet = review.sheet();
        var form = new Form.Builder("信息公开保密审查表", "一事一审　先审查后公开")
                .values("填表日期", sheet.filledOn().toString(), "拟公开单位", unit)
                .value("信息名称", subject.title())
                .values("载体形式", sheet.carrier().label(), "填表人", sheet.filledBy())
                .values("拟公开方式", sheet.way(), "拟公开时间", sheet.when());
        for (Point point : Point.values()) {
            form.value("是否涉及" + point.label(), sheet.involved().contains(point) ? "是" : "否");
        }
        for (Level level : Level.values()) {
            var name = level.label() + "（" + level.whose() + "）";
            form.space(name, review.step(level).map(SecrecyForms::signed).orElse(""));
        }
        return form.values("审查结论", conclusion(review), "现状", standing)
                .value("公开版散列", subject.sha256().replaceAll("(.{8})(?=.)", "$1 "))
                .plain();
    }

    /** For the line 保密审查 of the approval form. */
    static String line(SecrecyReview review) {
        var steps = review.steps().stream()
                .map(s -> s.level().label() + " " + s.by() + " " + s.on())
                .collect(Collectors.joining("；"));
        return conclusion(review) + "（" + steps + "）";
    }

    static Form month(YearMonth month, String unit, List<SecrecyReview> reviews) {
        var rows = new ArrayList<List<String>>();
        for (SecrecyReview review : reviews) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    review.sheet().filledOn().toString(),
                    review.subject().title(),
                    by(review, Level.INITIAL),
                    by(review, Level.SECOND),
                    by(review, Level.APPROVAL),
                    review.finished() ? conclusion(review) : "未审完"));
        }
        var finished = reviews.stream().filter(SecrecyReview::finished).toList();
        var form = new Form.Builder("信息公开保密审查月底汇总表", month.toString())
                .value("单位", unit)
                .values("审查件数", count(reviews.size()), "审完", count(finished.size()));
        var counts = new ArrayList<String>();
        for (Conclusion conclusion : Conclusion.values()) {
            long n = finished.stream()
                    .filter(r -> r.conclusion().filter(conclusion::equals).isPresent())
                    .count();
            counts.add(conclusion.label() + " " + n);
        }
        return form.value("结论", String.join("，", counts))
                .table(List.of("序号", "填表日期", "信息名称", "初审", "复审", "批准", "结论"), rows)
                .plain();
    }

    private static String count(int n) {
        return n + " 件";
    }

    private static String by(SecrecyReview review, Level level) {
        return review.step(level).map(Step::by).orElse("");
    }

    private static String conclusion(SecrecyReview review) {
        return review.conclusion().map(Conclusion::label).orElse("");
    }

    private static String signed(Step step) {
        var verdict = step.verdict();
        var lines = new ArrayList<String>();
        lines.add(verdict.conclusion().label() + (verdict.opinion().isBlank() ? "" : "：" + verdict.opinion()));
        if (!verdict.grounds().isEmpty()) {
            lines.add("依据："
                    + verdict.grounds().stream().map(SecrecyGround::text).collect(Collectors.joining("；")));
        }
        lines.add(step.by() + "　" + step.on());
        return String.join("\n", lines);
    }
}
