package org.xinxiyuan.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.xinxiyuan.document.Sha256;
import org.xinxiyuan.redact.Album;
import org.xinxiyuan.redact.Choices;
import org.xinxiyuan.redact.FileRedactor;
import org.xinxiyuan.redact.Policy;
import org.xinxiyuan.redact.detect.PersonalData;

/**
 * Does not redact a file twice in the same manner (记住结果): a long scan takes a minute to rebuild, and a piece is
 * prepared anew at every decision. In memory alone, the last few, the oldest forgotten first.
 */
public final class RememberedFiles implements FileRedactor {
    private static final long MOST = 64L << 20;

    private final FileRedactor redactor;
    private final Map<Key, Outcome> outcomes = new LinkedHashMap<>(16, 0.75f, true);

    public RememberedFiles(FileRedactor redactor) {
        this.redactor = redactor;
    }

    /**
     * All that an outcome depends on.
     *
     * @param kinds decided upon anywhere in the piece: they are looked for even where the policy keeps them
     */
    private record Key(
            String sha256, String fileName, String field, Policy policy, Choices choices, Set<PersonalData> kinds) {
        @Override
        public String toString() {
            return "Key[" + sha256 + "]";
        }
    }

    @Override
    public Outcome redact(byte[] original, String fileName, String field, Policy policy, Choices choices) {
        var own = choices.decisions().stream()
                .filter(d -> d.place().field().equals(field))
                .toList();
        var kinds = choices.decisions().stream().map(d -> d.place().type()).collect(Collectors.toSet());
        var key = new Key(
                Sha256.of(original), fileName, field, policy, new Choices(own, choices.paintings()), kinds);
        var known = known(key);
        if (known.isPresent()) {
            return known.get();
        }
        var outcome = redactor.redact(original, fileName, field, policy, choices);
        keep(key, outcome);
        return outcome;
    }

    private synchronized Optional<Outcome> known(Key key) {
        return Optional.ofNullable(outcomes.get(key));
    }

    private synchronized void keep(Key key, Outcome outcome) {
        outcomes.put(key, outcome);
        long total = outcomes.values().stream().mapToLong(RememberedFiles::size).sum();
        for (var oldest : List.copyOf(outcomes.keySet())) {
            if (total > MOST) {
                total -= size(outcomes.remove(oldest));
            }
        }
    }

    private static long size(Outcome outcome) {
        if (outcome instanceof Cleaned c) {
            return c.bytes().length;
        }
        return outcome instanceof NeedsEyes e ? e.bytes().length : 0;
    }

    @Override
    public Album album(byte[] original, String fileName, String field, Policy policy, Choices choices) {
        return redactor.album(original, fileName, field, policy, choices);
    }
}
