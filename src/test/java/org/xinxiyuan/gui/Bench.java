package org.xinxiyuan.gui;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.xinxiyuan.document.Content;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.gui.common.Background;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.gui.common.Workbench;
import org.xinxiyuan.service.Office;

/** A workbench on a real workspace without a window: work runs on the spot, what was put off waits for its bell. */
public final class Bench implements AutoCloseable {
    public final Office office;
    public final Workbench bench;
    public final Messages messages = new Messages(Locale.CHINESE);
    public final List<Exception> troubles = new ArrayList<>();
    private final List<Runnable> later = new ArrayList<>();
    private final List<Duration> waits = new ArrayList<>();

    public Bench(Path home) {
        var town = new Township(home);
        office = town.premises.open(home, Township.PASSPHRASE);
        bench = new Workbench(office, "王某");
        bench.trouble().addListener((o, was, is) -> is.ifPresent(troubles::add));
    }

    public Background background() {
        Executor onTheSpot = Runnable::run;
        return new Background(onTheSpot, onTheSpot, wait -> {
            waits.add(wait);
            return later::add;
        });
    }

    /** The longest anything was put off. */
    public Duration longestWait() {
        return waits.stream().max(Duration::compareTo).orElse(Duration.ZERO);
    }

    /** The time has passed. */
    public void bell() {
        var due = List.copyOf(later);
        later.clear();
        due.forEach(Runnable::run);
    }

    public Draft piece(String title, String body, Filing filing) {
        var draft = office.drafting().start();
        office.drafting().save(draft.id(), new Content(title, "", body, filing, List.of()));
        return office.drafting().find(draft.id());
    }

    public void open(Draft draft) {
        bench.piece().set(Optional.of(draft));
    }

    @Override
    public void close() {
        office.close();
    }
}
