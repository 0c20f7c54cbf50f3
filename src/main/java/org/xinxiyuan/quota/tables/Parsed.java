package org.xinxiyuan.quota.tables;

import java.util.List;
import java.util.Optional;

/**
 * 读表结果: the value, or everything that is wrong with the table: with one problem nothing is taken.
 *
 * @param value present where there is no problem
 */
public record Parsed<T>(Optional<T> value, List<Problem> problems) {
    /**
     * 表格错误.
     *
     * @param row as the officer's program counts, from 1
     * @param column letter and head, such as {@code E 数量}; an empty text where it is about the whole row
     */
    public record Problem(String sheet, int row, String column, String why) {
        /** 工作表“任务”第 5 行 E 数量：不是整数. */
        public String sentence() {
            return "工作表“" + sheet + "”第 " + row + " 行" + (column.isEmpty() ? "" : " " + column) + "：" + why;
        }
    }

    public Parsed {
        problems = List.copyOf(problems);
    }

    static <T> Parsed<T> of(T value, List<Problem> problems) {
        return new Parsed<>(problems.isEmpty() ? Optional.of(value) : Optional.empty(), problems);
    }

    static <T> Parsed<T> wrong(Problem problem) {
        return new Parsed<>(Optional.empty(), List.of(problem));
    }
}
