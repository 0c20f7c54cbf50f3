package org.xinxiyuan.files;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.xinxiyuan.files.container.BrokenFile;
import org.xinxiyuan.files.container.Charsets;
import org.xinxiyuan.files.container.Embedded;
import org.xinxiyuan.files.container.Parts;
import org.xinxiyuan.files.container.Words;
import org.xinxiyuan.files.pdf.CleanPdf;
import org.xinxiyuan.redact.OutgoingScan;
import org.xinxiyuan.redact.detect.Confidence;
import org.xinxiyuan.redact.detect.Detection;
import org.xinxiyuan.redact.detect.PersonalData;

/**
 * Looks through the very bytes that are to go out (出件复查), without knowing what was redacted: the text that is seen,
 * in its context, and all that is not seen, part by part and file within file. Only what is certain is reported.
 */
public final class Rescan implements OutgoingScan {
    private static final Set<PersonalData> REPORTED =
            EnumSet.of(PersonalData.ID_CARD, PersonalData.BANK_CARD, PersonalData.PHONE_MOBILE, PersonalData.PASSPORT);
    /** Numbers that prove themselves, whatever stands around them. */
    private static final Set<PersonalData> PROVEN = EnumSet.of(PersonalData.ID_CARD, PersonalData.BANK_CARD);

    /** Numbers that are written with one digit to a box. */
    private static final Set<PersonalData> SPREAD =
            EnumSet.of(PersonalData.ID_CARD, PersonalData.BANK_CARD, PersonalData.PHONE_MOBILE);

    private static final Pattern PRINTABLE = Pattern.compile("[\\x20-\\x7E]{8,}");
    private static final Pattern TAG = Pattern.compile("<!--[^<>]{0,500}-->|</?[A-Za-z][^<>]{0,500}>");
    private static final Pattern PERCENT = Pattern.compile("%([2-7][0-9A-Fa-f])");
    private static final int NESTING = 4;

    private final Function<String, List<Detection>> detect;

    public Rescan(Function<String, List<Detection>> detect) {
        this.detect = detect;
    }

    /**
     * Kind and part of each find, such as 身份证号（xl/comments1.xml）; never the value.
     *
     * @param mediaType as the bytes will be declared
     * @param allowed values a person has waved through
     */
    @Override
    public List<String> finds(byte[] bytes, String mediaType, Predicate<String> allowed) {
        var search = new Search(allowed, mediaType.matches("text/(?:plain|markdown|csv)"));
        try {
            var name = mediaType.equals("text/csv") ? "a.csv" : "a.txt";
            var visible = VisibleText.of(name, bytes);
            visible.ifPresent(search::visible);
            search.unpack("文件", bytes, NESTING);
        } catch (BrokenFile broken) {
            search.found.add("无法复查（" + broken.part() + "）");
        }
        return List.copyOf(search.found);
    }

    /** One look through one file. */
    private final class Search {
        private final Predicate<String> allowed;
        private final Set<String> found = new TreeSet<>();
        private final Parts unpacked = Parts.none();
        private final boolean rendered;
        private String seen = "";

        /**
         * @param rendered a plain text, which a reader may show as a page
         */
        Search(Predicate<String> allowed, boolean rendered) {
            this.allowed = allowed;
            this.rendered = rendered;
        }

        void visible(String text) {
            look(text, REPORTED, "可见文字", value -> false);
            for (var spread : SpreadNumbers.in(text)) {
                look(spread.labelled(), SPREAD, "分写在多个单元格", value -> false);
            }
            seen = squeezed(text);
        }

        /** What is seen has been judged in its context and need not be judged again without it. */
        private void unseen(String text, Set<PersonalData> kinds, String part) {
            look(text, kinds, part, value -> seen.contains(squeezed(value)));
        }

        private void look(String text, Set<PersonalData> kinds, String part, Predicate<String> known) {
            for (var d : detect.apply(text)) {
                if (d.confidence() == Confidence.CERTAIN && kinds.contains(d.type())) {
                    var value = d.span().in(text);
                    if (!known.test(value) && !allowed.test(value)) {
                        found.add(d.type().label() + "（" + part + "）");
                    }
                }
            }
        }

        void unpack(String part, byte[] bytes, int depth) throws BrokenFile {
            if (bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && depth > 0) {
                var parts = unpacked.inner(bytes);
                int number = 0;
                for (var name : parts.names()) {
                    number++;
                    boolean plainName = isPlain(name, number);
                    unpack(
                            plainName ? name : "第" + number + "部分",
                            parts.bytes(name).orElseThrow(),
                            depth - 1);
                }
            } else if (isPdf(bytes) && depth > 0) {
                pdf(part, bytes, depth);
            } else if (isMarkup(bytes)) {
                markup(part, bytes);
            } else {
                plain(part, bytes);
            }
        }

        private void pdf(String part, byte[] bytes, int depth) throws BrokenFile {
            try (var pdf = CleanPdf.open(bytes)) {
                var strings = pdf.strings();
                unseen(pdf.text(), REPORTED, part);
                unseen(strings.words(), REPORTED, part + " 属性");
                for (var stream : strings.streams()) {
                    var text = new String(stream, StandardCharsets.ISO_8859_1);
                    unseen(text, Set.of(PersonalData.ID_CARD), part + " 内部数据");
                }
                for (var file : strings.files()) {
                    unpack(part + " 内嵌文件", file, depth - 1);
                }
            }
            plain(part, bytes);
        }

        /** The name of a part holds nothing itself, so that it may be told. */
        private boolean isPlain(String name, int number) {
            int before = found.size();
            unseen(name, REPORTED, "第" + number + "部分的名称");
            return found.size() == before;
        }

        private void markup(String part, byte[] bytes) throws BrokenFile {
            var words = Words.of(bytes, part);
            unseen(words.joined(), REPORTED, part);
            // One by one: numbers of neighbouring attributes (sizes, angles) would else run together into a phone's.
            words.attributes().lines().filter(Rescan::holdsANumber).forEach(v -> unseen(v, REPORTED, part + " 属性"));
            unseen(words.apart(), PROVEN, part);
        }

        private void plain(String part, byte[] bytes) {
            var text = Charsets.decode(bytes);
            if (text.isPresent()) {
                unseen(text.get(), REPORTED, part);
                if (Embedded.isIn(text.get())) {
                    found.add("内嵌图片（" + part + "）");
                }
                if (rendered && text.get().chars().anyMatch(c -> c == '<' || c == '&' || c == '%')) {
                    look(rendered(text.get()), REPORTED, part + " 标记之间", text.get()::contains);
                }
                return;
            }
            var strings = new StringBuilder();
            var matcher = PRINTABLE.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
            while (matcher.find()) {
                strings.append(matcher.group()).append("\n\n");
            }
            unseen(strings.toString(), REPORTED, part);
            var wide = PRINTABLE.matcher(new String(bytes, StandardCharsets.UTF_16LE));
            while (wide.find()) {
                unseen(wide.group(), REPORTED, part);
            }
        }
    }

    /** Digits enough for the shortest of what is reported. */
    private static boolean holdsANumber(String value) {
        return value.chars().filter(c -> Character.isDigit(c)).count() >= 7;
    }

    /** As a browser would show it: tags and comments away, entities and percent signs as what they stand for. */
    private static String rendered(String text) {
        var shown = Parser.unescapeEntities(TAG.matcher(text).replaceAll(""), false);
        return PERCENT.matcher(shown)
                .replaceAll(m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
    }

    private static boolean isPdf(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == '%' && bytes[1] == 'P' && bytes[2] == 'D' && bytes[3] == 'F';
    }

    private static boolean isMarkup(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
        return head.contains("<?xml");
    }

    private static String squeezed(String text) {
        var squeezed = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(squeezed::appendCodePoint);
        return squeezed.toString();
    }
}
