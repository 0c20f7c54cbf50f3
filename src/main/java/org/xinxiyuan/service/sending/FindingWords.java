package org.xinxiyuan.service.sending;

import java.util.Map;
import org.xinxiyuan.document.Span;
import org.xinxiyuan.outbox.Pointed;

/** 门户所指之处, in words: {@code /elements/contact PHONE_MOBILE 0-11} is 要素 contact第 1 至 11
 * 字：手机号码. */
public final class FindingWords {
    private static final Map<String, String> PLACES = Map.of(
            "title", "标题",
            "summary", "摘要",
            "body", "正文",
            "docNo", "文号",
            "correctionNote", "更正说明",
            "author", "报送人",
            "sourcePolicy", "上级文件",
            "sourceOrg", "发布机构");
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("ID_CARD", "身份证号"),
            Map.entry("PHONE_MOBILE", "手机号码"),
            Map.entry("PHONE_LANDLINE", "固定电话"),
            Map.entry("BANK_CARD", "银行卡号"),
            Map.entry("EMAIL", "电子邮箱"),
            Map.entry("WECHAT", "微信号"),
            Map.entry("QQ", "QQ 号"),
            Map.entry("PLATE", "车牌号"),
            Map.entry("PASSPORT", "护照号"),
            Map.entry("ADDRESS", "住址"),
            Map.entry("NAME", "姓名"),
            Map.entry("BIRTH_DATE", "出生日期"),
            Map.entry("HEALTH", "健康信息"),
            Map.entry("MINOR", "未成年人信息"),
            Map.entry("FORMAT", "格式"),
            Map.entry("OTHER", "其他"));

    private FindingWords() {}

    /** What is no pointer, such as a number or a file, is said as it is. */
    public static String of(String finding) {
        return Pointed.read(finding).map(FindingWords::of).orElse(finding);
    }

    /** Field and kind, and where in the field the portal counts characters as the officer does. */
    static String of(Pointed pointed) {
        var page = pointed.page().map(number -> "第 " + number + " 页").orElse("");
        boolean countable = pointed.pointer().length() > 1
                && !pointed.pointer().equals("/body") && !pointed.pointer().matches("/attachments/\\d+");
        var at = pointed.at().filter(span -> countable && span.length() > 0).map(FindingWords::letters).orElse("");
        return place(pointed.field().split("/")) + page + at + "：" + kind(pointed);
    }

    static String kind(Pointed pointed) {
        return KINDS.getOrDefault(pointed.kind(), pointed.kind());
    }

    /** Counted from one, the last one too. */
    static String letters(Span at) {
        return at.length() == 1 ? "第 " + at.end() + " 字" : "第 " + (at.start() + 1) + " 至 " + at.end() + " 字";
    }

    private static String place(String[] path) {
        if (path[0].equals("attachments") && path.length > 1) {
            var which = "第 " + (path[1].matches("\\d{1,4}") ? Integer.parseInt(path[1]) + 1 : 0) + " 个附件";
            return path.length < 3 ? which + "的内文" : which + (path[2].equals("caption") ? "的图注" : "的文件名");
        }
        if (path[0].equals("elements") && path.length > 1) {
            return "要素 " + path[1] + " ";
        }
        return path[0].isEmpty() ? "某处" : PLACES.getOrDefault(path[0], path[0]);
    }
}
