package org.xinxiyuan.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.document.Sha256;
import org.xinxiyuan.files.container.BrokenFile;
import org.xinxiyuan.files.container.FileKind;
import org.xinxiyuan.files.container.Source;
import org.xinxiyuan.files.pdf.CleanPdf;
import org.xinxiyuan.files.pdf.PageViews;
import org.xinxiyuan.files.picture.Canvas;
import org.xinxiyuan.files.picture.Pictures;
import org.xinxiyuan.redact.Album;
import org.xinxiyuan.redact.Choices;
import org.xinxiyuan.redact.Policy;
import org.xinxiyuan.redact.pictures.Painting;
import org.xinxiyuan.redact.pictures.Region;
import org.xinxiyuan.redact.pictures.Sight;

/** Opens files to look at their pictures (看图): lists what would go out, and draws it as it would. */
final class Albums {
    private final FileRedaction redaction;

    Albums(FileRedaction redaction) {
        this.redaction = redaction;
    }

    Album open(byte[] original, String fileName, String field, Policy policy, Choices choices) {
        try {
            var source = Conversion.fresh(Source.open(fileName, original), original);
            return switch (source.kind()) {
                case PNG, JPEG -> new Bundle(Map.of(Painting.IMAGE, original));
                case PDF -> pages(original, field, policy, choices);
                default -> inside(source, field, policy, choices);
            };
        } catch (BrokenFile unopened) {
            return new Bundle(Map.of());
        }
    }

    private Album pages(byte[] original, String field, Policy policy, Choices choices) throws BrokenFile {
        var pdf = CleanPdf.open(original);
        var views = pdf.views(redaction.gone(pdf.text(), field, policy, choices));
        return new Pages(pdf, views, Sha256.of(original));
    }

    private Album inside(Source source, String field, Policy policy, Choices choices) throws BrokenFile {
        var pictures = new LinkedHashMap<String, byte[]>();
        if (source.kind() == FileKind.DOCX || source.kind() == FileKind.XLSX) {
            redaction.pictures(source, field, policy, choices).forEach(i -> pictures.put(i.part(), i.bytes()));
        }
        return new Bundle(pictures);
    }

    private interface Drawing {
        byte[] draw() throws IOException, BrokenFile;
    }

    private static Optional<byte[]> drawn(Drawing drawing) {
        try {
            return Optional.of(drawing.draw());
        } catch (IOException | BrokenFile | RuntimeException | LinkageError undrawable) {
            return Optional.empty();
        }
    }

    /** Pictures by their names. */
    private record Bundle(Map<String, byte[]> bytes, List<Picture> pictures) implements Album {
        Bundle(Map<String, byte[]> bytes) {
            this(bytes, bytes.entrySet().stream()
                    .map(e -> picture(e.getKey(), e.getValue()))
                    .toList());
        }

        private static Picture picture(String name, byte[] bytes) {
            var canvas = Canvas.of(bytes);
            return new Picture(
                    name,
                    canvas.map(Canvas::width).orElse(0),
                    canvas.map(Canvas::height).orElse(0),
                    Sha256.of(bytes),
                    true,
                    canvas.filter(Canvas::paintable).isPresent());
        }

        @Override
        public Optional<byte[]> original(String name, int longest) {
            return Canvas.of(bytes.get(name)).flatMap(canvas -> drawn(() -> canvas.png(longest)));
        }

        @Override
        public Optional<byte[]> shown(String name, List<Region> painted, int longest) {
            return drawn(() -> Pictures.replaced(bytes.get(name), painted).bytes())
                    .flatMap(Canvas::of)
                    .flatMap(canvas -> drawn(() -> canvas.png(longest)));
        }

        @Override
        public void close() {
            // Nothing is held open.
        }

        @Override
        public String toString() {
            return "Bundle[" + bytes.size() + "]";
        }
    }

    /** The pages of a PDF. */
    private record Pages(CleanPdf pdf, PageViews views, String sha256) implements Album {
        @Override
        public List<Picture> pictures() {
            var pages = new ArrayList<Picture>();
            for (int i = 1; i <= views.count(); i++) {
                var name = Painting.page(i);
                var content = Sight.pageContent(sha256, name);
                pages.add(new Picture(name, Region.PAGE, Region.PAGE, content, views.needsEyes(i), true));
            }
            return pages;
        }

        @Override
        public Optional<byte[]> original(String name, int longest) {
            return drawn(() -> views.original(Painting.pageNumber(name), longest));
        }

        @Override
        public Optional<byte[]> shown(String name, List<Region> painted, int longest) {
            return drawn(() -> views.shown(Painting.pageNumber(name), painted, longest));
        }

        @Override
        public void close() {
            try {
                pdf.close();
            } catch (BrokenFile closed) {
                // It was only looked at.
            }
        }
    }
}
