package org.xinxiyuan.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Port: lays forms, notices and documents out on A4 (打印), and reads a signed form's code back. */
public interface Printing {
    byte[] form(Form form, Format format);

    /** The signed public version, for notice board and screen. */
    byte[] notice(Notice notice, Format format);

    /** GB/T 9704-2012; there is no HTML of it. */
    byte[] document(OfficialDocument document, Format format);

    /** The QR code of this text for a screen: a row for each line of modules, {@code #} where it is dark. */
    List<String> code(String text);

    /** What the QR code on a scanned form says (picture or PDF); none where no code can be read. */
    Optional<String> codeOn(byte[] scan);

    /** A file format that is written. */
    enum Format {
        DOCX,
        PDF,
        HTML;

        /** Ending of a file's name, without the dot. */
        public String ending() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
