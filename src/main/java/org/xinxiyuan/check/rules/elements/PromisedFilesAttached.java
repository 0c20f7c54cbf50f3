package org.xinxiyuan.check.rules.elements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.check.RuleSheet;
import org.xinxiyuan.check.placing.ColumnJudge;
import org.xinxiyuan.check.placing.JudgedText;
import org.xinxiyuan.check.reading.Words;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.Manuscript;

/** 说了附后就要附上: minutes, photographs, a press release or a table that the text announces are among the files. */
public final class PromisedFilesAttached implements Rule {
    private static final RuleSheet SHEET = RuleSheet.hint("ATT_PROMISED", "正文说附后、见附件的材料都在附件里");
    private static final List<String> PROMISES = List.of("附后", "见附件", "附于附件");
    private static final int BEFORE = 40;
    private static final List<String> NAMED = List.of("会议纪要", "照片", "新闻稿", "起草说明", "申请表", "流程图", "明细", "花名册");
    private static final List<String> PICTURES = List.of(".jpg", ".jpeg", ".png");

    private final ColumnJudge judge;

    public PromisedFilesAttached(ColumnJudge judge) {
        this.judge = judge;
    }

    @Override
    public List<RuleSheet> sheets() {
        return List.of(SHEET);
    }

    @Override
    public List<Finding> check(Manuscript m) {
        if (!(m.filing() instanceof Filing.Disclosure) || !Words.any(m.body(), PROMISES)) {
            return List.of();
        }
        var missing = missing(judge.of(m).text());
        return missing.isEmpty()
                ? List.of()
                : List.of(SHEET.found("正文说附上的材料没有附：" + String.join("、", missing) + "；请添上附件或改正文"));
    }

    private static List<String> missing(JudgedText text) {
        var missing = new ArrayList<String>();
        for (String sentence : promises(text.body())) {
            NAMED.stream()
                    .filter(sentence::contains)
                    .filter(name -> !missing.contains(name) && !attached(name, text.attachments()))
                    .forEach(missing::add);
            if (text.attachments().isEmpty() && missing.isEmpty()) {
                missing.add("附件");
            }
        }
        return missing;
    }

    /** What stands before each promise in its sentence. */
    private static List<String> promises(String body) {
        var sentences = new ArrayList<String>();
        for (String promise : PROMISES) {
            for (int at = body.indexOf(promise); at >= 0; at = body.indexOf(promise, at + promise.length())) {
                String before = body.substring(Math.max(0, at - BEFORE), at);
                sentences.add(before.substring(Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1));
            }
        }
        return sentences;
    }

    private static boolean attached(String name, List<String> files) {
        return files.stream()
                .anyMatch(file -> file.contains(name.replace("会议", "").replace("起草", ""))
                        || name.equals("照片") && Words.any(file.toLowerCase(Locale.ROOT), PICTURES)
                        || Words.any(name, "明细", "花名册") && Words.any(file, "名单", "表", "xls", "明细", "花名册"));
    }
}
