package org.xinxiyuan.redact.recognizers;

import org.xinxiyuan.redact.detect.Confidence;
import org.xinxiyuan.redact.detect.Findings;
import org.xinxiyuan.redact.detect.Lexicon;
import org.xinxiyuan.redact.detect.PersonalData;
import org.xinxiyuan.redact.detect.Recognizer;
import org.xinxiyuan.redact.people.IllnessReader;
import org.xinxiyuan.redact.people.PersonCue;
import org.xinxiyuan.redact.people.Persons;
import org.xinxiyuan.redact.people.WordIndex;
import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.Table;

/** Illness, disability and pregnancy of one certain person (健康信息); what is told of services and policies stays. */
public final class Health implements Recognizer {
    private final Persons persons;
    private final IllnessReader illnesses;
    private final WordIndex heads;
    private final WordIndex nothing;

    public Health(Lexicon lexicon) {
        persons = new Persons(lexicon.surnames(), lexicon.people());
        illnesses = new IllnessReader(lexicon.people());
        heads = WordIndex.of(lexicon.people(), PersonCue.ILLNESS_HEAD);
        nothing = WordIndex.of(lexicon.people(), PersonCue.ILLNESS_NONE);
    }

    @Override
    public PersonalData type() {
        return PersonalData.HEALTH;
    }

    @Override
    public boolean readsWords() {
        return true;
    }

    @Override
    public void find(Page page, Findings findings) {
        var grids = persons.grids(page);
        for (var grid : grids) {
            grid.cells(page, heads, cell -> cell(page, findings, cell));
            illnesses.each(
                    page,
                    grid.body(),
                    grid.end(),
                    true,
                    (start, end, direct, weak) -> add(findings, start, end, !weak));
        }
        int from = 0;
        for (var grid : grids) {
            outsideLists(page, findings, from, grid.body());
            from = grid.end();
        }
        outsideLists(page, findings, from, page.length());
    }

    private void outsideLists(Page page, Findings findings, int from, int to) {
        illnesses.each(
                page,
                from,
                to,
                false,
                (start, end, direct, weak) -> inSentence(page, findings, start, end, direct && !weak));
    }

    private void cell(Page page, Findings findings, Table.Cell cell) {
        boolean none = nothing.lengthAt(page, cell.start()) >= cell.end() - cell.start();
        if (!none) {
            add(findings, cell.start(), cell.end(), true);
        }
    }

    /** 户主赵某…因患尿毒症致贫, 尿毒症患者王建国: a person is named before it in the sentence or right behind. */
    private void inSentence(Page page, Findings findings, int start, int end, boolean direct) {
        int from = Persons.sentenceStart(page, start);
        boolean named =
                persons.anyIn(page, from, start) || persons.nameEnd(page, end, page.length()) > 0 && isSick(page, end);
        if (named) {
            add(findings, start, end, direct);
        }
    }

    private static boolean isSick(Page page, int end) {
        return page.has(end - 2, "患者") || page.has(end - 2, "病人");
    }

    private void add(Findings findings, int start, int end, boolean sure) {
        if (findings.isFree(start, end)) {
            findings.add(type(), start, end, sure ? Confidence.CERTAIN : Confidence.SUSPECTED);
        }
    }
}
