package org.xinxiyuan.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Title, document number and body of a paper (标题、发文字号、正文), told from how the head of an official paper looks:
 * letterhead, number, title, addressee. The title's lines are taken out of the body.
 */
record Paper(Optional<String> title, String body, Optional<String> docNo) {
    private static final int HEAD = 12;
    private static final int LONGEST_TITLE = 80;
    private static final Pattern DOC_NO = Pattern.compile("^\\s*(?:文号[:：]\\s*|发文字号[:：]\\s*)?"
            + "([\\u4e00-\\u9fa5]{1,16})\\s*[〔\\[（(【［﹝]\\s*((?:19|20)\\d{2})\\s*[〕\\])）】］﹞]\\s*第?\\s*(\\d{1,5})\\s*号"
            + "(?:\\s+签发人.*)?\\s*$");
    private static final Pattern LETTERHEAD = Pattern.compile(".*(?:文件|办公室文件|公报|简报|会议纪要)$");
    private static final Pattern LABEL = Pattern.compile("^(?:签发人|紧急程度|特急|加急|平急|份号|索引号|主题词|编号|第.{1,6}期).{0,20}$");
    private static final Pattern ENDING =
            Pattern.compile(".*(?:通知|通告|公告|公示|报告|请示|批复|意见|方案|预案|办法|细则|规定|决定|决议|函|纪要|计划|总结|名单|名册|花名册|清单|汇总|"
                    + "表|情况|信息|解读|说明|指南|简报|倡议书|建议|问题|动态)(?:[（(].*[）)])?$");

    static Paper of(String text) {
        var lines = new ArrayList<>(List.of(text.replace("\r\n", "\n").replace('\r', '\n').split("\n")));
        var docNo = lines.stream().limit(HEAD * 2).flatMap(l -> docNo(l).stream()).findFirst();
        int at = titleLine(lines);
        if (at < 0) {
            return new Paper(Optional.empty(), joined(lines), docNo);
        }
        var title = new StringBuilder(plain(lines.remove(at)));
        while (continues(title, lines, at)) {
            while (lines.get(at).isBlank()) {
                lines.remove(at);
            }
            title.append(plain(lines.remove(at)));
        }
        return new Paper(Optional.of(title.toString()), joined(lines), docNo);
    }

    boolean isBlank() {
        return body.isBlank() && title.isEmpty();
    }

    private static String joined(List<String> lines) {
        return String.join("\n", lines).replaceAll("\\n{3,}", "\n\n").replaceAll("^\\s*\\n", "").stripTrailing() + "\n";
    }

    private static Optional<String> docNo(String line) {
        var matcher = DOC_NO.matcher(plain(line));
        return matcher.matches()
                ? Optional.of(matcher.group(1) + "〔" + matcher.group(2) + "〕" + matcher.group(3) + "号")
                : Optional.empty();
    }

    /** The line without markup. */
    private static String plain(String line) {
        return line.replaceFirst("^\\s*(?:#{1,6}\\s+|\\\\)", "")
                .replaceAll("\\s#+\\s*$", "")
                .replaceAll("^\\*\\*(.*)\\*\\*$", "$1")
                .strip();
    }

    private static int titleLine(List<String> lines) {
        int seen = 0;
        for (int i = 0; i < lines.size() && seen < HEAD; i++) {
            var line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            seen++;
            if (isTitle(line)) {
                return i;
            }
            boolean head = docNo(line).isPresent() || isLetterhead(line);
            if (!head) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isLetterhead(String line) {
        var plain = plain(line);
        return LETTERHEAD.matcher(plain).matches()
                || LABEL.matcher(plain).matches()
                || plain.matches("[-—_=*\\s★☆]+|\\d{4,6}");
    }

    private static boolean isTitle(String line) {
        var plain = plain(line);
        if (line.startsWith("# ")) {
            return true;
        }
        boolean shape = plain.length() >= 2
                && plain.length() <= LONGEST_TITLE
                && !plain.matches("(?s).*[。；：:;，,！？]$")
                && !plain.startsWith("|")
                && !plain.matches("(?s)(?:[-+*] |>|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|\\d+[.、]).*");
        return shape && docNo(line).isEmpty() && !isLetterhead(line);
    }

    /** A long title is broken: the first line does not end as titles do, the next one does. */
    private static boolean continues(StringBuilder title, List<String> lines, int at) {
        int next = at;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        if (next >= lines.size() || next > at + 1 || ENDING.matcher(title).matches()) {
            return false;
        }
        var line = lines.get(next);
        return title.length() + line.length() <= LONGEST_TITLE
                && (title.indexOf("关于") >= 0 || plain(line).startsWith("关于"))
                && ENDING.matcher(plain(line)).matches()
                && isTitle(line);
    }
}
