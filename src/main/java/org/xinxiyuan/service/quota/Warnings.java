package org.xinxiyuan.service.quota;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xinxiyuan.check.upkeep.ColumnStand;
import org.xinxiyuan.check.upkeep.State;
import org.xinxiyuan.document.ReportType;
import org.xinxiyuan.quota.Duty;
import org.xinxiyuan.quota.InHand;
import org.xinxiyuan.quota.Progress;
import org.xinxiyuan.quota.Warning;
import org.xinxiyuan.quota.Warning.Kind;
import org.xinxiyuan.quota.Warning.Lead;
import org.xinxiyuan.quota.Warning.Place;
import org.xinxiyuan.quota.ledger.Ranking;
import org.xinxiyuan.quota.ledger.Solicitation;

/** 预警: each trouble in a sentence, what to do next, and where. */
final class Warnings {
    private static final int DAYS_AHEAD = 3;

    private Warnings() {}

    static Warning differs(Place place, String id, String sentence) {
        return new Warning(Kind.DIFFERS, sentence, "请与县里核对，改正本机登记或请县里更正。", new Lead(place, id));
    }

    /** Of assignments whose period holds the day. */
    static List<Warning> of(List<Progress> progress) {
        return progress.stream().flatMap(p -> of(p).stream()).toList();
    }

    private static Optional<Warning> of(Progress p) {
        if (p.reached()) {
            return Optional.empty();
        }
        var lead = new Lead(Place.ASSIGNMENT, p.assignment().id());
        var what = p.assignment().period().label() + what(p.assignment().duty());
        if (p.counted() == 0 && pastTheMiddle(p)) {
            var sentence = what + "过半，任务 " + p.wanted() + " 件，一件未报。";
            return Optional.of(new Warning(Kind.NOTHING_YET, sentence, next(p), lead));
        }
        if (p.pace().tells() && p.outOfReach()) {
            var sentence = what + "按目前进度期末约 " + p.forecast().orElse(0) + " 件，任务 " + p.wanted() + " 件，还差 " + p.missing()
                    + " 件，剩 " + p.pace().left() + " 个工作日。";
            return Optional.of(new Warning(Kind.OUT_OF_REACH, sentence, next(p), lead));
        }
        return Optional.empty();
    }

    /** By working days; by calendar days where the year has not been announced. */
    private static boolean pastTheMiddle(Progress p) {
        var period = p.assignment().period();
        long all = ChronoUnit.DAYS.between(period.first(), period.last()) + 1;
        long passed = ChronoUnit.DAYS.between(period.first(), p.on()) + 1;
        return p.pace().announced() ? p.pace().pastTheMiddle() : passed * 2 >= all;
    }

    private static String next(Progress p) {
        return p.inHand() > 0
                ? "在手 " + p.inHand() + " 件，先送审报出；再写 " + Math.max(0, p.missing() - p.inHand()) + " 件。"
                : "现在新写一件" + p.assignment().duty().type().map(ReportType::label).orElse("信息") + "。";
    }

    private static String what(Duty duty) {
        return Stream.of(
                        duty.officer().map(name -> name),
                        duty.column().map(code -> "栏目" + code),
                        duty.type().map(ReportType::label))
                .flatMap(Optional::stream)
                .reduce("", String::concat);
    }

    /** Urgent pieces on the desk. */
    static List<Warning> ofUrgent(List<InHand> inHand) {
        return inHand.stream()
                .filter(d -> d.properties().type().filter(ReportType::urgent).isPresent())
                .map(d -> new Warning(
                        Kind.URGENT_UNSENT,
                        d.properties().type().map(ReportType::label).orElse("") + "《" + d.title() + "》还没有报出。",
                        "立即送审、签发并发送。",
                        new Lead(Place.PIECE, d.piece())))
                .toList();
    }

    static List<Warning> ofSolicitations(List<Solicitation> all, List<InHand> inHand, LocalDate today) {
        return all.stream().flatMap(s -> of(s, inHand, today).stream()).toList();
    }

    private static Optional<Warning> of(Solicitation s, List<InHand> inHand, LocalDate today) {
        var draft = inHand.stream()
                .filter(d -> d.names().solicitation().filter(s.id()::equals).isPresent())
                .findFirst();
        var lead =
                draft.map(d -> new Lead(Place.PIECE, d.piece())).orElseGet(() -> new Lead(Place.SOLICITATION, s.id()));
        var next = draft.isPresent() ? "答复稿在手，尽快送审报出。" : "写出答复稿；写不了的，向县里说明理由并登记。";
        var title = "约稿《" + s.title() + "》";
        if (s.overdue(today)) {
            return Optional.of(new Warning(Kind.SOLICITATION_OVERDUE, title + s.due() + " 已到期，还没有报。", next, lead));
        }
        if (s.missed() && s.due().getYear() == today.getYear()) {
            return Optional.of(new Warning(
                    Kind.SOLICITATION_MISSED,
                    title + "（" + s.due() + " 到期）登记为未按时报。",
                    "有的方案两次未报全年按零分，请核对；有误的，请县里更正。",
                    new Lead(Place.SOLICITATION, s.id())));
        }
        long left = ChronoUnit.DAYS.between(today, s.due());
        return s.standing().state() == Solicitation.State.OPEN && left <= DAYS_AHEAD
                ? Optional.of(new Warning(
                        Kind.SOLICITATION_DUE,
                        title + (left == 0 ? "今天到期。" : "还有 " + left + " 天到期（" + s.due() + "）。"),
                        next,
                        lead))
                : Optional.empty();
    }

    static List<Warning> ofColumns(List<ColumnStand> stands) {
        var warnings = new ArrayList<Warning>();
        for (var stand : stands) {
            var state = stand.state();
            boolean due = state == State.STALE || state == State.DUE;
            if (due || state == State.EMPTY && stand.maxIdleDays() > 0) {
                var by = stand.updateBy().map(day -> "，应在 " + day + " 前更新").orElse("，本机没有发布过");
                warnings.add(new Warning(
                        Kind.COLUMN_DUE,
                        "责任栏目 " + stand.column() + " " + state.label() + by + "。",
                        "在这个栏目写一件并发布。",
                        new Lead(Place.COLUMN, stand.column().code())));
            }
        }
        return warnings;
    }

    /** The newest ranking alone. */
    static List<Warning> ofRankings(List<Ranking> rankings, String unit) {
        return rankings.stream()
                .reduce((earlier, later) -> later)
                .flatMap(ranking -> ranking.of(unit)
                        .filter(ranking::amongTheLast)
                        .map(place -> new Warning(
                                Kind.BOTTOM_THREE,
                                ranking.period().label() + "通报，本单位 "
                                        + place.score().toPlainString() + " 分，第 " + place.rank() + " 名（共 "
                                        + ranking.places().size() + " 个单位），在后三位。",
                                "对照得分明细，先补采用和未完成的任务。",
                                new Lead(Place.RANKING, ranking.period().toString()))))
                .map(List::of)
                .orElse(List.of());
    }
}
