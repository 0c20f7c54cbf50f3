package org.xinxiyuan.redact.recognizers;

import org.xinxiyuan.redact.detect.Confidence;
import org.xinxiyuan.redact.detect.Findings;
import org.xinxiyuan.redact.detect.Lexicon;
import org.xinxiyuan.redact.detect.PersonalData;
import org.xinxiyuan.redact.detect.Recognizer;
import org.xinxiyuan.redact.people.DateReader;
import org.xinxiyuan.redact.people.Grid;
import org.xinxiyuan.redact.people.PersonCue;
import org.xinxiyuan.redact.people.WordIndex;
import org.xinxiyuan.redact.scan.Page;

/** Dates of birth (出生日期): behind their label, before 生 or 出生, below their head. Other dates are none. */
public final class BirthDates implements Recognizer {
    private static final String PASSED = ":为是 于\"(";
    private final WordIndex labels;

    public BirthDates(Lexicon lexicon) {
        labels = WordIndex.of(lexicon.people(), PersonCue.BIRTH);
    }

    @Override
    public PersonalData type() {
        return PersonalData.BIRTH_DATE;
    }

    @Override
    public boolean readsWords() {
        return true;
    }

    @Override
    public void find(Page page, Findings findings) {
        labels.each(page, 0, page.length(), (cue, start, end) -> behind(page, findings, end));
        for (var grid : Grid.all(page, labels)) {
            grid.cells(page, labels, cell -> add(findings, cell.start(), DateReader.end(page, cell.start())));
        }
        for (int at = page.text().indexOf('生'); at >= 0; at = page.text().indexOf('生', at + 1)) {
            before(page, findings, at);
        }
    }

    private void behind(Page page, Findings findings, int label) {
        int at = label;
        while (at < label + 4 && PASSED.indexOf(page.at(at)) >= 0) {
            at++;
        }
        add(findings, at, DateReader.end(page, at));
    }

    /** 1968年5月生, 1990年1月2日出生: the sentence goes on with something else. */
    private void before(Page page, Findings findings, int birth) {
        int end = page.at(birth - 1) == '出' ? birth - 1 : birth;
        int stop = page.skipBlanksBack(end - 1) + 1;
        if (DateReader.mayEnd(page, stop) && isEndOfClause(page, birth + 1)) {
            add(findings, DateReader.start(page, stop), stop);
        }
    }

    private static boolean isEndOfClause(Page page, int at) {
        return ",。;、)\n\t| ".indexOf(page.at(at)) >= 0
                || page.has(at, "于") && !page.has(at, "于是")
                || page.at(at) == '在';
    }

    private void add(Findings findings, int start, int end) {
        if (start >= 0 && end > start) {
            findings.add(type(), start, end, Confidence.CERTAIN);
        }
    }
}
