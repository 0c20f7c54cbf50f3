package org.xinxiyuan;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.xinxiyuan.cli.command.Keeping;
import org.xinxiyuan.document.Attachment;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.document.Drafts;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.service.reviewing.Scans;
import org.xinxiyuan.service.reviewing.Scans.Scan;
import org.xinxiyuan.store.Soundness;
import org.xinxiyuan.store.Store;

/** The encrypted store as its keeper sees it (库房). */
record Strongroom(Clock clock) implements Keeping {
    private static final String FROM_BACKUP = "请用 restore 从最近的备份恢复到新的文件夹。";

    @Override
    public Kept backUp(Path home, String passphrase, Path file) {
        try (var store = Store.open(home, passphrase, clock)) {
            var kept = store.backUp(file.toAbsolutePath());
            return new Kept(kept.pieces(), kept.attachments(), kept.missing());
        }
    }

    @Override
    public void restore(Path file, Path home, String passphrase) {
        Store.restore(file, home, passphrase, clock);
    }

    @Override
    public Diagnosis examine(Path home, String passphrase) {
        try (var store = Store.open(home, passphrase, clock)) {
            var before = store.soundness();
            if (before.mendable()) {
                store.mend();
            }
            var after = before.mendable() ? store.soundness() : before;
            var results = results(before, after, store.drafts());
            if (after.databaseSound()) {
                results.add(signedForms(new Scans(store.reviews(), store.blobs()).all()));
            }
            return new Diagnosis(results);
        } catch (WorkstationException trouble) {
            if (!trouble.key().equals("store.damaged")) {
                throw trouble;
            }
            return new Diagnosis(List.of(result(Part.DATABASE, Condition.BROKEN, "库文件有损坏，打不开；" + FROM_BACKUP)));
        }
    }

    private static List<Result> results(Soundness before, Soundness after, Drafts drafts) {
        var results = new ArrayList<Result>();
        boolean index = before.searchIndexSound();
        results.add(after.databaseSound()
                ? result(Part.DATABASE, Condition.SOUND, "数据库完好。")
                : result(Part.DATABASE, Condition.BROKEN, "数据库有损坏，修不了；" + FROM_BACKUP));
        if (after.searchIndexSound()) {
            results.add(result(
                    Part.SEARCH_INDEX,
                    index ? Condition.SOUND : Condition.MENDED,
                    index ? "检索索引完好。" : "检索索引坏过，已经重建。"));
        } else {
            results.add(result(Part.SEARCH_INDEX, Condition.BROKEN, "检索索引坏了，没有重建成；" + FROM_BACKUP));
        }
        results.add(attachments(after, drafts));
        int links = after.brokenLinks().size();
        results.add(links == 0
                ? result(Part.TRAIL, Condition.SOUND, "留痕完好，前后衔接。")
                : result(Part.TRAIL, Condition.BROKEN, "留痕有 " + links + " 处前后对不上，可能被改动过；请保留现场并报告。"));
        return results;
    }

    private static Result attachments(Soundness found, Drafts drafts) {
        var lost = new HashSet<>(found.missingBlobs());
        lost.addAll(found.damagedBlobs());
        if (lost.isEmpty()) {
            return result(Part.ATTACHMENTS, Condition.SOUND, "附件都在，内容与登记的一致。");
        }
        var pieces = drafts.all().stream()
                .filter(d -> files(d).anyMatch(a -> lost.contains(a.sha256())))
                .map(d -> d.id().value())
                .toList();
        var sentence = "附件缺 " + found.missingBlobs().size() + " 个、损坏 " + found.damagedBlobs().size()
                + " 个，修不了；请在所列稿件里重新添加，或从备份恢复。";
        return new Result(Part.ATTACHMENTS, Condition.BROKEN, sentence, pieces);
    }

    /** The scanned originals of the forms signed on paper, against signature and trail. */
    private static Result signedForms(List<Scan> scans) {
        var poor = scans.stream().filter(scan -> !scan.sound()).toList();
        if (poor.isEmpty()) {
            var sentence = "签字审批单扫描件 " + scans.size() + " 份，散列都与签发时登记的一致。";
            return result(Part.SIGNED_FORMS, Condition.SOUND, sentence);
        }
        var pieces = poor.stream().map(scan -> scan.id().value()).distinct().toList();
        var sentence = "签字审批单扫描件有 " + poor.size() + " 份缺失、损坏或与留痕登记的散列不一致；请从备份恢复，或找出纸质原件。";
        return new Result(Part.SIGNED_FORMS, Condition.BROKEN, sentence, pieces);
    }

    private static Stream<Attachment> files(Draft draft) {
        return Stream.concat(draft.content().attachments().stream(), draft.original().stream());
    }

    private static Result result(Part part, Condition condition, String sentence) {
        return new Result(part, condition, sentence, List.of());
    }
}
