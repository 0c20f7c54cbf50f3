package org.xinxiyuan.redact.people;

import java.util.List;
import java.util.Map;
import org.xinxiyuan.redact.scan.Page;

/** The words that tell an illness, a disability or a pregnancy (病情表述), with those that belong to them. */
public final class IllnessReader {
    /** Told of each statement that is not about policies or services. */
    @FunctionalInterface
    public interface Sink {
        /** @param direct a verb says that someone has it (身患, 确诊) */
        void illness(int start, int end, boolean direct, boolean weak);
    }

    private final WordIndex illnesses;
    private final WordIndex before;
    private final WordIndex behind;
    private final WordIndex policies;

    public IllnessReader(Map<PersonCue, List<String>> words) {
        illnesses = WordIndex.of(words, PersonCue.ILLNESS, PersonCue.ILLNESS_WEAK);
        before = WordIndex.of(words, PersonCue.ILLNESS_BEFORE);
        behind = WordIndex.of(words, PersonCue.ILLNESS_BEHIND);
        policies = WordIndex.of(words, PersonCue.ILLNESS_POLICY);
    }

    /** @param told by a column: what stands there is no policy */
    public void each(Page page, int from, int to, boolean told, Sink sink) {
        var done = new int[] {from};
        illnesses.each(page, from, to, (cue, start, end) -> {
            if (start < done[0]) {
                return;
            }
            int left = left(page, start, done[0]);
            int right = right(page, end, to);
            done[0] = right;
            if (told || !isPolicy(page, right)) {
                sink.illness(left, right, says(page, left, start), cue == PersonCue.ILLNESS_WEAK);
            }
        });
    }

    private int left(Page page, int start, int from) {
        int at = start;
        int length = before.lengthBefore(page, at);
        while (length > 0 && at - length >= from) {
            at -= length;
            length = before.lengthBefore(page, at);
        }
        return at;
    }

    /** What belongs to the illness behind it: degree, consequence, a second illness. */
    private int right(Page page, int end, int to) {
        int at = end;
        int kept = end;
        int length = step(page, at);
        while (length > 0 && at + length <= to) {
            at += length;
            boolean joint = length == 1 && "和、及并伴".indexOf(page.at(at - 1)) >= 0;
            kept = joint ? kept : at;
            length = step(page, at);
        }
        return kept;
    }

    private int step(Page page, int at) {
        return Math.max(behind.lengthAt(page, at), illnesses.lengthAt(page, at));
    }

    private boolean isPolicy(Page page, int end) {
        int at = "的、和".indexOf(page.at(end)) >= 0 ? end + 1 : end;
        return policies.isAt(page, at);
    }

    private static boolean says(Page page, int from, int to) {
        for (int i = from; i < to; i++) {
            if ("患诊发查因".indexOf(page.at(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
