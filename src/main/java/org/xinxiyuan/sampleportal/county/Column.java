package org.xinxiyuan.sampleportal.county;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;

/**
 * 栏目: one node of the county's catalog with what the portal asks of it.
 *
 * @param treatments personal data kind → treatment (delete, mask, hide, keep, decide, cut-…, surname)
 */
public record Column(ObjectNode node, Map<String, String> treatments) {
    public String code() {
        return node.get("code").textValue();
    }

    public String name() {
        return node.get("name").textValue();
    }

    public Optional<String> parent() {
        return Optional.ofNullable(node.get("parent").textValue());
    }

    public String contentKind() {
        return node.get("contentKind").textValue();
    }

    public boolean publishable() {
        return node.get("publishable").booleanValue();
    }

    /** 主要负责人 must sign for it, an 审核责任人 is not enough. */
    public boolean important() {
        return "important".equals(node.path("signOff").asText());
    }

    /** Its pieces have to tell how to reach an office. */
    public boolean asksForContact() {
        for (var element : node.path("requiredElements")) {
            if ("contact".equals(element.path("evidence").asText())
                    || "contact".equals(element.path("key").asText())) {
                return true;
            }
        }
        return false;
    }

    public String description() {
        return node.path("description").asText("");
    }
}
