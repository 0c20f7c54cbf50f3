package org.xinxiyuan.sampleportal.office;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.xinxiyuan.sampleportal.contract.Json;

/** 通知: a message to the unit. */
public final class Notices {
    private static final String NOTICE = "notice";

    private final Register register;
    private final Arrangements arrangements;

    Notices(Register register, Arrangements arrangements) {
        this.register = register;
        this.arrangements = arrangements;
    }

    /** Gives its number. */
    public String send(String title, String body) {
        var data = Json.object().put("noticeId", register.number("n")).put("title", title.strip());
        Rulings.optional(data, "body", body);
        register.fits(NOTICE, data);
        var id = data.get("noticeId").textValue();
        arrangements.change(() -> register.countyBook().assign(NOTICE, id, data), () -> {});
        return id;
    }

    public void recall(String noticeId) {
        if (!sent().containsKey(noticeId)) {
            throw new NotPossible("没有此通知，或已收回");
        }
        arrangements.change(() -> register.countyBook().drop(NOTICE, noticeId), () -> {});
    }

    /** Those that stand, by number. */
    public Map<String, ObjectNode> sent() {
        return register.countyBook().assignments(NOTICE);
    }
}
