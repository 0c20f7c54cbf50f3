package org.xinxiyuan.samples;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Everything readable in {@code samples/}, hidden columns and document properties included. */
final class SampleFiles {

    private static final Path FOLDER = Path.of("samples");
    private static final String FILING = ".piece.json";

    private SampleFiles() {}

    /** The files that are fed in: those with a filing beside them. */
    static List<Path> pieces() throws IOException {
        return all().stream()
                .filter(file -> !file.toString().endsWith(".json") && Files.exists(beside(file, FILING)))
                .toList();
    }

    static Path beside(Path sample, String ending) {
        String name = sample.getFileName().toString();
        return sample.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ending);
    }

    static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path file : all()) {
            texts.add(text(file));
        }
        return texts;
    }

    static String text(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String name = file.toString();
        if (name.endsWith(".docx") || name.endsWith(".xlsx")) {
            return unpacked(bytes);
        }
        if (name.endsWith(".pdf")) {
            try (PDDocument pdf = Loader.loadPDF(bytes)) {
                return new PDFTextStripper().getText(pdf);
            }
        }
        return name.endsWith(".jpg") ? "" : decoded(bytes);
    }

    private static List<Path> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String unpacked(byte[] bytes) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                text.append(xml.replaceAll("</(w:p|si|c)>", "\n").replaceAll("<[^>]*>", "")).append('\n');
            }
        }
        return text.toString();
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName("GBK"));
        }
    }
}
