package org.xinxiyuan.redact.people;

import java.util.List;
import java.util.Map;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;

/** Names told by what is said right behind them (姓名称呼): 张丽女士, 孙丽桂户（…, 到王建国家（…, 李小河报警. */
final class CalledNames {
    private static final String CLOSING = "(、,。;:\n";
    private final NameReader reader;
    private final WordIndex words;

    CalledNames(NameReader reader, Map<PersonCue, List<String>> words) {
        this.reader = reader;
        this.words = WordIndex.of(words, PersonCue.BEHIND);
    }

    void find(Page page, NameSearch.Sink sink) {
        words.each(page, 0, page.length(), (cue, start, end) -> called(page, start, end, sink));
    }

    private void called(Page page, int start, int end, NameSearch.Sink sink) {
        int from = reader.start(page, start);
        boolean household = end == start + 1;
        boolean closed = !household || CLOSING.indexOf(page.at(end)) >= 0;
        if (from >= 0 && closed && reader.isCommon(page, from)) {
            sink.name(from, start, !page.is(from - 1, Glyphs.HAN) || household);
        }
    }
}
