package org.xinxiyuan.service.sending;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.xinxiyuan.document.Attachment;
import org.xinxiyuan.document.Blobs;
import org.xinxiyuan.outbox.Answer.Got;
import org.xinxiyuan.outbox.Answer.Kind;
import org.xinxiyuan.outbox.Answer.Trouble;
import org.xinxiyuan.outbox.Portal;
import org.xinxiyuan.outbox.sync.SyncReport.Advice;
import org.xinxiyuan.outbox.sync.SyncReport.Stop;
import org.xinxiyuan.service.drafting.Drafting;
import org.xinxiyuan.service.sending.Resolution.NotAnswered;
import org.xinxiyuan.service.sending.Resolution.NotResolved;

/**
 * 取回附件: files that only the portal has come down before its side is taken. One after the other; what has come stays,
 * so that the next try goes on with the file that was missing.
 */
final class Fetching {
    private static final Pattern NAME = Pattern.compile("[^/\\\\\\x00-\\x1f]{1,200}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final String UNCHANGED = "两边的文本都没有改动。";

    private final Portal portal;
    private final Drafting drafting;
    private final Blobs blobs;

    Fetching(Portal portal, Drafting drafting, Blobs blobs) {
        this.portal = portal;
        this.drafting = drafting;
        this.blobs = blobs;
    }

    /** Why they are not all here; empty where they are. */
    Optional<Resolution> fetch(List<Attachment> files) {
        return files.stream().map(this::fetch).flatMap(Optional::stream).findFirst();
    }

    private Optional<Resolution> fetch(Attachment file) {
        if (!NAME.matcher(file.fileName()).matches() || !HASH.matcher(file.sha256()).matches()) {
            return Optional.of(new NotResolved("门户上有一个附件的名称或编号不合约定，没有取。" + UNCHANGED + "请告诉县里。"));
        }
        if (blobs.has(file.sha256())) {
            return Optional.empty();
        }
        var answer = portal.download(file.sha256(), file.size());
        if (answer instanceof Trouble<byte[]> trouble) {
            return Optional.of(told(file, trouble));
        }
        return drafting.takeIn(file.fileName(), ((Got<byte[]>) answer).value())
                .map(mark -> new NotResolved(named(file) + "里有密级标志，没有留下。" + UNCHANGED + "请立即告诉县里。"));
    }

    private static Resolution told(Attachment file, Trouble<?> trouble) {
        if (trouble.kind() == Kind.TOO_LARGE) {
            return new NotResolved(named(file) + "超过 50 MB，没有取。" + UNCHANGED + "请县里压缩或拆分，或仍用本机的附件。");
        }
        if (trouble.kind() == Kind.REFUSED) {
            var why = trouble.code().equals("download_damaged") ? "取下来与门户所说的不符，没有留下。" : "门户没有给出。";
            return new NotResolved(named(file) + why + UNCHANGED + "请再试一次；还是这样就告诉县里，或仍用本机的附件。");
        }
        var advice = new Stop(trouble.kind(), trouble.code(), trouble.retryAfter()).advice();
        var next = trouble.kind() == Kind.UNKNOWN || trouble.kind() == Kind.BUSY
                ? "请稍后再处理一次，已取好的附件不用再取。"
                : advice.next();
        return new NotAnswered(new Advice(advice.what() + named(file) + "没有取完。", UNCHANGED, next));
    }

    private static String named(Attachment file) {
        return "附件《" + file.fileName() + "》（" + file.spokenSize() + "）";
    }
}
