package org.xinxiyuan.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.xinxiyuan.document.Attachment;
import org.xinxiyuan.document.Content;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.outbox.Connection.Registration;
import org.xinxiyuan.outbox.Connection.Unit;
import org.xinxiyuan.redact.Decision;
import org.xinxiyuan.redact.Place;
import org.xinxiyuan.redact.Treatment;
import org.xinxiyuan.redact.detect.PersonalData;

/** Another process with the store, for tests: holds it, writes into it, saves until it is killed. */
final class StoreChild {
    static final DraftId PIECE = new DraftId("01955a01-6a80-7c11-8f2e-2b7d90c4aa01");
    static final String CANARY = "canaryword云岭密文";

    private StoreChild() {}

    public static void main(String[] arguments) throws IOException {
        var home = Path.of(System.getenv("STORE_HOME"));
        try (var store = Store.open(home, StoreFixture.PASSPHRASE, StoreFixture.CLOCK)) {
            switch (arguments[0]) {
                case "canary" -> writeCanaries(store);
                case "save" -> saveForEver(store);
                default -> {}
            }
            System.out.println("ready");
            System.in.read();
        }
    }

    /** The canary goes through every door: text, search, attachment, decision, setting, token. */
    private static void writeCanaries(Store store) {
        var blob = CANARY.repeat(5000).getBytes(StandardCharsets.UTF_8);
        var attachment = new Attachment(store.blobs().put(blob), blob.length, CANARY, "text/plain", CANARY);
        var content = new Content(CANARY, CANARY, CANARY.repeat(3000), new Filing.Unfiled(), List.of(attachment));
        store.drafts().add(PIECE, content, Optional.of(attachment), StoreFixture.CLOCK.instant());
        store.drafts().search(CANARY, 5);
        store.drafts().save(PIECE, content.withTitle("2 " + CANARY), StoreFixture.CLOCK.instant());
        store.drafts().search(CANARY, 5);
        var place = new Place("body", PersonalData.NAME, CANARY, 0);
        store.decisions()
                .decide(PIECE, new Decision(place, Treatment.HIDE, CANARY, CANARY, StoreFixture.CLOCK.instant()));
        store.preferences().put(CANARY, CANARY);
        store.connection()
                .register(new Registration(
                        "https://" + CANARY,
                        CANARY,
                        CANARY,
                        new Unit(CANARY, CANARY, List.of()),
                        StoreFixture.CLOCK.instant()));
        store.vault().query("SELECT body FROM revision ORDER BY body || number DESC", row -> row.text("body"));
    }

    /** Says a number only when it is saved; body and attachment say the same number. */
    private static void saveForEver(Store store) {
        int number = store.drafts().history(PIECE).size();
        while (true) {
            number++;
            var bytes = ("附件" + number + "。").repeat(3000).getBytes(StandardCharsets.UTF_8);
            var attachment = new Attachment(store.blobs().put(bytes), bytes.length, "a.txt", "text/plain", "");
            var content = new Content(
                    "第" + number + "稿",
                    "",
                    ("正文" + number + "。").repeat(500),
                    new Filing.Unfiled(),
                    List.of(attachment));
            if (number == 1) {
                store.drafts().add(PIECE, content, Optional.empty(), StoreFixture.CLOCK.instant());
            } else {
                store.drafts().save(PIECE, content, StoreFixture.CLOCK.instant());
            }
            System.out.println(number);
        }
    }

    /** A running child. */
    record Running(Process process, BufferedReader says) implements AutoCloseable {
        String line() throws IOException {
            return says.readLine();
        }

        void kill() {
            process.toHandle().destroyForcibly(); // of the process itself it would close what it said last
            process.onExit().join();
        }

        @Override
        public void close() {
            kill();
        }
    }

    static Running start(String mode, Path home, Path temporary) throws IOException {
        Files.createDirectories(temporary);
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                java,
                "-Xmx256m",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                StoreChild.class.getName(),
                mode);
        builder.environment().put("STORE_HOME", home.toString());
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        var process = builder.start();
        return new Running(
                process, new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)));
    }
}
