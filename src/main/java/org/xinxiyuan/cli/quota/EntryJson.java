package org.xinxiyuan.cli.quota;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.quota.ledger.Adoption;
import org.xinxiyuan.quota.ledger.Entry;
import org.xinxiyuan.quota.ledger.Instruction;
import org.xinxiyuan.quota.ledger.Note;
import org.xinxiyuan.quota.ledger.Solicitation;

/** How an entry of the ledger and a solicitation are said. */
final class EntryJson {
    private EntryJson() {}

    static Map<String, Object> of(Entry entry) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", entry.id());
        if (entry instanceof Adoption a) {
            json.put("kind", "adoption");
            json.put("piece", a.piece());
            json.put("level", a.level().word());
            a.publication().name().ifPresent(name -> json.put("publication", name));
            a.publication().step().ifPresent(step -> json.put("step", step));
        } else if (entry instanceof Instruction i) {
            json.put("kind", "instruction");
            json.put("piece", i.piece());
            json.put("level", i.level().word());
            i.rank().ifPresent(rank -> json.put("step", rank));
        } else if (entry instanceof Note n) {
            json.put("kind", "note");
            json.put("matter", n.matter());
            json.put("times", n.times());
        }
        json.put("on", entry.on().toString());
        json.put("fromPortal", entry.evidence().fromPortal());
        entry.evidence().attachment().ifPresent(sha -> json.put("proof", sha));
        entry.evidence().remark().ifPresent(remark -> json.put("remark", remark));
        return json;
    }

    static String line(Entry entry) {
        var from = entry.evidence().fromPortal() ? "县里下发" : "手工登记";
        return entry.id() + "  " + entry.on() + "  " + what(entry) + "  " + from
                + entry.evidence().attachment().map(sha -> "  附依据 " + sha.substring(0, 8)).orElse("");
    }

    private static String what(Entry entry) {
        if (entry instanceof Adoption a) {
            return a.level().label() + "采用  " + a.publication().name().orElse("") + " "
                    + step(a.publication().step()) + "  稿件 " + a.piece();
        }
        if (entry instanceof Instruction i) {
            return i.level().label() + "批示  " + step(i.rank()) + "  稿件 " + i.piece();
        }
        var note = (Note) entry;
        return note.matter() + " ×" + note.times();
    }

    private static String step(Optional<String> step) {
        return step.orElse("（没有选档次）");
    }

    static Map<String, Object> of(Solicitation s) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", s.id());
        json.put("title", s.title());
        json.put("requirement", s.requirement());
        json.put("due", s.due().toString());
        json.put("state", QuotaJson.word(s.standing().state()));
        s.standing().reason().ifPresent(reason -> json.put("reason", reason));
        s.answer().ifPresent(id -> json.put("answer", id));
        json.put("fromPortal", s.standing().fromPortal());
        return json;
    }

    static String line(Solicitation s) {
        return s.id() + "  " + s.due() + " 到期  " + s.standing().state().label() + "  " + s.title()
                + s.standing().reason().map(reason -> "（" + reason + "）").orElse("");
    }
}
