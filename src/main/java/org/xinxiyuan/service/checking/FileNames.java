package org.xinxiyuan.service.checking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** 公开文件名: the ending says what the released file is, since a doc goes out as a docx. */
public final class FileNames {
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final List<String> TEXTS = List.of("txt", "md", "markdown", "csv", "tsv");
    /** The first is the one that is given; the others may stay. */
    private static final Map<String, List<String>> ENDINGS = Map.of(
            OFFICE + "wordprocessingml.document",
            List.of("docx"),
            OFFICE + "spreadsheetml.sheet",
            List.of("xlsx"),
            "text/html",
            List.of("html", "htm"),
            "application/pdf",
            List.of("pdf"),
            "image/png",
            List.of("png"),
            "image/jpeg",
            List.of("jpg", "jpeg"));

    private static final Pattern ENDING = Pattern.compile("\\.([A-Za-z][A-Za-z0-9]{0,4})$");

    private FileNames() {}

    /** The same names in the same order, no two alike: the second 名单.xlsx becomes 名单(2).xlsx. Case does not count. */
    public static List<String> apart(List<String> names) {
        var taken = new HashSet<String>();
        names.forEach(name -> taken.add(name.toLowerCase(Locale.ROOT)));
        var given = new HashSet<String>();
        var apart = new ArrayList<String>();
        for (var name : names) {
            var own = name;
            for (int i = 2; !given.add(own.toLowerCase(Locale.ROOT)); i++) {
                var numbered = numbered(name, i);
                own = taken.contains(numbered.toLowerCase(Locale.ROOT)) ? own : numbered;
            }
            apart.add(own);
        }
        return apart;
    }

    private static String numbered(String name, int number) {
        var ending = ENDING.matcher(name);
        int at = ending.find() ? ending.start() : name.length();
        return name.substring(0, at) + "(" + number + ")" + name.substring(at);
    }

    /** The name with an ending that fits; it stays as it is where it does, or where the type is not known. */
    public static String fitting(String fileName, String mediaType) {
        boolean text = mediaType.startsWith("text/") && !mediaType.equals("text/html");
        var fitting = text ? TEXTS : ENDINGS.getOrDefault(mediaType, List.of());
        var ending = ENDING.matcher(fileName);
        boolean has = ending.find();
        if (fitting.isEmpty() || has && fitting.contains(ending.group(1).toLowerCase(Locale.ROOT))) {
            return fileName;
        }
        return (has ? fileName.substring(0, ending.start()) : fileName) + "." + fitting.get(0);
    }
}
