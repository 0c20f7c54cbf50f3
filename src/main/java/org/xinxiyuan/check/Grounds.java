package org.xinxiyuan.check;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One legal basis of a rule (依据). What has not been compared with a published text says so wherever it is printed.
 *
 * @param name the text and its article, without a mark
 * @param since first day in force (施行日); none: not confirmed, taken as in force
 * @param until last day in force (失效日); none: not known to have ended
 */
public record Grounds(String name, Optional<LocalDate> since, Optional<LocalDate> until, Source source) {
    private static final String REGULATION = "《政府信息公开条例》";
    /** 国务院令第711号. */
    private static final LocalDate REGULATION_SINCE = LocalDate.of(2019, 5, 15);

    /** 出处: what stands behind the words of a basis. */
    public enum Source {
        COMPARED("S", "已比对公开文本"),
        UNCONFIRMED("K", "待县主管部门核对"),
        /** The catalog names the basis, column by column or rule by rule, each with its own mark. */
        CATALOG("目录", "随目录逐条标注");

        private final String mark;
        private final String label;

        Source(String mark, String label) {
            this.mark = mark;
            this.label = label;
        }

        /** S, K or 目录. */
        public String mark() {
            return mark;
        }

        public String label() {
            return label;
        }
    }

    /** A text by name; whether it was compared and since when it holds is known here, not where it is quoted. */
    public static Grounds of(String name) {
        var since = name.startsWith(REGULATION) ? Optional.of(REGULATION_SINCE) : Optional.<LocalDate>empty();
        var source = ComparedTexts.hold(name) ? Source.COMPARED : Source.UNCONFIRMED;
        return new Grounds(name, since, Optional.empty(), source);
    }

    /**
     * 《政府信息公开条例》 (国务院令第711号).
     *
     * @param article such as 第二十六条
     */
    public static Grounds regulation(String article) {
        return of(REGULATION + article);
    }

    /** What the catalog gives for the column or the entry at hand. */
    public static Grounds catalog(String what) {
        return new Grounds(what, Optional.empty(), Optional.empty(), Source.CATALOG);
    }

    public Grounds since(LocalDate day) {
        return new Grounds(name, Optional.of(day), until, source);
    }

    public Grounds until(LocalDate day) {
        return new Grounds(name, since, Optional.of(day), source);
    }

    public boolean inForce(LocalDate day) {
        return since.filter(day::isBefore).isEmpty()
                && until.filter(day::isAfter).isEmpty();
    }

    /** As a finding prints it. */
    public String text() {
        return source == Source.UNCONFIRMED ? name + "（待核对）" : name;
    }
}
