package org.xinxiyuan.review;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Every kind of line the trail has (留痕事项), with the words people read. */
public enum TrailKind {
    IMPORTED("导入"),
    DECIDED("脱敏决定"),
    LOOKED("看过图片"),
    PAINTED("涂盖图片"),
    UNPAINTED("撤销涂盖"),
    LOCKED("锁定"),
    SECRECY("保密审查"),
    SUBMITTED("送审"),
    RETURNED("退回"),
    SIGNED("签发"),
    REVOKED("签发作废"),
    QUEUED("放入待发箱"),
    WITHDRAWN("撤回"),
    KEPT_MINE("冲突：以本机为准"),
    TOOK_THEIRS("冲突：以门户为准"),
    MERGED("与门户的文本合并"),
    COPIED("复制为新件"),
    SAME_PIECE("与门户上的是同一件"),
    TOOK_OVER("接续另一编号的稿件"),
    PAUSED("停止计时"),
    PAUSE_LIFTED("撤销停止计时"),
    VERIFIED("登记复核"),
    TICKED("登记发布渠道"),
    REFILED("随目录换版改归栏目"),
    UNTICKED("撤销渠道登记"),
    DELEGATED("委托签发"),
    DELEGATION_ENDED("终止委托"),
    QUOTA_ASSIGNED("录入任务"),
    ADOPTION_ENTERED("登记采用"),
    INSTRUCTION_ENTERED("登记批示"),
    NOTE_ENTERED("登记加减分"),
    SOLICITATION_ENTERED("登记约稿"),
    LEDGER_REMOVED("删除台账登记"),
    RANKING_IMPORTED("导入通报"),
    SCHEME_IMPORTED("导入计分方案"),
    REMOVED("删除");

    private final String label;

    TrailKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** As it stands in the trail. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<TrailKind> of(String word) {
        return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** The words for a line of the trail; a kind of a newer program is said as it stands. */
    public static String said(String word) {
        return of(word).map(TrailKind::label).orElse(word);
    }
}
