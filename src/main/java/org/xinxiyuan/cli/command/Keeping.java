package org.xinxiyuan.cli.command;

import java.nio.file.Path;
import java.util.List;

/** What the command line asks about keeping a workspace safe (备份、恢复、自检). */
public interface Keeping {
    /** Writes one encrypted file under the workspace's passphrase; an old one of that name is replaced. */
    Kept backUp(Path home, String passphrase, Path file);

    /** Makes the workspace of a folder that has none; throws {@code store.exists} where there is one. */
    void restore(Path file, Path home, String passphrase);

    /** Reads the whole workspace, mends what can be made again, and looks once more. */
    Diagnosis examine(Path home, String passphrase);

    /** @param missing SHA-256 of attachments that were gone already */
    record Kept(int pieces, int attachments, List<String> missing) {
        public Kept {
            missing = List.copyOf(missing);
        }
    }

    /** One part of the workspace. */
    enum Part {
        DATABASE,
        SEARCH_INDEX,
        ATTACHMENTS,
        SIGNED_FORMS,
        TRAIL
    }

    enum Condition {
        SOUND,
        MENDED,
        BROKEN
    }

    /**
     * @param sentence in Chinese: how it stands and what to do
     * @param pieces ids of the pieces that are concerned
     */
    record Result(Part part, Condition condition, String sentence, List<String> pieces) {
        public Result {
            pieces = List.copyOf(pieces);
        }
    }

    record Diagnosis(List<Result> results) {
        public Diagnosis {
            results = List.copyOf(results);
        }

        /** Nothing is left that is broken. */
        public boolean sound() {
            return results.stream().noneMatch(r -> r.condition() == Condition.BROKEN);
        }
    }
}
