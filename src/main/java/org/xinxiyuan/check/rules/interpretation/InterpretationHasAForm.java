package org.xinxiyuan.check.rules.interpretation;

import java.util.List;
import java.util.Locale;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Grounds;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.check.RuleSheet;
import org.xinxiyuan.check.placing.ColumnJudge;
import org.xinxiyuan.check.placing.JudgedText;
import org.xinxiyuan.check.reading.Words;
import org.xinxiyuan.document.Manuscript;

/** 解读形式: by the person in charge, an expert, a picture, sound or film, questions and answers, a press conference. */
public final class InterpretationHasAForm implements Rule {
    private static final RuleSheet SHEET =
            RuleSheet.hint("INTERP_FORM", "解读有形式：负责人、专家、图解、音视频、问答或者发布会", Grounds.of("国办发〔2016〕80号"));
    private static final List<String> FORMS = List.of(
            "解读形式", "解读方式", "解读人", "专家", "图解", "读懂", "看懂", "一问一答", "一图", "视频", "音频", "动漫", "问答", "发布会", "访谈", "答记者问");
    private static final List<String> PICTURES = List.of(".jpg", ".jpeg", ".png", ".mp4", ".mp3", ".wav", ".svg");

    private final ColumnJudge judge;

    public InterpretationHasAForm(ColumnJudge judge) {
        this.judge = judge;
    }

    @Override
    public List<RuleSheet> sheets() {
        return List.of(SHEET);
    }

    @Override
    public List<Finding> check(Manuscript m) {
        var verdict = judge.of(m);
        return verdict.belongsIn()
                        .filter(column -> column.contentKind().equals("interpretation"))
                        .filter(column -> !hasForm(verdict.text()))
                        .isPresent()
                ? List.of(SHEET.found("只有文字，看不出解读形式：可以由负责人或专家解读，也可以做成图解、音视频、问答、发布会，请选一种并写明"))
                : List.of();
    }

    private static boolean hasForm(JudgedText text) {
        boolean answers = Words.count(text.body(), List.of("问：", "问:")) > 1;
        return answers
                || Words.any(text.titleAndBody(), FORMS)
                || text.attachments().stream().anyMatch(name -> Words.any(name.toLowerCase(Locale.ROOT), PICTURES));
    }
}
