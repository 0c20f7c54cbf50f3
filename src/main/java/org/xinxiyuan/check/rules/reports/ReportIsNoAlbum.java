package org.xinxiyuan.check.rules.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.check.RuleSheet;
import org.xinxiyuan.check.placing.ColumnJudge;
import org.xinxiyuan.check.reading.Words;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.Manuscript;

/** 信息不写成美篇: a report is no album; two of captions, praise and missing figures make one. */
public final class ReportIsNoAlbum implements Rule {
    private static final RuleSheet SHEET = RuleSheet.warn("REPORT_ALBUM", "政务信息讲做法、数字、问题，不写成图配赞美的活动稿");
    private static final List<String> CAPTIONS =
            List.of("图为", "图片说明", "（图）", "(图)", "▲", "图/", "摄影：", "摄影:", "现场照片", "图一", "图二", "图1", "图2", "![");
    private static final List<String> PRAISE = List.of(
            "深受好评", "好评", "高度赞扬", "高度评价", "点赞", "欢声笑语", "热情洋溢", "暖心", "温暖", "幸福感", "满满", "精彩", "圆满", "感动", "其乐融融",
            "浓厚氛围", "热火朝天", "赞不绝口", "喜笑颜开", "笑容", "掌声", "受益匪浅", "纷纷表示", "意义非凡", "正能量", "最美");
    private static final Pattern FIGURE =
            Pattern.compile("\\d[\\d.,]{0,9}\\s?[余多]?[万亿]?(?:元|人|户|亩|吨|公斤|公里|米|%|％|个|家|件|处|台|次|项|条|名|倍)");
    private static final int CAPTIONS_ENOUGH = 2;
    private static final int PRAISE_ENOUGH = 3;
    private static final int FIGURES_ENOUGH = 2;

    private final ColumnJudge judge;

    public ReportIsNoAlbum(ColumnJudge judge) {
        this.judge = judge;
    }

    @Override
    public List<RuleSheet> sheets() {
        return List.of(SHEET);
    }

    @Override
    public List<Finding> check(Manuscript m) {
        if (!(m.filing() instanceof Filing.Report report) || report.type().urgent()) {
            return List.of();
        }
        var signs = signs(judge.of(m).text().body(), m.body());
        return signs.size() < 2
                ? List.of()
                : List.of(SHEET.found("写得像活动美篇：" + String.join("、", signs) + "。请删去图注和赞语，写清做了什么、有什么数字、还有什么问题和建议"));
    }

    private static List<String> signs(String text, String raw) {
        var signs = new ArrayList<String>();
        if (Words.count(raw, CAPTIONS) >= CAPTIONS_ENOUGH) {
            signs.add("多处图片说明");
        }
        if (Words.count(text, PRAISE) >= PRAISE_ENOUGH) {
            signs.add("赞美的话多");
        }
        if (FIGURE.matcher(text).results().limit(FIGURES_ENOUGH).count() < FIGURES_ENOUGH) {
            signs.add("没有什么数字");
        }
        return signs;
    }
}
