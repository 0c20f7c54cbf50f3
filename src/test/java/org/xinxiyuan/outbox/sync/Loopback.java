package org.xinxiyuan.outbox.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.xinxiyuan.document.Attachment;
import org.xinxiyuan.document.Lane;
import org.xinxiyuan.outbox.Answer.Got;
import org.xinxiyuan.outbox.Connection;
import org.xinxiyuan.outbox.Connection.Registration;
import org.xinxiyuan.outbox.EntryState;
import org.xinxiyuan.outbox.Operation;
import org.xinxiyuan.outbox.Outbox;
import org.xinxiyuan.outbox.OutboxEntry;
import org.xinxiyuan.outbox.OutboxEntry.Envelope;
import org.xinxiyuan.outbox.OutboxEntry.Frozen;
import org.xinxiyuan.outbox.OutboxEntry.Key;
import org.xinxiyuan.outbox.OutboxEntry.Progress;
import org.xinxiyuan.portal.BlobsInHand;
import org.xinxiyuan.portal.HttpPortal;
import org.xinxiyuan.portal.Jcs;
import org.xinxiyuan.portal.Registrar;
import org.xinxiyuan.portal.contract.OverseenClient;
import org.xinxiyuan.portal.contract.Overseer;
import org.xinxiyuan.review.Role;
import org.xinxiyuan.review.SignOff;
import org.xinxiyuan.sampleportal.SamplePortal;

/** A real portal on disk behind the loopback, a registered client, and pieces that it takes. */
abstract class Loopback extends Desk {
    private static final Path RESOURCES = Path.of("src/test/resources/sampleportal");
    private static final String DEVICE = "0195559c-2c10-7d3e-9a41-7f0c2b6d1e55";

    @TempDir
    Path dir;

    final BlobsInHand blobs = new BlobsInHand();
    final Overseer overseer = new Overseer();
    SamplePortal county;

    @BeforeEach
    void openAndRegister() {
        start();
        connection.register(registered(DEVICE));
    }

    /** A device that the county has let in. */
    Registration registered(String device) {
        var address = county.address().toString();
        var answer = new Registrar().register(address, county.registrationCode(), device, "清河镇党政办", "0.1.0");
        return ((Got<Registration>) answer).value();
    }

    @AfterEach
    void shut() {
        county.close();
        assertEquals(List.of(), overseer.faults());
    }

    void start() {
        county = SamplePortal.start(new SamplePortal.Settings(
                dir,
                0,
                Clock.systemUTC(),
                RESOURCES.resolve("catalog.json"),
                t -> List.of(),
                RESOURCES.resolve("seed.json")));
    }

    /** A run over this client, every exchange overseen. */
    SyncReport sync(OkHttpClient client) {
        var report = run(outbox, connection, client, Clock.systemUTC());
        client.connectionPool().evictAll();
        return report;
    }

    SyncReport run(Outbox rows, Connection known, OkHttpClient client, Clock clock) {
        var watched = client.newBuilder()
                .addInterceptor(new OverseenClient(overseer, true))
                .build();
        var wired = new HttpPortal(known.registration().orElseThrow(), blobs, watched);
        return new SyncRun(rows, feed, known, wired, clock).run((done, total) -> true);
    }

    static Map<String, Object> content(int number, String lane, String title) {
        Map<String, Object> content = new HashMap<>();
        content.put("lane", lane);
        content.put("id", Pieces.id(number).value());
        content.put("title", title);
        content.put("body", "第" + number + "件的正文，\"引号\"与换行\n都要原样。");
        content.put("bodyFormat", "text");
        content.put("authoredAt", "2026-02-28T16:20:00+08:00");
        content.put("sourceOrg", "清河镇人民政府");
        return content;
    }

    static Map<String, Object> disclosure(int number, String kind, String column) {
        var content = content(number, "disclosure", "清河镇第" + number + "件");
        content.putAll(Map.of("kind", kind, "columnCode", column, "formedOn", "2026-02-26"));
        content.put("disclosure", Map.of("mode", "proactive"));
        return content;
    }

    /** The canonical content with these attachments. */
    static String json(Map<String, Object> content, List<Attachment> files) {
        if (!files.isEmpty()) {
            content.put(
                    "attachments",
                    files.stream()
                            .map(f -> Map.of(
                                    "sha256", f.sha256(),
                                    "size", f.size(),
                                    "fileName", f.fileName(),
                                    "mediaType", f.mediaType()))
                            .toList());
        }
        return new Jcs().write(content);
    }

    OutboxEntry queue(int number, Lane lane, Map<String, Object> content, Attachment... files) {
        var json = json(content, List.of(files));
        var signOff = new SignOff(Role.IMPORTANT, "赵某", Pieces.SIGNED, Optional.empty());
        var bundle = Optional.ofNullable((String) content.get("bundleId"));
        var entry = new OutboxEntry(
                new Key(
                        "row" + number,
                        Pieces.id(number),
                        lane,
                        Operation.PUT,
                        false,
                        Pieces.SIGNED.plusSeconds(number)),
                new Frozen(json, Pieces.sha256(json), "第" + number + "件", List.of(files)),
                new Envelope(Optional.of(signOff), Optional.empty(), bundle, Optional.empty(), Optional.empty()),
                new Progress(EntryState.QUEUED, 0, Optional.empty(), false, ""),
                Optional.empty());
        outbox.put(entry);
        return entry;
    }

    OutboxEntry notice(int number, Attachment... files) {
        return queue(number, Lane.DISCLOSURE, disclosure(number, "notice", "0603"), files);
    }

    Attachment file(String name, int size) {
        var bytes = "附件的一行字。\n".repeat(size / 22 + 1).getBytes(StandardCharsets.UTF_8);
        return new Attachment(blobs.put(bytes), bytes.length, name, "text/plain", "");
    }

    void moveTo(String address) {
        var was = connection.registration().orElseThrow();
        connection.register(new Registration(address, was.deviceId(), was.token(), was.unit(), was.expiresAt()));
    }
}
