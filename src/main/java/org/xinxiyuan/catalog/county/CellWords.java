package org.xinxiyuan.catalog.county;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the cells of a standard table say (单元格文字): lists, ticks, ticked lists. */
final class CellWords {
    private static final Pattern TICK = Pattern.compile("[√✓✔☑■●是yY]|有");
    private static final Pattern NO_TICK = Pattern.compile("[□☐×✕✗/\\\\—–-]?|否|无");
    private static final Pattern BOX = Pattern.compile("[■□☑☐√✓✔]");
    private static final Pattern TICKED = Pattern.compile("[■☑√✓✔]([^■□☑☐√✓✔]+)");
    private static final Pattern NUMBERED =
            Pattern.compile("^(?:[（(]?[0-9一二三四五六七八九十]{1,3}[）)、.．]|[①②③④⑤⑥⑦⑧⑨⑩●■·*-])\\s*");
    private static final Pattern ASIDE = Pattern.compile("[（(][^（()）]*[）)]");
    private static final Set<String> GENERAL = Set.of("全文", "正文", "文件全文", "其他", "其它", "其他信息", "相关信息", "有关信息");
    private static final int LONGEST = 14;
    private static final int MOST = 12;

    private CellWords() {}

    static boolean isTick(String text) {
        return TICK.matcher(TableHeader.squeezed(text)).matches();
    }

    /** Neither a tick nor nothing. */
    static boolean isOdd(String text) {
        return !isTick(text) && !NO_TICK.matcher(TableHeader.squeezed(text)).matches();
    }

    /** The ticked ones where there are boxes, else all. */
    static List<String> channels(String text) {
        var names = new LinkedHashSet<String>();
        if (BOX.matcher(text).find()) {
            var ticked = TICKED.matcher(text);
            while (ticked.find()) {
                add(names, ticked.group(1));
            }
        } else {
            for (String part : text.split("[、，,；;\\n]+")) {
                add(names, part);
            }
        }
        return List.copyOf(names);
    }

    private static void add(LinkedHashSet<String> names, String raw) {
        var name = TableHeader.squeezed(raw).replaceFirst("[、，,；;。:：_]+$", "");
        if (!name.isEmpty()) {
            names.add(name);
        }
    }

    /** Short names among the parts of 公开内容; sentences are not names. */
    static List<String> elements(String content) {
        var names = new LinkedHashSet<String>();
        for (String line : ASIDE.matcher(content).replaceAll("").split("[\\n；;。]+")) {
            var rest = line.strip();
            rest = NUMBERED.matcher(rest).replaceFirst("");
            int colon = Math.max(rest.indexOf('：'), rest.indexOf(':'));
            for (String part : rest.substring(colon + 1).split("[、，,]+")) {
                var name = TableHeader.squeezed(NUMBERED.matcher(part.strip()).replaceFirst(""))
                        .replaceFirst("等$", "");
                boolean named = name.length() >= 2 && name.length() <= LONGEST && !GENERAL.contains(name);
                if (named && names.size() < MOST) {
                    names.add(name);
                }
            }
        }
        return List.copyOf(names);
    }

    /** One ground a line; a ground may hold commas. */
    static List<String> lines(String text) {
        var lines = new ArrayList<String>();
        for (String line : text.split("[\\n；;]+")) {
            var ground = NUMBERED.matcher(line.strip()).replaceFirst("").replaceFirst("[。，]$", "");
            if (!ground.isEmpty()) {
                lines.add(ground);
            }
        }
        return List.copyOf(lines);
    }
}
