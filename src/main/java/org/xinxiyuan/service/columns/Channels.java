package org.xinxiyuan.service.columns;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.service.columns.Register.Tick;
import org.xinxiyuan.service.desk.Desk;
import org.xinxiyuan.service.desk.Stock;

/** 发布渠道: the channels that the column of a piece names, ticked off one by one with date and proof. */
public record Channels(Desk desk, Stock stock, Register register, Clock clock) {
    /** @param tick none where it has not been done */
    public record Channel(String name, Optional<Tick> tick) {}

    /** In the order of the catalog; ticks of another column's channels behind. */
    public List<Channel> of(Draft draft) {
        var ticks = register.ticks(draft.id());
        var names = new ArrayList<>(named(draft));
        ticks.stream().map(Tick::channel).filter(n -> !names.contains(n)).forEach(names::add);
        return names.stream()
                .map(name -> new Channel(
                        name,
                        ticks.stream().filter(t -> t.channel().equals(name)).findFirst()))
                .toList();
    }

    /** The channels of the column. */
    public List<String> named(Draft draft) {
        return stock.placements().of(draft).stream()
                .flatMap(column -> column.handling().reach().channels().stream())
                .toList();
    }

    /** The proof, where there is one, is kept as a blob. */
    public void tick(Draft draft, String channel, LocalDate on, Optional<byte[]> proof, String by) {
        desk.transactions().run(() -> {
            register.tick(draft.id(), new Tick(channel, on, proof.map(desk.blobs()::put), by), clock.instant());
            desk.reviews().note(draft.id(), "ticked", by, channel + " " + on, clock.instant());
        });
    }

    public void untick(Draft draft, String channel, String by) {
        desk.transactions().run(() -> {
            register.untick(draft.id(), channel);
            desk.reviews().note(draft.id(), "unticked", by, channel, clock.instant());
        });
    }
}
