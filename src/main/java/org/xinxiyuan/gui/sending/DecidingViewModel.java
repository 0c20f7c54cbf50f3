package org.xinxiyuan.gui.sending;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.gui.common.Background;
import org.xinxiyuan.gui.common.Workbench;
import org.xinxiyuan.outbox.Withdrawal;
import org.xinxiyuan.service.sending.Pointing.Spot;
import org.xinxiyuan.service.sending.Resolution;
import org.xinxiyuan.service.sending.merging.Side;
import org.xinxiyuan.service.sending.merging.ThreeWay;

/** 处理一行: what a person decides about a row of the outbox. */
public final class DecidingViewModel {
    private final Workbench bench;
    private final Background background;
    private final ObjectProperty<Optional<ThreeWay>> opened = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> said = new SimpleObjectProperty<>(Optional.empty());

    DecidingViewModel(Workbench bench, Background background) {
        this.bench = bench;
        this.background = background;
    }

    /** A three-way view that was asked for. */
    public ObjectProperty<Optional<ThreeWay>> opened() {
        return opened;
    }

    /** What became of a decision. */
    public ObjectProperty<Optional<String>> said() {
        return said;
    }

    public void takeBack(OutRow row) {
        act(() -> bench.office().dispatching().takeBack(row.id()));
    }

    public void notADuplicate(OutRow row) {
        act(() -> bench.office().dispatching().notADuplicate(row.id()));
    }

    public void same(OutRow row, Optional<DraftId> portalId) {
        resolve(() -> bench.office().resolving().same(row.id(), portalId));
    }

    public void mine(OutRow row) {
        resolve(() -> bench.office().resolving().mine(row.id()));
    }

    public void theirs(OutRow row) {
        resolve(() -> bench.office().resolving().theirs(row.id()));
    }

    public void copy(OutRow row) {
        resolve(() -> bench.office().resolving().copy(row.id()));
    }

    public void again(OutRow row) {
        resolve(() -> bench.office().resolving().again(row.id()));
    }

    public void compare(OutRow row) {
        resolve(() -> bench.office().resolving().show(row.id()));
    }

    public void merge(DraftId id, Map<String, Side> chosen) {
        resolve(() -> bench.office().resolving().merge(id, chosen));
    }

    private record Opened(Draft draft, Optional<Spot> spot) {}

    /** Brings the piece to the desk and shows what the portal points at, where it still stands. */
    public void show(OutRow row, String place) {
        bench.ask(new Workbench.Save());
        background.run(
                () -> new Opened(
                        bench.office().drafting().find(row.id()),
                        bench.office().dispatching().pointing().find(row.id(), place)),
                this::show,
                bench::fail);
    }

    private void show(Opened opened) {
        bench.outboxShown().set(false);
        bench.piece().set(Optional.of(opened.draft()));
        bench.stage().set(Workbench.Stage.DRAFT);
        opened.spot()
                .ifPresent(spot -> bench.ask(
                        spot.field().equals("body")
                                ? new Workbench.Show(spot.at())
                                : new Workbench.ShowField(spot.field(), spot.at())));
    }

    private void resolve(Callable<Resolution> act) {
        background.run(act, this::resolved, bench::fail);
    }

    private void resolved(Resolution resolution) {
        if (resolution instanceof Resolution.Opened view) {
            opened.set(Optional.of(view.view()));
            opened.set(Optional.empty());
            return;
        }
        said.set(Optional.of(RunWords.said(resolution)));
        said.set(Optional.empty());
        bench.changed();
    }

    public void withdraw(OutRow row, Withdrawal.Reason reason) {
        act(() -> bench.office().dispatching().withdraw(row.id(), reason, ""));
    }

    private void act(Runnable act) {
        background.run(
                () -> {
                    act.run();
                    return true;
                },
                done -> bench.changed(),
                bench::fail);
    }
}
