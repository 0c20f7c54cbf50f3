package org.xinxiyuan.service.checking;

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
            OFFICE + "wordprocessingml.document", List.of("docx"),
            OFFICE + "spreadsheetml.sheet", List.of("xlsx"),
            "text/html", List.of("html", "htm"),
            "application/pdf", List.of("pdf"),
            "image/png", List.of("png"),
            "image/jpeg", List.of("jpg", "jpeg"));

    private static final Pattern ENDING = Pattern.compile("\\.([A-Za-z][A-Za-z0-9]{0,4})$");

    private FileNames() {}

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
