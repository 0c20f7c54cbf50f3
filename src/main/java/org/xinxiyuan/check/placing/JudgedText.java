package org.xinxiyuan.check.placing;

import java.util.List;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.Manuscript;

/** What of a piece is judged (判断文本): title, body without markup, names of attachments, the typed document number. */
public record JudgedText(String title, String body, List<String> attachments, String docNo) {
    private static final int OPENING = 800;
    private static final int CLOSE = 300;

    static JudgedText of(Manuscript manuscript) {
        String docNo = manuscript.filing() instanceof Filing.Disclosure filed
                ? filed.docNo().orElse("")
                : "";
        return new JudgedText(
                manuscript.title().strip(), PlainText.of(manuscript.body()).strip(), manuscript.attachments(), docNo);
    }

    public String titleAndBody() {
        return title + "\n\n" + body;
    }

    /** Parts are apart by blank lines, so that no sentence runs from one into the next. */
    public String all() {
        String tail = docNo.isBlank() ? "" : "\n\n" + docNo;
        return titleAndBody() + "\n\n" + String.join("\n\n", attachments) + tail;
    }

    /** Beginning and end of a long piece: the sort of a text shows there, and reading it whole would only cost time. */
    JudgedText edges() {
        return body.length() <= OPENING + CLOSE
                ? this
                : new JudgedText(
                        title,
                        body.substring(0, OPENING) + "\n\n" + body.substring(body.length() - CLOSE),
                        attachments,
                        docNo);
    }

    @Override
    public String toString() {
        return "JudgedText[" + body.length() + " chars]";
    }
}
