package org.xinxiyuan.gui.redacting;

import java.util.ArrayList;
import java.util.List;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.gui.redacting.pages.FilePage;
import org.xinxiyuan.gui.redacting.pages.Painter;
import org.xinxiyuan.redact.Comparison;
import org.xinxiyuan.redact.FileRedactor.Cleaned;
import org.xinxiyuan.redact.FileRedactor.Refused;
import org.xinxiyuan.service.checking.Marking;
import org.xinxiyuan.service.checking.Prepared;
import org.xinxiyuan.service.checking.PublicFile;

/** Lays the body and each attachment out on a page of its own (分页). */
record Pages(Messages messages, FieldNames names) {
    List<FilePage> of(Prepared prepared, NoteBook notes) {
        var pages = new ArrayList<FilePage>();
        pages.add(body(prepared, notes));
        for (int i = 0; i < prepared.files().size(); i++) {
            pages.add(file(prepared.files().get(i), i + 1, notes));
        }
        return List.copyOf(pages);
    }

    private FilePage body(Prepared prepared, NoteBook notes) {
        var originals = Marking.originals(prepared.draft());
        var passages = new ArrayList<FilePage.Passage>();
        prepared.text().fields().keySet().stream().sorted(Pages::inOrder).forEach(field -> {
            var here = prepared.text().redactions().stream()
                    .filter(r -> r.place().field().equals(field))
                    .toList();
            var text = originals.getOrDefault(field, "");
            boolean always = field.equals("title") || field.equals("body");
            if (always || !here.isEmpty() || field.equals("summary") && !text.isBlank()) {
                var words = Comparison.between(text, prepared.text().field(field), here);
                var painter = new Painter(words, () -> notes.of(field));
                passages.add(FilePage.passage(field, names.above(field), painter));
            }
        });
        return new FilePage(messages.text("redacting.fieldBody"), passages, List.of(), "");
    }

    private static int inOrder(String one, String other) {
        int first = Integer.compare(rank(one), rank(other));
        return first != 0 ? first : one.compareTo(other);
    }

    private static int rank(String field) {
        return switch (field) {
            case "title" -> 0;
            case "summary" -> 1;
            case "body" -> 2;
            default -> 3;
        };
    }

    private FilePage file(PublicFile file, int number, NoteBook notes) {
        var title = messages.text("redacting.pageFile", number, file.original().fileName());
        if (file.outcome() instanceof Cleaned c) {
            var painter = new Painter(c.words(), () -> notes.of(file.field()));
            if (!c.words().sheets().isEmpty()) {
                return FilePage.workbook(title, file.field(), painter);
            }
            var passage = FilePage.passage(file.field(), "", painter);
            return passage.lines().isEmpty()
                    ? FilePage.silent(title, messages.text("redacting.pageNoWords"))
                    : new FilePage(title, List.of(passage), List.of(), "");
        }
        if (file.outcome() instanceof Refused refused) {
            var why = messages.text("redacting.fileRefused", refused.part(), refused.reason());
            return FilePage.silent(title, messages.text("redacting.pageRefused", why));
        }
        return FilePage.silent(
                title, messages.text(file.unseen() ? "redacting.pageUnseen" : "redacting.pageSeen"));
    }
}
