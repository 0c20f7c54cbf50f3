package org.xinxiyuan.check.placing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.xinxiyuan.catalog.CatalogItem;

/** 标题年份: the year a title tells of. */
public final class TitleYear {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)|二[〇○零Ｏ]([〇○零一二三四五六七八九]{2})");
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Set<String> LOOKING_AHEAD = Set.of("plan", "budget");

    private TitleYear() {}

    /**
     * Of several years the first; a plan or a budget means the last
     * (《关于2024年预算执行情况和2025年预算草案的报告》).
     */
    public static Optional<Integer> of(String title, CatalogItem column) {
        List<Integer> years = YEAR.matcher(title)
                .results()
                .map(hit -> hit.group(1) != null ? Integer.parseInt(hit.group(1)) : 2000 + chinese(hit.group(2)))
                .collect(Collectors.toList());
        if (years.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(LOOKING_AHEAD.contains(column.contentKind()) ? years.get(years.size() - 1) : years.get(0));
    }

    private static int chinese(String twoDigits) {
        String plain = twoDigits.replace('○', '〇').replace('零', '〇');
        return DIGITS.indexOf(plain.charAt(0)) * 10 + DIGITS.indexOf(plain.charAt(1));
    }
}
