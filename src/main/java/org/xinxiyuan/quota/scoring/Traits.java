package org.xinxiyuan.quota.scoring;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xinxiyuan.document.ReportType;
import org.xinxiyuan.quota.ledger.Level;

/**
 * 计分条件: by what points are told apart.
 *
 * @param step 档次 of a publication, 分量 of an instruction, or the name of a noted matter (加减分事项)
 * @param publication 刊物
 */
public record Traits(
        Optional<Level> level, Optional<String> step, Optional<String> publication, Optional<ReportType> type) {
    public static final Traits NONE =
            new Traits(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public static Traits of(Level level) {
        return new Traits(Optional.of(level), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Traits of(Level level, String step) {
        return new Traits(Optional.of(level), Optional.of(step), Optional.empty(), Optional.empty());
    }

    public static Traits ofType(ReportType type) {
        return new Traits(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(type));
    }

    public static Traits ofMatter(String matter) {
        return new Traits(Optional.empty(), Optional.of(matter), Optional.empty(), Optional.empty());
    }

    /** Whether everything that is named here is so there. */
    boolean cover(Traits fact) {
        return asks(level, fact.level)
                && asks(step, fact.step)
                && asks(publication, fact.publication)
                && asks(type, fact.type);
    }

    /** How many are named: the more, the closer. */
    int closeness() {
        return (int) Stream.of(level, step, publication, type)
                .filter(Optional::isPresent)
                .count();
    }

    private static <T> boolean asks(Optional<T> wanted, Optional<T> there) {
        return wanted.isEmpty() || Objects.equals(wanted, there);
    }

    /** 县级·一档·动态; empty where nothing is named. */
    public String label() {
        return Stream.of(level.map(Level::label), publication, step, type.map(ReportType::label))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("·"));
    }
}
