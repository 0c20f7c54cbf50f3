package org.xinxiyuan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Workstation and portal killed with SIGKILL at named points (before and after every call that changes something) and at
 * random instants of importing, saving, signing, queueing, sending and receiving: every piece exactly once on the portal, every receipt in the store. {@code -Dkills=N -Dseed=S} for a longer
 * run or the same choices, {@code -Dabreast=N} for so many rounds at a time.
 */
class CrashTest {
    private static final int KILLS = 20;
    private static final int KILLS_A_ROUND = 40;

    @TempDir
    Path folder;

    private final Set<String> struck = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> killedAfter = new TreeMap<>();
    private int kills;

    @Test
    void nothingIsLostAndNothingDoubledHoweverOftenEitherIsKilled() throws Exception {
        int wanted = Integer.getInteger("kills", KILLS);
        long seed = Long.getLong("seed", new Random().nextInt(1_000_000));
        System.out.println("crash test: kills " + wanted + ", seed " + seed);
        var rounds = Executors.newFixedThreadPool(Integer.getInteger("abreast", 1));
        try {
            var results = new ArrayList<Future<?>>();
            for (int from = 0; from < wanted; from += KILLS_A_ROUND) {
                int number = from / KILLS_A_ROUND;
                int now = Math.min(KILLS_A_ROUND, wanted - from);
                results.add(rounds.submit(() -> round(number, now, new Random(seed + number))));
            }
            for (var result : results) {
                result.get();
            }
        } finally {
            rounds.shutdownNow();
        }
        System.out.println("crash test: killed after " + killedAfter);
    }

    private Void round(int number, int now, Random random) throws Exception {
        var counts = new CrashRound(folder.resolve("round" + number), random, now, struck).run();
        synchronized (this) {
            counts.forEach((step, n) -> killedAfter.merge(step, n, Integer::sum));
            kills += now;
            System.out.println("crash test: round " + number + " sound, " + kills + " kills, lost 0, doubled 0");
        }
        return null;
    }
}
