package org.xinxiyuan.check.upkeep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.xinxiyuan.check.upkeep.Inspection.Deduction;
import org.xinxiyuan.check.upkeep.Inspection.Item;
import org.xinxiyuan.check.upkeep.Inspection.ToWrite;

/** Counts what a site inspection would count (检查指标，国办秘函〔2019〕19号); calendar days throughout. */
public final class Inspector {
    private static final int HOME_PAGE_DAYS = 14;
    private static final int ANSWER_DAYS = 90;

    private final LocalDate day;
    private final List<ColumnStand> stands;
    private final List<String> poorGuides;

    /**
     * @param stands all columns on that day
     * @param poorGuides published service guides that lack elements, one sentence each
     */
    public Inspector(LocalDate day, List<ColumnStand> stands, List<String> poorGuides) {
        this.day = day;
        this.stands = stands.stream().sorted(ColumnStand.byUrgency()).toList();
        this.poorGuides = List.copyOf(poorGuides);
    }

    public Inspection inspect() {
        return new Inspection(day, items(), deductions(), first());
    }

    private List<Item> items() {
        return List.of(
                homePage(),
                counted("dynamic-stale", "动态、要闻、通知公告、政策文件类栏目不更新", 5, Inspector::dynamicStale, "检查按网站一级栏目计数，这里按目录栏目计数。"),
                counted("long-stale", "应更新的栏目长期未更新", 10, s -> s.state() == State.STALE && !s.vetoPart(), ""),
                counted("empty", "空白栏目", 5, s -> s.state() == State.EMPTY, "在本机登记之前已在网站发布的不计在内。"),
                answers(),
                guides());
    }

    private Item homePage() {
        var newest = stands.stream().flatMap(s -> s.last().stream()).max(LocalDate::compareTo);
        boolean idle = newest.filter(last -> !day.isAfter(last.plusDays(HOME_PAGE_DAYS)))
                .isEmpty();
        var what = newest.map(last -> "最近一次发布：" + last).orElse("没有发布过");
        return new Item("home-page", "首页两周不更新", idle ? 1 : 0, 1, List.of(what), "按本机发布的最近一件推断。");
    }

    private Item answers() {
        var idle = stands.stream()
                .filter(Inspector::answers)
                .filter(this::unanswered)
                .map(Inspector::told)
                .toList();
        return new Item("answers", "互动回应超过3个月", idle.size(), 1, idle, "留言不在本机登记，按栏目最近发布推断。");
    }

    private Item guides() {
        var guides = stands.stream()
                .filter(s -> s.column().contentKind().equals("guide"))
                .toList();
        boolean none = !guides.isEmpty() && guides.stream().allMatch(s -> s.state() == State.EMPTY);
        var what = new ArrayList<>(poorGuides);
        if (none) {
            what.add("没有发布过办事指南");
        }
        return new Item("guides", "服务不实用：办事指南缺要素", what.size(), 1, what, "");
    }

    private Item counted(String id, String name, int limit, Predicate<ColumnStand> counts, String note) {
        var what = stands.stream().filter(counts).map(Inspector::told).toList();
        return new Item(id, name, what.size(), limit, what, note);
    }

    /** Sample points; what the machine cannot see (办事统计) is left out. */
    private List<Deduction> deductions() {
        var deductions = new ArrayList<Deduction>();
        deduct("6个月政策文件未更新", 5, s -> policy(s) && idleSince(s, day.minusMonths(6)))
                .ifPresent(deductions::add);
        deduct("2个月留言答复未更新", 3, s -> answers(s) && idleSince(s, day.minusMonths(2)))
                .ifPresent(deductions::add);
        return deductions;
    }

    private Optional<Deduction> deduct(String name, int points, Predicate<ColumnStand> counts) {
        var columns = stands.stream().filter(counts).map(Inspector::told).toList();
        return columns.isEmpty() ? Optional.empty() : Optional.of(new Deduction(name, points, columns));
    }

    private List<ToWrite> first() {
        return stands.stream()
                .filter(s -> s.state() != State.FINE || s.pressing())
                .filter(s -> s.state() != State.EMPTY || s.maxIdleDays() > 0 || s.pressing())
                .map(s -> new ToWrite(s.column(), why(s)))
                .toList();
    }

    private String why(ColumnStand stand) {
        var why = new ArrayList<String>();
        if (stand.vetoPart() && stand.state() != State.FINE) {
            why.add("计入单项否决");
        }
        switch (stand.state()) {
            case STALE ->
                why.add("自" + stand.updateBy().orElseThrow() + "起逾期，上次发布"
                        + stand.last().orElseThrow());
            case EMPTY -> why.add("空白栏目");
            case DUE -> why.add("须在" + stand.updateBy().orElseThrow() + "前更新");
            case FINE -> {}
        }
        stand.dues().stream()
                .filter(d -> d.due().at(day).presses())
                .findFirst()
                .ifPresent(d ->
                        why.add(d.due().obligation().label() + d.due().at(day).label()));
        return String.join("；", why);
    }

    private static boolean dynamicStale(ColumnStand stand) {
        return stand.vetoPart() && !answers(stand) && stand.state() == State.STALE;
    }

    private static boolean answers(ColumnStand stand) {
        return stand.column().contentKind().equals("letter");
    }

    private boolean unanswered(ColumnStand stand) {
        return stand.last()
                .filter(last -> !day.isAfter(last.plusDays(ANSWER_DAYS)))
                .isEmpty();
    }

    private static boolean policy(ColumnStand stand) {
        return stand.vetoPart() && stand.column().contentKind().equals("document");
    }

    private static boolean idleSince(ColumnStand stand, LocalDate limit) {
        return stand.last().filter(last -> !last.isBefore(limit)).isEmpty();
    }

    private static String told(ColumnStand stand) {
        return stand.column().code() + " " + stand.column().name();
    }
}
