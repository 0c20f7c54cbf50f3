package org.xinxiyuan.document;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 上级文件: a document of a higher level that an interpretation (政策解读) explains; it is no piece of this unit. Lengths in
 * characters as the contract has them.
 *
 * @param docNo 发文字号
 * @param issuer 发文机关
 * @param url where it can be read, http or https
 */
public record SourcePolicy(
        String title,
        Optional<String> docNo,
        Optional<String> issuer,
        Optional<LocalDate> issuedOn,
        Optional<String> url) {
    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_NUMBER = 80;
    public static final int LONGEST_ISSUER = 100;
    private static final int LONGEST_URL = 500;
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)https?://[a-z0-9.-]{1,253}(?::\\d{1,5})?(?:[/?#][!-~&&[^\"<>\\\\^`{|}]]*)?");

    /** What is wrong with it, in the officer's words. */
    public Optional<String> objection() {
        if (title.isBlank()) {
            return Optional.of("上级文件须写标题");
        }
        if (title.length() > LONGEST_TITLE
                || docNo.filter(no -> no.length() > LONGEST_NUMBER).isPresent()
                || issuer.filter(name -> name.length() > LONGEST_ISSUER).isPresent()) {
            return Optional.of("上级文件的标题最多 200 字，文号 80 字，发文机关 100 字");
        }
        return url.filter(address -> !sound(address)).map(bad -> "上级文件的网址要以 http:// 或 https:// 开头，最多 500 字符");
    }

    private static boolean sound(String address) {
        return address.length() <= LONGEST_URL && ADDRESS.matcher(address).matches();
    }

    /** On one line, such as {@code 《…通知》（云府办发〔2026〕3号，云岭县人民政府办公室，2026-01-20）}. */
    public String words() {
        var named = title.startsWith("《") ? title : "《" + title + "》";
        var facts = Stream.of(docNo, issuer, issuedOn.map(LocalDate::toString))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("，"));
        return named + (facts.isEmpty() ? "" : "（" + facts + "）") + url.map(a -> " " + a).orElse("");
    }

    @Override
    public String toString() {
        return "SourcePolicy[]";
    }
}
