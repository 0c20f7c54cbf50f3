package org.xinxiyuan.quota.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.xinxiyuan.quota.Period;

/** 得分: lines by day; their sum is the score. */
public record Score(List<ScoreLine> lines) {
    public Score {
        lines = List.copyOf(lines);
    }

    public BigDecimal total() {
        return lines.stream().map(ScoreLine::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The lines of the days of a period; the periods of a year add up to it. */
    public Score within(Period period) {
        return new Score(
                lines.stream().filter(line -> period.contains(line.fact().on())).toList());
    }

    /** Lines that scored nothing because the scheme does not tell. */
    public List<ScoreLine> unstated() {
        return lines.stream().filter(line -> line.points().isEmpty()).toList();
    }
}
