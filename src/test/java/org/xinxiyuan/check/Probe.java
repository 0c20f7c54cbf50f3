package org.xinxiyuan.check;
public class Probe {
    public static void main(String[] a) {
        boolean verbose = a.length > 1;
        for (PlacementCase c : PlacementCase.read(a[0])) {
            var m = c.manuscript();
            var r = Checkers.CHECKER.check(m);
            var rank = Checkers.JUDGE.suggest(m, 200);
            double own = rank.stream().filter(s -> s.item().code().equals(c.column())).mapToDouble(Suggestion::score).sum();
            var top = rank.get(0);
            var sug = r.findings().stream().filter(f -> f.code().startsWith("PLACE")).map(f -> f.code() + "->" + f.details().suggest().orElse("-")).toList();
            String want = "right";
            for (var mu : c.must()) if (mu.get("code").asText().startsWith("PLACE")) want = "-> " + (mu.has("suggest") ? mu.get("suggest").asText() : "-");
            System.out.printf("%s node=%s want %s | own %.2f top %s %.2f (diff %.2f) 2nd %s %.2f | %s gate %s/%s%n", c.id(), c.column(), want, own, top.item().code(), top.score(), top.score() - own, rank.get(1).item().code(), rank.get(1).score(), sug, r.gate(), c.gate());
            if (verbose) r.findings().forEach(f -> System.out.println("     " + f.severity() + " " + f.code() + " " + f.details().key().orElse("") + " " + f.message()));
        }
    }
}
