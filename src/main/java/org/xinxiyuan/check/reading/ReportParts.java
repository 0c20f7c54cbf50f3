package org.xinxiyuan.check.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 年报六个部分 (国办公开办函〔2021〕30号): where each begins in a text, told by its number and its name. */
public final class ReportParts {
    private static final int HEADING = 40;
    private static final String NUMERALS = "一二三四五六";
    private static final List<Part> PARTS = List.of(
            new Part("总体情况", List.of("总体情况")),
            new Part("主动公开政府信息情况", List.of("主动公开政府信息情况", "主动公开政府信息的情况")),
            new Part("收到和处理政府信息公开申请情况", List.of("收到和处理政府信息公开申请情况", "收到和处理政府信息公开申请的情况")),
            new Part("政府信息公开行政复议、行政诉讼情况", List.of("行政诉讼情况", "行政诉讼的情况")),
            new Part("存在的主要问题及改进情况", List.of("主要问题及改进情况", "主要问题和改进情况")),
            new Part("其他需要报告的事项", List.of("其他需要报告的事项")));

    private ReportParts() {}

    private record Part(String name, List<String> endings) {}

    /**
     * One part as it stands.
     *
     * @param start of its heading, UTF-16
     */
    public record Standing(int number, String name, int start, String content) {
        public String title() {
            return NUMERALS.charAt(number - 1) + "、" + name;
        }

        @Override
        public String toString() {
            return "Standing[" + number + "]";
        }
    }

    /** In the order of the text; parts that are not there are left out. */
    public static List<Standing> in(String text) {
        var headings = new ArrayList<int[]>();
        for (int i = 0; i < PARTS.size(); i++) {
            int number = i + 1;
            heading(text, NUMERALS.charAt(i), PARTS.get(i))
                    .ifPresent(at -> headings.add(new int[] {number, at[0], at[1]}));
        }
        headings.sort((one, other) -> Integer.compare(one[1], other[1]));
        var standing = new ArrayList<Standing>();
        for (int i = 0; i < headings.size(); i++) {
            int[] at = headings.get(i);
            int end = i + 1 < headings.size() ? headings.get(i + 1)[1] : text.length();
            standing.add(
                    new Standing(at[0], PARTS.get(at[0] - 1).name(), at[1], text.substring(Math.min(at[2], end), end)));
        }
        return standing;
    }

    /** Start and end of the last heading of that number and name: a table of contents comes first. */
    private static Optional<int[]> heading(String text, char numeral, Part part) {
        for (int at = text.lastIndexOf(numeral + "、"); at >= 0; at = text.lastIndexOf(numeral + "、", at - 1)) {
            String line = text.substring(at, Math.min(text.length(), at + HEADING));
            for (String ending : part.endings()) {
                int found = line.indexOf(ending);
                if (found >= 0 && line.substring(0, found).chars().noneMatch(c -> c == '\n' || c == '。')) {
                    return Optional.of(new int[] {at, at + found + ending.length()});
                }
            }
        }
        return Optional.empty();
    }
}
