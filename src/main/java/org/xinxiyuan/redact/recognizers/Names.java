package org.xinxiyuan.redact.recognizers;

import java.util.Optional;
import org.xinxiyuan.document.Span;
import org.xinxiyuan.redact.detect.Confidence;
import org.xinxiyuan.redact.detect.Detection;
import org.xinxiyuan.redact.detect.Findings;
import org.xinxiyuan.redact.detect.Lexicon;
import org.xinxiyuan.redact.detect.PersonalData;
import org.xinxiyuan.redact.detect.Recognizer;
import org.xinxiyuan.redact.people.names.NameSearch;
import org.xinxiyuan.redact.scan.Page;

/** Names of ordinary persons (自然人姓名); those who act in office and names masked already stay. */
public final class Names implements Recognizer {
    private final NameSearch search;

    public Names(Lexicon lexicon) {
        search = new NameSearch(lexicon.surnames(), lexicon.people());
    }

    @Override
    public PersonalData type() {
        return PersonalData.NAME;
    }

    @Override
    public boolean readsWords() {
        return true;
    }

    @Override
    public void find(Page page, Findings findings) {
        search.find(
                page,
                findings::isTaken,
                (start, end, certain) -> findings.add(new Detection(
                        type(),
                        new Span(start, end),
                        certain ? Confidence.CERTAIN : Confidence.SUSPECTED,
                        Optional.empty(),
                        search.reader().surname(page, start, end))));
    }
}
