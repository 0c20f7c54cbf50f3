package org.xinxiyuan.sampleportal.officepages;

import org.xinxiyuan.sampleportal.office.Adoptions.Adopted;
import org.xinxiyuan.sampleportal.office.Adoptions.Instructed;
import org.xinxiyuan.sampleportal.office.Edits.Edited;
import org.xinxiyuan.sampleportal.office.NotPossible;
import org.xinxiyuan.sampleportal.office.Office;
import org.xinxiyuan.sampleportal.office.Rulings.Reason;

/** What the forms beside a piece do. */
final class PieceActs {
    private final Office office;

    PieceActs(Office office) {
        this.office = office;
    }

    String act(String id, Form form) {
        return switch (form.text("act")) {
            case "accept" -> said("已收下审核。", () -> office.rulings().accept(id));
            case "return" -> said("已退回。", () -> office.rulings().giveBack(id, reason(form)));
            case "reject" -> said("已记为不予采用。", () -> office.rulings().reject(id, reason(form)));
            case "publish" -> said("已公开。", () -> office.rulings().publish(id));
            case "take-down" ->
                said(
                        "已撤下。",
                        () -> office.rulings()
                                .takeDown(id, form.text("downComment").strip()));
            case "adopt" -> "已登记采用，编号 " + office.adoptions().adopt(id, adopted(form)) + "。";
            case "revoke" -> said("已撤销采用。", () -> office.adoptions().revoke(form.text("number")));
            case "instruct" -> "已登记批示，编号 " + office.adoptions().instruct(id, instructed(form)) + "。";
            case "revoke-instruction" ->
                said("已撤销批示。", () -> office.adoptions().revokeInstruction(form.text("number")));
            case "edit" -> said("已存为新版本，单位同步后可见。", () -> office.edits().edit(id, edited(form)));
            default -> throw new NotPossible("没有这项操作");
        };
    }

    private static String said(String words, Runnable act) {
        act.run();
        return words;
    }

    private static Reason reason(Form form) {
        return new Reason(form.text("reason"), form.text("returnComment"));
    }

    private static Adopted adopted(Form form) {
        return new Adopted(
                form.text("adoptLevel"),
                form.text("publication"),
                form.date("adoptedOn"),
                form.points("adoptPoints"),
                form.text("adoptNote"));
    }

    private static Instructed instructed(Form form) {
        return new Instructed(form.text("level"), form.text("by"), form.date("instructedOn"), form.points("points"));
    }

    private static Edited edited(Form form) {
        return new Edited(
                form.text("title"),
                form.text("summary"),
                form.text("body"),
                form.text("editComment"),
                form.whole("revision", 0));
    }
}
