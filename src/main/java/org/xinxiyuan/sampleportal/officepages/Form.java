package org.xinxiyuan.sampleportal.officepages;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.xinxiyuan.sampleportal.office.NotPossible;

/** 表单: what was typed, empty before anything was. */
final class Form {
    private final Map<String, List<String>> typed;

    private Form(Map<String, List<String>> typed) {
        this.typed = typed;
    }

    static Form of(Context ctx) {
        return new Form(ctx.formParamMap());
    }

    static Form blank() {
        return new Form(Map.of());
    }

    String text(String name) {
        return or(name, "");
    }

    /** What was typed there, or what stands there as long as nothing was. */
    String or(String name, String standing) {
        var values = typed.getOrDefault(name, List.of());
        return values.isEmpty() ? standing : values.get(0);
    }

    Set<String> all(String name) {
        return new TreeSet<>(typed.getOrDefault(name, List.of()));
    }

    LocalDate date(String name) {
        return optionalDate(name).orElseThrow(() -> new NotPossible("请填日期"));
    }

    Optional<LocalDate> optionalDate(String name) {
        if (text(name).isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text(name).strip()));
        } catch (DateTimeException e) {
            throw new NotPossible("日期应写作 2026-03-31");
        }
    }

    /** A whole number of at most nine digits. */
    long whole(String name, long standing) {
        var text = text(name).strip();
        if (text.isEmpty()) {
            return standing;
        }
        if (!text.matches("[0-9]{1,9}")) {
            throw new NotPossible("数量应为整数");
        }
        return Long.parseLong(text);
    }

    OptionalDouble points(String name) {
        var text = text(name).strip();
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (!text.matches("[0-9]{1,4}(\\.[0-9]{1,2})?")) {
            throw new NotPossible("得分应为数字，至多两位小数");
        }
        return OptionalDouble.of(Double.parseDouble(text));
    }

    @Override
    public String toString() {
        return "Form[]";
    }
}
