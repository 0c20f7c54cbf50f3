package org.xinxiyuan.check.prose;

import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicReference;

/** The prose of a body, read once for all rules that ask about it one after another (共用行文). */
public final class Proses {
    private final AtomicReference<Last> last = new AtomicReference<>(new Last(new WeakReference<>(""), Prose.of("")));

    private record Last(WeakReference<String> body, Prose prose) {}

    public Prose of(String body) {
        var known = last.get();
        // the very same text, not one that reads alike: comparing would cost as much as reading
        if (known.body().get() == body) {
            return known.prose();
        }
        var prose = Prose.of(body);
        last.set(new Last(new WeakReference<>(body), prose));
        return prose;
    }
}
