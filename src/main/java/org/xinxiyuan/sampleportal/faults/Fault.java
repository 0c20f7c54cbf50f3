package org.xinxiyuan.sampleportal.faults;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * 故障: one thing that goes wrong on the way to the interface or back.
 *
 * @param amount milliseconds, bytes or seconds, as its kind says
 * @param times for how many requests; 0 until it is switched off
 * @param part only requests whose path below {@code /gk/v1} contains this; empty for all
 */
public record Fault(Kind kind, long amount, int times, String part) {
    private static final String KINDS =
            Arrays.stream(Kind.values()).map(Kind::word).collect(Collectors.joining("|"));
    private static final Pattern FORM = Pattern.compile("(?<kind>" + KINDS
            + ")(=(?<amount>[0-9]{1,9}))?(x(?<times>[0-9]{1,6}))?(@(?<part>[A-Za-z0-9/:_-]{1,80}))?");

    /** What goes wrong. */
    public enum Kind {
        LATENCY("latency", "毫秒", 1_000, "响应变慢"),
        CUT_REQUEST("cut-request", "字节", 100, "请求正文收到若干字节后断线（什么也没收下）"),
        CUT_ANSWER("cut-answer", "字节", 0, "应答正文发出若干字节后断线（0：已办完，一个字节也没答）"),
        SERVER_ERROR("500", "", 0, "门户内部错误"),
        TOO_MANY("429", "秒", 30, "请求过多，Retry-After"),
        UNAVAILABLE("503", "秒", 30, "维护中，Retry-After"),
        UNAUTHORIZED("401", "", 0, "令牌失效"),
        CAPTIVE_PAGE("captive", "", 0, "认证网页冒充应答（200）"),
        CAPTIVE_REDIRECT("redirect", "", 0, "转到认证网页（302）");

        private final String word;
        private final String unit;
        private final long usual;
        private final String label;

        Kind(String word, String unit, long usual, String label) {
            this.word = word;
            this.unit = unit;
            this.usual = usual;
            this.label = label;
        }

        public String word() {
            return word;
        }

        /** Of its amount; empty if it has none. */
        public String unit() {
            return unit;
        }

        public long usual() {
            return usual;
        }

        public String label() {
            return label;
        }

        static Kind of(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word.equals(word.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** A fault of a kind until it is switched off, for every request. */
    public static Fault of(Kind kind, long amount) {
        return new Fault(kind, amount, 0, "");
    }

    public Fault next(int requests) {
        return new Fault(kind, amount, requests, part);
    }

    public Fault on(String pathPart) {
        return new Fault(kind, amount, times, pathPart);
    }

    /** Reads {@code KIND[=AMOUNT][xTIMES][@PART]}, such as {@code cut-answer=20x1@items:batch}. */
    public static Optional<Fault> parse(String text) {
        var match = FORM.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        var kind = Kind.of(match.group("kind"));
        var amount = Optional.ofNullable(match.group("amount")).map(Long::parseLong);
        var times = Optional.ofNullable(match.group("times")).map(Integer::parseInt);
        var part = Optional.ofNullable(match.group("part")).orElse("");
        return Optional.of(new Fault(kind, amount.orElse(kind.usual()), times.orElse(0), part));
    }

    @Override
    public String toString() {
        return kind.word
                + (kind.unit.isEmpty() ? "" : "=" + amount)
                + (times == 0 ? "" : "x" + times)
                + (part.isEmpty() ? "" : "@" + part);
    }
}
