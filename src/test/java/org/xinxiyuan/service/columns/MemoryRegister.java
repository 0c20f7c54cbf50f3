package org.xinxiyuan.service.columns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.xinxiyuan.document.DraftId;

/** A 期限登记 in memory, for tests. */
public final class MemoryRegister implements Register {
    private final Map<DraftId, List<Halt>> halts = new LinkedHashMap<>();
    private final Map<DraftId, LocalDate> verified = new LinkedHashMap<>();
    private final Map<Integer, Year> years = new TreeMap<>();
    private final List<Former> formers = new ArrayList<>();
    private final Map<DraftId, Map<String, Tick>> ticks = new LinkedHashMap<>();

    @Override
    public Map<DraftId, List<Halt>> halts() {
        return halts;
    }

    @Override
    public void halt(DraftId id, Halt halt, String by) {
        halts.computeIfAbsent(id, key -> new ArrayList<>()).add(halt);
    }

    @Override
    public void lift(DraftId id, Halt halt) {
        halts.getOrDefault(id, new ArrayList<>()).remove(halt);
        halts.values().removeIf(List::isEmpty);
    }

    @Override
    public Map<DraftId, LocalDate> verified() {
        return verified;
    }

    @Override
    public void verify(DraftId id, LocalDate day, String by) {
        verified.merge(id, day, (was, is) -> is.isAfter(was) ? is : was);
    }

    @Override
    public List<Year> years() {
        return List.copyOf(years.values());
    }

    @Override
    public void keep(Year year, String by, Instant at) {
        years.put(year.year(), year);
    }

    @Override
    public List<Former> formers() {
        return formers;
    }

    @Override
    public void moved(Former former, Instant at) {
        formers.add(former);
    }

    @Override
    public List<Tick> ticks(DraftId id) {
        return List.copyOf(ticks.getOrDefault(id, Map.of()).values());
    }

    @Override
    public void tick(DraftId id, Tick tick, Instant at) {
        untick(id, tick.channel());
        ticks.computeIfAbsent(id, key -> new LinkedHashMap<>()).put(tick.channel(), tick);
    }

    @Override
    public void untick(DraftId id, String channel) {
        ticks.getOrDefault(id, new LinkedHashMap<>()).remove(channel);
    }
}
