package org.xinxiyuan.cli.pieces;

import java.util.ArrayList;
import java.util.List;
import org.xinxiyuan.review.Form;

/** A form as lines for a terminal (审批单的文字). */
final class ApprovalForm {
    private static final String ROOM = "__________________";

    private ApprovalForm() {}

    static List<String> lines(Form form) {
        var lines = new ArrayList<String>(List.of(form.title(), form.subtitle()));
        for (Form.Line line : form.lines()) {
            if (line instanceof Form.Values values) {
                values.named().forEach(one -> lines.add(one.name() + "：" + one.value().replace("\n", "；")));
            } else if (line instanceof Form.Space space) {
                lines.add(space.name() + "：" + (space.filled().isEmpty() ? ROOM : space.filled()));
            }
        }
        return lines;
    }
}
