package org.xinxiyuan.sampleportal.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * 校验所见: where in the sent object something is wrong. Offsets are UTF-16; the original text is never given back,
 * only its masked form.
 *
 * @param pointer JSON Pointer to the string; for the text inside an attachment {@code /attachments/N}
 */
public record Finding(String pointer, String kind, Place place, boolean error, String message) {
    /** Where in the string, and how the value looks when masked. */
    public record Place(int start, int end, String masked) {}

    public static Finding personalData(String pointer, String kind, Place place, boolean error) {
        return new Finding(pointer, kind, place, error, "疑似" + label(kind) + "未遮挡");
    }

    public static Finding format(int start, int end, String message) {
        return new Finding("/body", "FORMAT", new Place(start, end, ""), true, message);
    }

    public static Finding other(String pointer, boolean error, String message) {
        return new Finding(pointer, "OTHER", new Place(0, 0, ""), error, message);
    }

    public Finding at(String newPointer) {
        return new Finding(newPointer, kind, place, error, message);
    }

    public Finding weighed(boolean asError) {
        return new Finding(pointer, kind, place, asError, message);
    }

    public ObjectNode toJson() {
        var json = Json.object().put("pointer", pointer).put("kind", kind);
        if (place.end() > place.start()) {
            json.put("start", place.start()).put("end", place.end());
        }
        if (!place.masked().isEmpty()) {
            json.put("masked", place.masked());
        }
        json.put("severity", error ? "error" : "warning");
        return json.put("message", message);
    }

    public static Finding fromJson(JsonNode json) {
        var place = new Place(
                json.path("start").asInt(),
                json.path("end").asInt(),
                json.path("masked").asText(""));
        var error = "error".equals(json.path("severity").asText());
        return new Finding(
                json.path("pointer").asText(),
                json.path("kind").asText(),
                place,
                error,
                json.path("message").asText());
    }

    private static String label(String kind) {
        return switch (kind) {
            case "ID_CARD" -> "居民身份证号";
            case "PHONE_MOBILE" -> "手机号码";
            case "PHONE_LANDLINE" -> "固定电话号码";
            case "BANK_CARD" -> "银行卡号";
            case "EMAIL" -> "电子邮箱";
            case "WECHAT" -> "微信号";
            case "QQ" -> "QQ号";
            case "PLATE" -> "车牌号";
            case "PASSPORT" -> "护照号";
            case "ADDRESS" -> "个人住址";
            case "NAME" -> "自然人姓名";
            case "BIRTH_DATE" -> "出生日期";
            case "HEALTH" -> "健康信息";
            case "MINOR" -> "未成年人信息";
            default -> "个人信息";
        };
    }
}
