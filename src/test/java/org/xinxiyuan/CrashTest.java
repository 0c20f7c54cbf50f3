package org.xinxiyuan;

import java.nio.file.Path;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The client killed with SIGKILL at random instants of importing, saving, signing, queueing and sending: every piece
 * exactly once on the portal, every receipt in the store. {@code -Dkills=N -Dseed=S} for a longer run or the same one.
 */
class CrashTest {
    private static final int KILLS_A_ROUND = 20;

    @TempDir
    Path folder;

    @Test
    void nothingIsLostAndNothingDoubledHoweverOftenItIsKilled() throws Exception {
        int kills = Integer.getInteger("kills", KILLS_A_ROUND);
        long seed = Long.getLong("seed", new Random().nextInt(1_000_000));
        System.out.println("crash test: kills " + kills + ", seed " + seed);
        var killedAfter = new TreeMap<String, Integer>();
        var random = new Random(seed);
        for (int done = 0, round = 0; done < kills; round++) {
            int now = Math.min(KILLS_A_ROUND, kills - done);
            var counts = new CrashRound(folder.resolve("round" + round), random).run(now);
            counts.forEach((step, n) -> killedAfter.merge(step, n, Integer::sum));
            done += now;
        }
        System.out.println("crash test: killed after " + killedAfter);
    }
}
