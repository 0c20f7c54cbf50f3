package org.xinxiyuan.sampleportal.office;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.xinxiyuan.sampleportal.county.Plan;
import org.xinxiyuan.sampleportal.desk.CountyNews;

/** 安排: the county's plan as files and office together make it; a change of it and its news are one commit. */
public final class Arrangements {
    private final Register register;
    private final CountyNews news;

    Arrangements(Register register, CountyNews news) {
        this.register = register;
        this.news = news;
    }

    /** Brings plan and feed in line with files and database: at start and after a restore. */
    public void refresh() {
        change(() -> {}, () -> {});
    }

    /** One commit: {@code write}, the plan that follows from it, {@code then}, and the news. */
    void change(Runnable write, Runnable then) {
        var before = register.county().plan();
        try {
            register.books().database().change(() -> {
                write.run();
                register.county().follow(current());
                then.run();
                news.tell();
            });
        } catch (RuntimeException failed) {
            register.county().follow(before);
            throw failed;
        }
    }

    private Plan current() {
        var files = register.county().fromFiles();
        var quotas = overruled(files.openQuotas(), "quota");
        quotas.values().removeIf(quota -> quota.path("closed").asBoolean(false));
        var solicitations = overruled(files.solicitations(), "solicitation");
        return register.countyBook()
                .edition()
                .filter(edition -> edition.basedOn().equals(files.catalog().version()))
                .map(edition -> edition(files, edition.data(), quotas, solicitations))
                .orElseGet(() -> new Plan(files.catalog(), files.retired(), files.others(), quotas, solicitations));
    }

    private Map<String, ObjectNode> overruled(Map<String, ObjectNode> files, String type) {
        var all = new LinkedHashMap<>(files);
        all.putAll(register.countyBook().assignments(type));
        return all;
    }

    private static Plan edition(
            Plan files, JsonNode edition, Map<String, ObjectNode> quotas, Map<String, ObjectNode> solicitations) {
        List<ObjectNode> nodes = new ArrayList<>();
        edition.path("nodes").forEach(node -> nodes.add((ObjectNode) node));
        var catalog = files.catalog().edition(edition.path("version").asText(), nodes);
        return new Plan(catalog, texts(edition.path("retired")), texts(edition.path("others")), quotas, solicitations);
    }

    private static Set<String> texts(JsonNode array) {
        var found = new TreeSet<String>();
        array.forEach(value -> found.add(value.textValue()));
        return found;
    }
}
