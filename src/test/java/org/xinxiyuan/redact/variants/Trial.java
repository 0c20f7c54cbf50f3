package org.xinxiyuan.redact.variants;


import java.util.List;
import java.util.Random;
import org.xinxiyuan.redact.Shipped;

record Trial(String kind, String text, String secret) {
    static Trial of(String what, Random r) {
        return switch (what) {
            case "id" -> { var v = Invented.id(r); yield new Trial("id", Frames.frame(Writing.write(v, r), r), v); }
            case "old" -> { var v = Invented.oldId(r); yield new Trial("old", Frames.labelled("身份证号", Writing.write(v, r), r), v); }
            case "mobile" -> { var v = Invented.mobile(r); yield new Trial("mobile", Frames.frame(Writing.phone(v, r), r), v); }
            case "card" -> { var v = Invented.card(r); yield new Trial("card", Frames.frame(Writing.write(v, r), r), v); }
            case "landline" -> { var v = Invented.landline(r); yield new Trial("landline", Frames.labelled(Invented.of(r, "家庭电话", "住宅电话", "本人电话"), v, r), v); }
            case "email" -> { var v = Invented.email(r); yield new Trial("email", Frames.labelled(Invented.of(r, "邮箱", "电子邮箱", ""), v, r), v); }
            case "plate" -> { var v = Invented.plate(r); yield new Trial("plate", Frames.labelled(Invented.of(r, "车牌号", "驾驶的", ""), v, r), v); }
            case "passport" -> { var v = r.nextBoolean() ? Invented.passport(r) : Invented.permit(r); yield new Trial("passport", Frames.labelled(Invented.of(r, "护照号", "护照", "港澳通行证号", "台胞证号", "往来台湾通行证"), v, r), v); }
            case "wechat" -> { var v = Invented.of(r, Invented.mobile(r), "wxid_ab" + Invented.digits(r, 5), "zhang-san" + Invented.digits(r, 3)); yield new Trial("wechat", Frames.labelled(Invented.of(r, "微信号", "微信", "vx"), v, r), v); }
            case "qq" -> { var v = "" + (1 + r.nextInt(9)) + Invented.digits(r, 4 + r.nextInt(6)); yield new Trial("qq", Frames.labelled(Invented.of(r, "QQ", "QQ号", "qq"), v, r), v); }
            case "disabled" -> { var v = Invented.id(r); yield new Trial("disabled", Frames.frame(Writing.write(v, r) + (1 + r.nextInt(7)) + (1 + r.nextInt(4)) + Invented.of(r, "", "", "B1", "B2"), r), v); }
            case "pupil" -> { var v = Invented.id(r); yield new Trial("pupil", Frames.frame(Invented.of(r, "G", "G", "g", "L", "J", "Ｇ") + Writing.write(v, r), r), v); }
            case "glued" -> { var b = new StringBuilder(); int n = 2 + r.nextInt(3); for (int i = 0; i < n; i++) b.append(piece(r, i == n - 1)); yield new Trial("glued", Frames.frame(b.toString(), r), ""); }
            default -> throw new IllegalArgumentException(what);
        };
    }
    static String piece(Random r, boolean last) {
        return switch (r.nextInt(3)) { case 0 -> Invented.id(r); case 1 -> Invented.card(r); default -> { var m = Invented.mobile(r); yield last && r.nextInt(3) == 0 ? Writing.grouped(m, Invented.of(r, " ", "-", ".", "—")) : m; } };
    }
    String fault() {
        var once = hide(text);
        if (kind.equals("plate") || kind.equals("email") ? once.contains(secret) : !digits(once).isEmpty()) return "left" + (text.equals(once) ? " whole" : "");
        if (!hide(once).equals(once)) return "unstable";
        return "";
    }
    static String hide(String text) {
        return Shipped.REDACTOR.apply("body", text, Shipped.MEASURING, List.of()).text();
    }
    static String digits(String text) {
        var digits = new StringBuilder();
        text.codePoints().filter(c -> Character.digit(c, 10) >= 0 || "零一二三四五六七八九〇壹贰叁肆伍陆柒捌玖①②③④⑤⑥⑦⑧⑨⓪幺".indexOf(c) >= 0).forEach(c -> digits.appendCodePoint(c));
        return digits.toString();
    }
}
