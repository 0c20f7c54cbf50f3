package org.xinxiyuan.redact.people;

import java.util.List;
import java.util.Map;
import org.xinxiyuan.redact.scan.Page;

/** Clauses that tell who a child is and where it goes to school, or how old it is (未成年人表述). */
public final class ChildSearch {
    private static final int REACH = 40;
    private static final int GROWN_UP = 18;
    private static final int LONGEST_AGE = 3;
    private static final String CLAUSE = ",;、。!?()\n\t|";
    private static final String HAN = "零一二三四五六七八九十";
    private final Persons persons;
    private final WordIndex children;
    private final WordIndex childHeads;
    private final WordIndex schoolHeads;
    private final WordIndex schools;
    private final WordIndex adults;

    public ChildSearch(List<String> surnames, Map<PersonCue, List<String>> words) {
        persons = new Persons(surnames, words);
        children = WordIndex.of(words, PersonCue.CHILD);
        childHeads = WordIndex.of(words, PersonCue.CHILD_HEAD);
        schoolHeads = WordIndex.of(words, PersonCue.SCHOOL_HEAD);
        schools = WordIndex.of(words, PersonCue.SCHOOL);
        adults = WordIndex.of(words, PersonCue.ADULT);
    }

    public void find(Page page, NameSink sink) {
        for (var grid : Grid.all(page, schoolHeads)) {
            if (grid.has(page, childHeads)) {
                grid.cells(page, childHeads, cell -> sink.name(cell.start(), cell.end(), true));
                grid.cells(page, schoolHeads, cell -> sink.name(cell.start(), cell.end(), true));
            }
        }
        children.each(page, 0, page.length(), (cue, start, end) -> child(page, start, end, sink));
        for (int at = page.text().indexOf('岁'); at >= 0; at = page.text().indexOf('岁', at + 1)) {
            age(page, at, sink);
        }
    }

    /** 其子赵小某，就读青石镇中心小学四年级2班; 青石镇中心小学五年级学生王小明. */
    private void child(Page page, int start, int end, NameSink sink) {
        int sentence = Persons.sentenceStart(page, start);
        int stop = Math.min(Persons.sentenceEnd(page, end), end + REACH);
        int name = persons.nameEnd(page, end, stop);
        if (adults.isAt(page, end)) {
            return;
        }
        int told = schooling(page, end, stop);
        boolean kin = page.at(start) == '其' || page.at(start) == '之';
        if (told > 0 && (name > 0 || kin && persons.anyIn(page, sentence, start))) {
            sink.name(start, told, true);
        } else if (name > 0) {
            int clause = clauseStart(page, start, sentence);
            if (schooling(page, clause, start) > 0) {
                sink.name(clause, name, true);
            }
        }
    }

    /** Behind the last clause that tells school, class or age; 0 if none does. */
    private int schooling(Page page, int from, int to) {
        if (adults.anyIn(page, from, to)) {
            return 0;
        }
        var last = new int[1];
        schools.each(page, from, to, (cue, start, end) -> last[0] = end <= to ? end : last[0]);
        for (int years = from; years < to; years++) {
            if (page.at(years) == '岁' && youngStart(page, years) >= 0) {
                last[0] = Math.max(last[0], years + 1);
            }
        }
        return last[0] == 0 ? 0 : clauseEnd(page, last[0], to);
    }

    /** 王某某（男，12岁）: a named person and an age below 18. */
    private void age(Page page, int years, NameSink sink) {
        int number = youngStart(page, years);
        if (number < 0 || "以及至-的~(".indexOf(page.at(years + 1)) >= 0 && page.at(years + 1) != '(') {
            return;
        }
        int from = Math.max(Persons.sentenceStart(page, number), number - 12);
        for (int at = number - 1; at >= from; at--) {
            if (",(、 男女年龄现今:".indexOf(page.at(at)) < 0 && page.at(at) != '年') {
                int start = persons.nameStart(page, at + 1);
                if (start >= 0) {
                    sink.name(start, years + 1, true);
                }
                return;
            }
        }
    }

    /** Start of the number before 岁 if it is below 18; -1 otherwise. */
    private static int youngStart(Page page, int years) {
        int end = page.at(years - 1) == '周' ? years - 1 : years;
        int at = end;
        while (at > 0 && end - at <= LONGEST_AGE && (page.isDigit(at - 1) || HAN.indexOf(page.at(at - 1)) >= 0)) {
            at--;
        }
        return at < end && end - at <= LONGEST_AGE && value(page, at, end) < GROWN_UP ? at : -1;
    }

    private static int value(Page page, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = page.at(i);
            int digit = page.isDigit(i) ? c - '0' : HAN.indexOf(c);
            value = digit == 10 ? Math.max(1, value) * 10 : page.isDigit(i) ? value * 10 + digit : value + digit;
        }
        return value;
    }

    private static int clauseStart(Page page, int place, int from) {
        int at = place;
        while (at > from && CLAUSE.indexOf(page.at(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    private static int clauseEnd(Page page, int place, int to) {
        int at = place;
        while (at < to && at - place < 12 && CLAUSE.indexOf(page.at(at)) < 0) {
            at++;
        }
        return at;
    }
}
