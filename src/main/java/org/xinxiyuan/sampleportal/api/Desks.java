package org.xinxiyuan.sampleportal.api;

import org.xinxiyuan.sampleportal.county.County;
import org.xinxiyuan.sampleportal.desk.Attachments;
import org.xinxiyuan.sampleportal.desk.Batches;
import org.xinxiyuan.sampleportal.desk.Changes;
import org.xinxiyuan.sampleportal.desk.DeviceDesk;
import org.xinxiyuan.sampleportal.desk.Enquiries;
import org.xinxiyuan.sampleportal.desk.Puts;
import org.xinxiyuan.sampleportal.desk.TakeDowns;
import org.xinxiyuan.sampleportal.desk.Withdrawals;
import org.xinxiyuan.sampleportal.store.Epoch;

/** 各办事窗口 behind the interface. */
public record Desks(
        County county, Epoch epoch, DeviceDesk devices, Attachments attachments, Items items, Changes changes) {
    /** The windows where items are taken and asked for. */
    public record Items(
            Puts puts, Withdrawals withdrawals, Batches batches, Enquiries enquiries, TakeDowns takeDowns) {}

    Puts puts() {
        return items.puts();
    }

    Withdrawals withdrawals() {
        return items.withdrawals();
    }

    Batches batches() {
        return items.batches();
    }

    Enquiries enquiries() {
        return items.enquiries();
    }

    TakeDowns takeDowns() {
        return items.takeDowns();
    }
}
