package org.xinxiyuan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinxiyuan.cli.DocumentedShapes;
import org.xinxiyuan.cli.Terminal;
import org.xinxiyuan.cli.demo.Samples;
import org.xinxiyuan.portal.contract.OverseenRelay;
import org.xinxiyuan.portal.contract.Overseer;

/** Every command as {@code docs/cli.md} documents it: shape and exit code, on the real rooms. */
class CommandContractTest {
    private static final String NOTICE = "森林防火通告.txt";

    @TempDir
    Path folder;

    private final DocumentedShapes shapes = new DocumentedShapes();
    private final Set<String> shown = new TreeSet<>();
    private Workstation workstation;
    private Terminal terminal;

    @BeforeEach
    void anEmptyWorkspace() {
        workstation = new Workstation(Installation.here(), Samples.clock());
        terminal = new Terminal(workstation, folder);
    }

    @Test
    void everyCommandAnswersInItsDocumentedShape() throws Exception {
        answers(0, "init", "--unit", "清河镇人民政府");
        people();
        rulesAndRedaction();
        var overseer = new Overseer();
        try (var portal = workstation.startPortal(folder.resolve("portal"), 0);
                var relay = new OverseenRelay(portal.api(), overseer)) {
            assertEquals(3, terminal.run("sync"), "not connected yet");
            assertEquals(3, terminal.run("sync", "--watch"), "a watch does not wait for a registration");
            answers(0, "connect", relay.address().toString(), "--code", portal.registrationCode());
            theLineIsSet();
            var notice = aPieceGoesOut();
            aPieceIsHeldAndDecided();
            aPhotoIsPainted(notice);
            columns(notice);
            catalogs(notice);
            new QuotaRound(terminal, this::answers, folder, sample("会议照片.jpg")).walk(notice);
            answers(0, "withdraw", notice, "--reason", "error", "--note", "时间写错");
            answers(0, "sync", "--report", folder.resolve("run.json").toString());
            assertTrue(Files.readString(folder.resolve("run.json")).startsWith("{\"at\":"));
            answers(0, "news");
        }
        assertEquals(List.of(), overseer.faults(), "what went over the wire is in the portal's contract");
        assertTrue(overseer.seen() > 5, () -> "overseen: " + overseer.seen());
        kept();
        shown.add("portal");
        answers(0, "demo", "--home", folder.resolve("demo").toString());
        assertEquals(shapes.commands(), shown, "documented and shown");
    }

    private void theLineIsSet() {
        answers(0, "connect", "--proxy", "10.1.2.3:8080");
        answers(0, "connect", "--proxy", "none");
        assertEquals(3, terminal.run("connect", "--proxy", "nowhere"), "no port");
        answers(0, "connect", "--ca", "none");
        assertEquals(3, terminal.run("connect", "--ca", sample("会议照片.jpg")), "no certificate");
        assertEquals(2, terminal.run("connect"), "nothing to do");
        assertEquals(2, terminal.run("connect", "http://127.0.0.1:1/gk/v1"), "no code");
        assertEquals(2, terminal.run("connect", "--portal", "perhaps"));
        answers(0, "connect", "--portal", "same");
    }

    private void columns(String notice) {
        answers(0, "channels", notice);
        answers(0, "channels", notice, "--tick", "政府网站", "--on", "2026-03-16", "--proof", sample("会议照片.jpg"));
        assertTrue(terminal.json().path("channels").path(0).path("done").asBoolean());
        answers(0, "channels", notice, "--untick", "政府网站");
        assertEquals(2, terminal.run("channels", notice, "--tick", "飞鸽"));
        dues(notice);
        var next = Terminal.write(
                folder.resolve("2027.json"), "{\"2027\":{\"holidays\":[\"2027-01-01\"],\"workdays\":[]}}");
        answers(0, "calendar", next.toString());
        assertEquals("[2027]", terminal.json().path("years").toString());
        answers(0, "calendar", next.toString());
        assertEquals("[]", terminal.json().path("years").toString(), "it is there already");
        answers(0, "workday", "2026-12-25", "--plus", "6");
        assertEquals("2027-01-05", terminal.json().path("due").asText(), "by the imported year");
        answers(0, "columns");
        assertTrue(terminal.json().path("columns").size() > 90);
        answers(0, "columns", "--inspect", "2026-06-30");
        assertTrue(terminal.json().path("failed").asBoolean(), "an empty catalog is vetoed");
        answers(0, "columns", "--refile");
        answers(0, "columns", "--refile", "--apply");
        assertEquals(2, terminal.run("columns", "--apply"), "what to apply has to be said");
        assertEquals(2, terminal.run("columns", "--refile", "--inspect", "2026-06-30"));
    }

    private void catalogs(String notice) throws Exception {
        answers(0, "catalog");
        assertEquals(0, terminal.json().path("versions").size(), "the shipped one");
        var text = Terminal.write(folder.resolve("防汛值班通知.txt"), "防汛值班通知\n请各村做好值班。\n");
        answers(0, "import", text.toString());
        var draft = terminal.json().path("imported").path(0).path("id").asText();
        answers(0, "file", draft, "--lane", "disclosure", "--column", "1002", "--formed-on", "2026-03-02");
        var file = Files.write(folder.resolve("清河县目录.json"), CatalogFilesForTests.county("2026.1"))
                .toString();
        answers(0, "catalog", "compare", file);
        answers(0, "catalog", "import", file);
        assertEquals(1, terminal.json().path("affected").asInt());
        assertEquals(2, terminal.run("catalog", "compare", file, "--apply"));
        assertEquals(2, terminal.run("catalog", "import", file, "--apply", "--map", "7777=0602"));
        answers(1, "catalog", "import", file, "--apply");
        assertEquals(draft, terminal.json().path("toChoose").path(0).asText());
        answers(0, "catalog");
        assertEquals(2, terminal.json().path("inForce").asInt());
        answers(0, "show", notice);
        assertEquals("0603", terminal.json().path("column").asText(), "sent pieces keep their column");
        answers(0, "catalog", "restore", "1", "--dry-run");
        answers(0, "catalog", "restore", "1");
        answers(0, "show", draft);
        assertEquals("1002", terminal.json().path("column").asText());
        answers(0, "catalog", "import", file, "--apply", "--map", "1002=0504");
        assertEquals(1, terminal.json().path("refiled").size());
        answers(0, "catalog", "restore", "1");
        assertEquals(3, terminal.run("catalog", "restore", "9"));
        var broken = Terminal.write(folder.resolve("broken.json"), "{\n\"schema\": 1\n}")
                .toString();
        answers(1, "catalog", "import", broken, "--apply");
        assertTrue(terminal.json().path("faults").size() > 1);
        answers(0, "remove", draft);
    }

    private void dues(String notice) {
        answers(0, "due", notice, "--explain");
        answers(1, "due", notice, "--pause", "2026-03-17,2026-03-16", "--reason", "征求意见");
        answers(1, "due", notice, "--lift", "2026-03-17");
        answers(1, "due", notice, "--verified", "2026-03-16");
        assertEquals(2, terminal.run("due", notice, "--pause", "2026-03-17,2026-03-18"), "a pause has a reason");
        answers(0, "import", sample("临时救助公示.docx"));
        var open = terminal.json().path("imported").path(0).path("id").asText();
        answers(0, "file", open, "--lane", "disclosure", "--column", "0603", "--formed-on", "2026-03-13");
        answers(0, "due", open);
        var due = terminal.json().path("dues").path(0).path("due").asText();
        answers(0, "due", open, "--pause", "2026-03-16,2026-03-18", "--reason", "征求意见");
        assertEquals(due, terminal.json().path("dues").path(0).path("formerDue").asText());
        answers(0, "due", open, "--lift", "2026-03-16");
        assertEquals(due, terminal.json().path("dues").path(0).path("due").asText());
        answers(0, "remove", open);
    }

    private void kept() throws Exception {
        answers(0, "doctor");
        var backup = folder.resolve("backup.xybak").toString();
        answers(0, "backup", backup);
        assertEquals(3, terminal.run("restore", backup), "there is a workspace already");
        var elsewhere = new Terminal(workstation, folder.resolve("elsewhere"));
        assertEquals(0, elsewhere.run("restore", backup, "--json"), elsewhere.err());
        assertEquals(List.of(), shapes.faults("restore", elsewhere.json()));
        shown.add("restore");
        assertEquals(0, elsewhere.run("doctor"), elsewhere.out());
        terminal.run("outbox", "--json");
        var entries = terminal.json();
        elsewhere.run("outbox", "--json");
        assertEquals(entries, elsewhere.json());
        loseAnAttachment(elsewhere.home());
        assertEquals(1, elsewhere.run("doctor"), elsewhere.out());
        assertTrue(elsewhere.out().contains("附件缺 1 个"), elsewhere.out());
    }

    private static void loseAnAttachment(Path home) throws Exception {
        try (var files = Files.walk(home.resolve("blobs"))) {
            Files.delete(files.filter(Files::isRegularFile).findFirst().orElseThrow());
        }
    }

    private void people() {
        var pin = Terminal.write(folder.resolve("pin"), "135790").toString();
        answers(0, "person", "add", "王某", "--role", "author", "--pin-file", pin);
        answers(0, "person", "add", "李某", "--role", "ordinary", "--pin-file", pin);
        answers(0, "person", "add", "赵某", "--role", "important", "--pin-file", pin);
        answers(0, "person", "delegate", "赵某", "--to", "李某", "--from", "2026-03-01", "--until", "2026-03-31");
        answers(1, "person", "delegate", "王某", "--to", "李某", "--from", "2026-03-01", "--until", "2026-03-31");
        answers(0, "person", "delegate", "赵某", "--to", "李某", "--end");
        answers(1, "person", "delegate", "赵某", "--to", "李某", "--end");
        assertEquals(2, terminal.run("person", "delegate", "赵某", "--to", "李某"), "days, or the end");
    }

    private void rulesAndRedaction() throws Exception {
        answers(0, "workday", "2026-02-09", "--plus", "20", "--explain");
        assertEquals("2026-03-13", terminal.json().path("due").asText());
        assertEquals(3, terminal.bare("workday", "2026-12-25", "--plus", "20"));
        assertTrue(terminal.err().contains("尚未公布"), terminal.err());
        terminal.bare("rules", "test", "src/test/resources/measure/placement.json", "--json");
        fits("rules");
        answers(0, "rules", "list");
        assertEquals(2, terminal.run("rules", "test"), "cases are named");
        assertEquals(2, terminal.run("rules", "list", "cases.json"), "a list takes no cases");
        var lines = Terminal.write(folder.resolve("in.jsonl"), "{\"id\":\"a\",\"text\":\"电话13800138000\"}\n");
        var out = folder.resolve("out.jsonl");
        assertEquals(0, terminal.bare("redact", "--jsonl", lines.toString(), "--out", out.toString()));
        assertTrue(Files.readString(out).contains("\"redacted\":\"电话〔已隐藏〕\""), Files.readString(out));
        answers(
                0,
                "redact",
                sample("暴雨险情初报.txt"),
                "-o",
                folder.resolve("redacted").toString());
        assertEquals(2, terminal.run("redact"));
    }

    private String aPieceGoesOut() {
        answers(0, "import", sample(NOTICE));
        answers(0, "import", sample(NOTICE));
        assertEquals(1, terminal.json().path("known").size());
        answers(0, "list");
        var id = terminal.json().path("pieces").path(0).path("id").asText();
        answers(0, "search", "防火");
        assertEquals(1, terminal.json().path("pieces").size());
        answers(0, "file", id, "--lane", "disclosure", "--column", "0603");
        answers(0, "check", id);
        answers(0, "submit", id);
        var hash = terminal.json().path("contentSha256").asText();
        answers(0, "return", id, "--reason", "请再核对时间");
        answers(0, "show", id, "--diff");
        answers(0, "show", id, "--certificate");
        assertEquals(
                "cn-pii-1.0",
                terminal.json().path("certificate").path("ruleset").asText());
        answers(0, "submit", id);
        assertEquals(hash, terminal.json().path("contentSha256").asText(), "the same piece has the same hash");
        var pin = folder.resolve("pin").toString();
        itsSecrecyIsReviewed(id);
        answers(1, "sign", id, "--by", "王某", "--pin-file", pin);
        answers(1, "export", id);
        var printed = folder.resolve("printed").toString();
        answers(0, "export", id, "--form", "-o", printed);
        answers(0, "sign", id, "--by", "李某", "--form", printed + "/审批单.pdf");
        answers(0, "export", id, "--as", "docx", "-o", printed);
        assertEquals(2, terminal.run("export", id, "--form", "--as", "html"));
        answers(0, "show", id);
        answers(0, "queue", id);
        answers(0, "sync");
        answers(0, "outbox");
        answers(0, "history", id);
        answers(
                0,
                "inspection",
                "--month",
                "2026-03",
                "-o",
                folder.resolve("march.zip").toString());
        assertEquals(1, terminal.json().path("pieces").asInt());
        return id;
    }

    private void itsSecrecyIsReviewed(String id) {
        answers(1, "secrecy", id);
        answers(1, "secrecy", id, "--step", "second", "--by", "李某", "--conclusion", "open");
        answers(0, "secrecy", id, "--step", "initial", "--by", "王某", "--conclusion", "withheld", "--basis", "14");
        answers(1, "submit", id);
        answers(0, "secrecy", id, "--step", "initial", "--by", "王某", "--conclusion", "open", "--opinion", "不涉密");
        answers(0, "secrecy", id, "--step", "second", "--by", "李某", "--conclusion", "open");
        answers(1, "secrecy", id, "--step", "approval", "--by", "李某", "--conclusion", "open");
        answers(0, "secrecy", id, "--step", "approval", "--by", "赵某", "--conclusion", "open");
        answers(0, "secrecy", id, "--as", "pdf", "-o", folder.resolve("secrecy").toString());
        assertEquals("GIVEN", terminal.json().path("standing").asText());
        answers(
                0,
                "secrecy",
                "--month",
                "2026-03",
                "--as",
                "docx",
                "-o",
                folder.resolve("secrecy").toString());
        assertEquals(1, terminal.json().path("reviews").size());
        answers(0, "secrecy", "--required", "on");
        answers(0, "submit", id);
        answers(0, "secrecy", "--required", "off");
        assertEquals(2, terminal.run("secrecy"), "a piece, a month or the setting");
    }

    private void aPieceIsHeldAndDecided() {
        answers(0, "import", sample("临时救助公示.docx"));
        var id = terminal.json().path("imported").path(0).path("id").asText();
        answers(1, "submit", id);
        answers(1, "check", id);
        for (String n : undecided(terminal.json())) {
            terminal.run("decide", id, n, "--treatment", "delete", "--json");
            fits("decide");
        }
        answers(0, "mark", id, "救助", "--kind", "HEALTH");
        answers(0, "decide-all", id, "--kind", "HEALTH", "--undo");
        answers(0, "decide-all", id, "--kind", "ID_CARD", "--treatment", "hide");
        assertEquals(2, terminal.run("decide-all", id, "--kind", "ID_CARD", "--keep"), "letting pass takes a reason");
        answers(0, "check", id);
        answers(0, "submit", id);
        var scan = Terminal.write(folder.resolve("scan.png"), "not read, only kept")
                .toString();
        var hash = terminal.json().path("contentSha256").asText();
        answers(1, "sign", id, "--by", "赵某", "--form", scan, "--hash", "0".repeat(64));
        answers(0, "sign", id, "--by", "赵某", "--form", scan, "--hash", hash);
        answers(0, "queue", id);
        answers(0, "queue", id, "--take-back");
        answers(1, "queue", id);
        assertEquals(2, terminal.run("resolve", id), "how to resolve has to be said");
        assertEquals(2, terminal.run("resolve", id, "--same", "--other"), "one answer, not two");
        answers(1, "resolve", id, "--same");
        answers(1, "resolve", id, "--mine");
        answers(1, "resolve", id, "--theirs");
        answers(1, "resolve", id, "--show");
        answers(1, "resolve", id, "--copy");
        answers(1, "resolve", id, "--again");
        answers(1, "resolve", id, "--merge", Terminal.write(folder.resolve("m.json"), "{}").toString());
        var nonsense = Terminal.write(folder.resolve("n.json"), "{\"title\":\"perhaps\"}").toString();
        assertEquals(3, terminal.run("resolve", id, "--merge", nonsense));
        answers(0, "resolve", id, "--other");
        answers(0, "remove", id);
    }

    private void aPhotoIsPainted(String id) {
        answers(0, "file", id, "--lane", "disclosure", "--column", "0603", "--attach", sample("会议照片.jpg"));
        answers(1, "pictures", id, "--out", folder.resolve("out").toString());
        assertTrue(Files.exists(folder.resolve("out").resolve("1-1-public.png")));
        answers(1, "paint", id, "--region", "10,10,40,30");
        assertEquals(1, terminal.json().path("paintings").size());
        answers(1, "paint", id, "--whole");
        answers(1, "paint", id, "--whole", "--undo");
        answers(0, "paint", id, "--looked");
        answers(0, "pictures", id);
        answers(1, "paint", id, "--region", "10,10,40,30", "--undo");
        assertEquals(3, terminal.run("paint", id, "--region", "90000,0,5,5"), "beside the picture");
        assertEquals(2, terminal.run("paint", id, "--region", "1,2,0,4"));
        assertEquals(2, terminal.run("paint", id, "--whole", "--file", "2"));
        assertEquals(2, terminal.run("paint", id, "--whole", "--undo"));
    }

    private static List<String> undecided(JsonNode report) {
        var numbers = new ArrayList<String>();
        StreamSupport.stream(report.path("places").spliterator(), false)
                .filter(p -> p.path("undecided").asBoolean())
                .forEach(p -> numbers.add(p.path("n").asText()));
        return numbers;
    }

    private void answers(int exit, String... words) {
        var all = new ArrayList<>(List.of(words));
        all.add("--json");
        int code = words[0].equals("demo")
                ? terminal.bare(all.toArray(String[]::new))
                : terminal.run(all.toArray(String[]::new));
        assertEquals(exit, code, () -> String.join(" ", words) + "\n" + terminal.out() + terminal.err());
        fits(words[0]);
    }

    private void fits(String command) {
        assertEquals(List.of(), shapes.faults(command, terminal.json()), () -> command + "\n" + terminal.out());
        shown.add(command);
    }

    private String sample(String name) {
        return workstation.samples().resolve(name).toString();
    }
}
