package org.xinxiyuan.cli.quota;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.xinxiyuan.cli.pieces.Parcels;
import org.xinxiyuan.service.Office;
import org.xinxiyuan.service.quota.Bookkeeping.File;
import org.xinxiyuan.service.quota.Bookkeeping.Proof;
import picocli.CommandLine.Option;

/** When something counts, and who says so (日期、依据). */
final class ProofOptions {
    @Option(names = "--on", paramLabel = "DATE", description = "日期，默认今天")
    private Optional<LocalDate> on = Optional.empty();

    @Option(names = "--proof", paramLabel = "FILE", description = "刊物截图、通报等，存入工作区")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--remark", paramLabel = "TEXT", description = "说明")
    private Optional<String> remark = Optional.empty();

    LocalDate on(Office office) {
        return on.orElseGet(office.quotas()::today);
    }

    Proof proof() {
        return new Proof(
                file.map(Parcels::source).map(source -> new File(source.fileName(), source.bytes())), remark);
    }
}
