package org.xinxiyuan.gui.redacting;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.xinxiyuan.gui.common.Background;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.service.desk.Preferences;

/** Reasons for waving through (放行理由), the last used first, so that most need one key. Kept in the workspace. */
final class Reasons {
    private static final String KEY = "wave-through.reasons";
    private static final int MOST = 9;

    private final Preferences preferences;
    private final Background background;
    private final ObservableList<String> recent = FXCollections.observableArrayList();

    Reasons(Preferences preferences, Background background, Messages messages) {
        this.preferences = preferences;
        this.background = background;
        var usual = messages.text("redacting.reasonsUsual").lines().toList();
        recent.setAll(usual);
        background.run(
                () -> preferences.get(KEY).map(s -> s.lines().toList()).orElse(List.of()),
                used -> recent.setAll(merged(used, usual)),
                trouble -> {});
    }

    ObservableList<String> recent() {
        return recent;
    }

    void used(String reason) {
        var line = reason.strip().replaceAll("\\s+", " ");
        if (line.isEmpty() || !recent.isEmpty() && recent.get(0).equals(line)) {
            return;
        }
        recent.setAll(merged(List.of(line), recent));
        var lines = String.join("\n", recent);
        background.run(
                () -> {
                    preferences.put(KEY, lines);
                    return lines;
                },
                kept -> {},
                trouble -> {});
    }

    private static List<String> merged(List<String> first, List<String> rest) {
        var all = new ArrayList<>(first);
        rest.stream().filter(r -> !all.contains(r)).forEach(all::add);
        return all.subList(0, Math.min(MOST, all.size())).stream().toList();
    }
}
