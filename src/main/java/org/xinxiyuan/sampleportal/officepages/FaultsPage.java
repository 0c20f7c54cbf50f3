package org.xinxiyuan.sampleportal.officepages;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.xinxiyuan.sampleportal.faults.Fault;
import org.xinxiyuan.sampleportal.faults.FaultBoard;
import org.xinxiyuan.sampleportal.office.Backup;
import org.xinxiyuan.sampleportal.office.NotPossible;
import org.xinxiyuan.sampleportal.site.Html;

/** 故障演练: lets go wrong what does go wrong between township and county, so that it can be practised. */
final class FaultsPage implements Page {
    private static final Map<String, String> PARTS = Inputs.ordered(
            "",
            "全部接口",
            "/meta",
            "能力与时间",
            "/changes",
            "下行变更",
            "/attachments",
            "附件",
            "items:batch",
            "批量上报",
            "items:find",
            "查重",
            "/items/",
            "单件");

    private final FaultBoard board;
    private final Backup backup;

    FaultsPage(FaultBoard board, Backup backup) {
        this.board = board;
        this.backup = backup;
    }

    @Override
    public String title(Context ctx) {
        return "故障演练";
    }

    @Override
    public String content(Context ctx, Form typed, String csrf) {
        var on = board.active().stream().map(fault -> row(fault, csrf)).toList();
        var list = on.isEmpty()
                ? "<p class=\"quiet\">现在一切正常。</p>\n"
                : Inputs.table(List.of("故障", "程度", "哪些请求", "还有几次", ""), on)
                        + Inputs.form(csrf, Inputs.button("clear", "全部恢复正常"));
        return "<h1>故障演练</h1>\n<p class=\"quiet\">只影响单位与门户之间的接口；公开网站和本页照常。门户一停，故障即消。</p>\n" + list
                + switchOn(typed, csrf) + backups(csrf);
    }

    private static String row(Fault fault, String csrf) {
        return Inputs.row(
                Html.text(fault.kind().label()),
                fault.kind().unit().isEmpty()
                        ? ""
                        : fault.amount() + " " + fault.kind().unit(),
                Html.text(PARTS.getOrDefault(fault.part(), fault.part())),
                fault.times() == 0 ? "直到关闭" : Integer.toString(fault.times()),
                Inputs.small(csrf, "off", "关闭", "kind", fault.kind().word()));
    }

    private static String switchOn(Form typed, String csrf) {
        var kinds = Inputs.ordered();
        for (var kind : Fault.Kind.values()) {
            var usual = kind.unit().isEmpty() ? "" : "，程度填" + kind.unit() + "数，不填为 " + kind.usual();
            kinds.put(kind.word(), kind.label() + usual);
        }
        return "<section class=\"card\"><h2>打开一种故障</h2>"
                + Inputs.form(
                        csrf,
                        Inputs.select("故障", "kind", typed.text("kind"), kinds),
                        Inputs.number("程度", "amount", typed.text("amount")),
                        Inputs.select("哪些请求", "part", typed.text("part"), PARTS),
                        Inputs.number("此后几次（不填：直到关闭）", "times", typed.text("times")),
                        Inputs.button("on", "打开"))
                + "</section>\n";
    }

    private String backups(String csrf) {
        var restore = backup.exists()
                ? Inputs.form(
                        csrf,
                        "<p>恢复后，备份以来收到的件、登记的设备、办过的事都没有了，数据世代改变。各单位的工作站会发现并补报。</p>",
                        Inputs.button("restore", "恢复到备份"))
                : "<p class=\"quiet\">还没有备份。</p>";
        return "<section class=\"card\"><h2>从旧备份恢复</h2>" + Inputs.form(csrf, Inputs.button("backup", "现在备份")) + restore
                + "</section>\n";
    }

    @Override
    public String act(Context ctx, Form form) {
        return switch (form.text("act")) {
            case "on" -> on(form);
            case "off" -> {
                board.switchOff(kind(form));
                yield "已关闭。";
            }
            case "clear" -> {
                board.clear();
                yield "已全部恢复正常。";
            }
            case "backup" -> {
                backup.take();
                yield "已备份。";
            }
            case "restore" -> {
                if (!backup.exists()) {
                    throw new NotPossible("还没有备份");
                }
                backup.putBack();
                yield "已恢复到备份，数据世代已变。";
            }
            default -> throw new NotPossible("没有这项操作");
        };
    }

    private String on(Form form) {
        var kind = kind(form);
        if (!PARTS.containsKey(form.text("part"))) {
            throw new NotPossible("没有这种请求");
        }
        var times = (int) form.whole("times", 0);
        board.switchOn(
                Fault.of(kind, form.whole("amount", kind.usual())).next(times).on(form.text("part")));
        return "已打开：" + kind.label() + "。";
    }

    private static Fault.Kind kind(Form form) {
        return Fault.parse(form.text("kind")).map(Fault::kind).orElseThrow(() -> new NotPossible("没有这种故障"));
    }
}
