package org.xinxiyuan.sampleportal.inspect;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.xinxiyuan.sampleportal.contract.Code;
import org.xinxiyuan.sampleportal.contract.Problem;
import org.xinxiyuan.sampleportal.store.StoreFailure;

/** 附件文字: what can be read in an attachment. Text formats, docx and xlsx; pictures and PDF are not read here. */
public final class AttachmentText {
    private static final long MOST_UNPACKED = 48L << 20;

    private AttachmentText() {}

    public static String of(Path file, String mediaType) {
        try {
            return switch (mediaType) {
                case MediaTypes.TEXT -> decoded(file);
                case MediaTypes.HTML -> VisibleText.of(decoded(file)).text();
                case MediaTypes.DOCX, MediaTypes.XLSX -> unpacked(file);
                default -> "";
            };
        } catch (IOException e) {
            throw new StoreFailure("an attachment cannot be read", e);
        }
    }

    private static String decoded(Path file) throws IOException {
        return MediaTypes.decoded(Files.readAllBytes(file)).orElse("");
    }

    private static String unpacked(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var budget = new long[] {MOST_UNPACKED};
            return zip.stream()
                    .filter(entry -> entry.getName().endsWith(".xml"))
                    .map(entry -> VisibleText.of(text(zip, entry, budget)).text())
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String text(ZipFile zip, ZipEntry entry, long[] budget) {
        try (InputStream in = zip.getInputStream(entry)) {
            var bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, budget[0] + 1));
            budget[0] -= bytes.length;
            if (budget[0] < 0) {
                throw Problem.of(Code.TOO_LARGE).limit(MOST_UNPACKED).refused();
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw Problem.of(Code.UNSUPPORTED_TYPE).detail("附件已损坏").refused();
        }
    }
}
