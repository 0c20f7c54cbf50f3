package org.xinxiyuan.service.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinxiyuan.RealPremises;
import org.xinxiyuan.check.CheckReport;
import org.xinxiyuan.cli.demo.Samples;
import org.xinxiyuan.document.Attachment;
import org.xinxiyuan.document.Content;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.Link;
import org.xinxiyuan.document.Publicity;
import org.xinxiyuan.document.ReportType;
import org.xinxiyuan.document.SourcePolicy;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.outbox.OutboxEntry;
import org.xinxiyuan.outbox.OutgoingJson;
import org.xinxiyuan.outbox.Withdrawal;
import org.xinxiyuan.review.Person;
import org.xinxiyuan.review.Role;
import org.xinxiyuan.service.Office;
import org.xinxiyuan.service.desk.Desk;
import org.xinxiyuan.service.reviewing.Reviewing.Held;
import org.xinxiyuan.service.reviewing.Reviewing.Submitted;
import org.xinxiyuan.service.sending.Dispatching.Queued;
import org.xinxiyuan.service.sending.Dispatching.Shut;

/**
 * Personal data in any string of what goes out is hidden, or the piece is stopped and the field named. The strings are
 * those the outgoing JSON really has: a new one fails here until it is said how a person could write into it.
 */
class EveryStringTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String UNIT = "清河镇人民政府";
    private static final String BODY = "现将春耕用水有关事项通告如下：自2026年3月16日起，各村民小组轮流用水，请各户配合。"
            + "联系电话：0000-6012375（镇农业办公室）。\n\n清河镇人民政府\n2026年3月13日";
    private static final String REPORT = "3月13日，清河镇组织12个村开展春耕用水调度，检修渠道8公里，保障灌溉面积3200亩。"
            + "下一步，将继续做好用水调度。";

    /** What the program makes, the catalog or the calendar gives: nothing an officer writes. */
    private static final String MADE = "/(?:lane|id|kind|columnCode|formedOn|validUntil|publicity/(?:from|to)|bodyFormat"
            + "|sourcePolicy/issuedOn"
            + "|authoredAt|disclosure/mode|attachments/\\d+/(?:sha256|mediaType)|redaction/ruleset|contentSha256|reportType"
            + "|follows|bundleId|links/\\d+/(?:relation|itemId)|signOff/(?:role|at|formSha256)|reason|occurredAt)";

    private static final String NO = "云府办发〔2026〕3号";
    private static final String ISSUER = "云岭县人民政府办公室";
    private static final String URL = "https://portal.county.example/zc/3.html?x=";
    private static final SourcePolicy SOURCE = new SourcePolicy(
            "关于做好春耕用水工作的通知",
            Optional.of(NO),
            Optional.of(ISSUER),
            Optional.of(LocalDate.of(2026, 1, 20)),
            Optional.of(URL));

    @TempDir
    static Path folder;

    private static Office office;
    private static DraftId other;

    /** Writes a value into one field of a piece. */
    interface Planting extends BiFunction<Content, String, Content> {}

    @BeforeAll
    static void open() {
        var premises = RealPremises.at(Samples.clock());
        premises.create(folder.resolve("home"), "a passphrase for tests");
        office = premises.open(folder.resolve("home"), "a passphrase for tests");
        office.desk().preferences().put(Desk.UNIT, UNIT);
        office.people().add(new Person("李某", Role.IMPORTANT), "738204");
        other = office.drafting().start().id();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static Attachment file() {
        var bytes = "姓名,金额\n张三,100\n".getBytes(StandardCharsets.UTF_8);
        return new Attachment(office.desk().blobs().put(bytes), bytes.length, "安排表.csv", "text/csv", "用水安排");
    }

    private static Content notice() {
        var dates = new Filing.Dates(
                Optional.of(LocalDate.of(2026, 3, 13)),
                Optional.of(LocalDate.of(2026, 12, 31)),
                Optional.of(new Publicity(LocalDate.of(2026, 3, 16), LocalDate.of(2026, 3, 24))));
        var filing = new Filing.Disclosure(
                "0603",
                dates,
                Optional.of("清政发〔2026〕3号"),
                Map.of("matter", "春耕用水", "date", "2026年3月13日", "contact", "0000-6012375"),
                List.of(new Link(Link.Relation.ANNEX_OF, other)),
                Optional.of(SOURCE));
        return new Content("清河镇关于春耕用水的通告", "春耕用水安排", BODY, filing, List.of(file()));
    }

    private static Content report() {
        var filing = new Filing.Report(
                ReportType.SOLICITED, "王某", Optional.of("2026-03/brief"), Optional.of("2026-07"), Optional.of(other));
        return new Content("清河镇调度春耕用水", "", REPORT, filing, List.of());
    }

    private static Filing.Disclosure filed(Content content) {
        return (Filing.Disclosure) content.filing();
    }

    private static Content element(Content content, String key, String value) {
        var d = filed(content);
        var elements = new TreeMap<>(d.elements());
        elements.put(key, value);
        return content.withFiling(d.withElements(elements));
    }

    private static Content interpreting(Content content, String title, String docNo, String issuer, String url) {
        var source = new SourcePolicy(
                title, Optional.of(docNo), Optional.of(issuer), SOURCE.issuedOn(), Optional.of(url));
        return content.withFiling(filed(content).withSource(Optional.of(source)));
    }

    private static Content attached(Content content, String name, String caption) {
        var a = content.attachments().get(0);
        return content.withAttachments(List.of(new Attachment(a.sha256(), a.size(), name, a.mediaType(), caption)));
    }

    private static final Map<String, Planting> NOTICE = new TreeMap<>(Map.ofEntries(
            Map.entry("/title", (c, v) -> c.withTitle(c.title() + "（" + v + "）")),
            Map.entry("/summary", (c, v) -> c.withSummary(c.summary() + "，" + v)),
            Map.entry("/body", (c, v) -> c.withBody(c.body().replace("请各户配合", v + "，请各户配合"))),
            Map.entry("/docNo", (c, v) -> {
                var d = filed(c);
                var docNo = Optional.of(d.docNo().orElseThrow() + v);
                return c.withFiling(d.withDocNo(docNo));
            }),
            Map.entry("/elements/matter", (c, v) -> element(c, "matter", "春耕用水，" + v)),
            Map.entry("/elements/date", (c, v) -> element(c, "date", "2026年3月13日，" + v)),
            Map.entry("/elements/contact", (c, v) -> element(c, "contact", v)),
            Map.entry("/elements", (c, v) -> element(c, v, "春耕用水")),
            Map.entry("/attachments/0/fileName", (c, v) -> attached(c, v + ".csv", "用水安排")),
            Map.entry("/attachments/0/caption", (c, v) -> attached(c, "安排表.csv", "用水安排，" + v)),
            Map.entry("/sourcePolicy/title", (c, v) -> interpreting(c, "通知" + v, NO, ISSUER, URL)),
            Map.entry("/sourcePolicy/docNo", (c, v) -> interpreting(c, "通知", NO + v, ISSUER, URL)),
            Map.entry("/sourcePolicy/issuer", (c, v) -> interpreting(c, "通知", NO, ISSUER + v, URL)),
            Map.entry("/sourcePolicy/url", (c, v) -> interpreting(c, "通知", NO, ISSUER, URL + v)),
            Map.entry("/sourceOrg", (c, v) -> c),
            Map.entry("/disclosure/basis", (c, v) -> c),
            Map.entry("/signOff/by", (c, v) -> c)));

    private static Filing.Report filedReport(Content content) {
        return (Filing.Report) content.filing();
    }

    private static Content reported(Content c, String author, Optional<String> quota, Optional<String> request) {
        var r = filedReport(c);
        return c.withFiling(new Filing.Report(r.type(), author, quota, request, r.follows()));
    }

    private static final Map<String, Planting> REPORTED = new TreeMap<>(Map.of(
            "/title", (c, v) -> c.withTitle(c.title() + "（" + v + "）"),
            "/body", (c, v) -> c.withBody(c.body() + v + "。"),
            "/author", (c, v) -> reported(c, "王某" + v, filedReport(c).quotaId(), filedReport(c).solicitationId()),
            "/quotaId", (c, v) -> reported(c, "王某", Optional.of(v), filedReport(c).solicitationId()),
            "/solicitationId", (c, v) -> reported(c, "王某", filedReport(c).quotaId(), Optional.of(v)),
            "/sourceOrg", (c, v) -> c,
            "/signOff/by", (c, v) -> c));

    private static final List<String[]> VALUES = List.of(
            new String[] {"身份证号110105189312310011", "189312310011"},
            new String[] {"110105189312310011", "189312310011"},
            new String[] {"手机13800138000", "13800138"},
            new String[] {"银行卡号6222021234567890128", "1234567890"},
            new String[] {"家住团堡镇野茶村五组12号", "五组12号"});

    static Stream<Arguments> planted() {
        var all = new ArrayList<Arguments>();
        for (var value : VALUES) {
            NOTICE.forEach((pointer, planting) -> all.add(Arguments.of("notice", pointer, value[0], value[1])));
            REPORTED.forEach((pointer, planting) -> all.add(Arguments.of("report", pointer, value[0], value[1])));
        }
        return all.stream();
    }

    private static DraftId kept(Content content) {
        var id = office.drafting().start().id();
        office.drafting().save(id, content);
        return id;
    }

    private static OutboxEntry queued(DraftId id, String signer) {
        var submission = office.reviewing().submit(id, "王某");
        var submitted = assertInstanceOf(Submitted.class, submission, submission::toString);
        office.reviewing().signOnPaper(id, signer, new byte[] {1}, submitted.release().sha256());
        var queueing = office.dispatching().queue(id);
        return assertInstanceOf(Queued.class, queueing, queueing::toString).entries().get(0);
    }

    /** As it is sent: with the envelope of a first claim. */
    private static String sent(OutboxEntry entry) {
        return OutgoingJson.of(office.wire().outbox().claim(List.of(entry.row()), "01955a01-6a80-7c11-8f2e-2b7d90c4aa01").get(0));
    }

    private static TreeSet<String> strings(String json) throws Exception {
        var strings = new TreeSet<String>();
        walk("", JSON.readTree(json), strings);
        strings.removeIf(pointer -> pointer.matches(MADE));
        return strings;
    }

    private static void walk(String pointer, JsonNode node, TreeSet<String> strings) {
        if (node.isTextual()) {
            strings.add(pointer);
        }
        node.properties().forEach(e -> walk(pointer + "/" + e.getKey(), e.getValue(), strings));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            walk(pointer + "/" + i, node.get(i), strings);
        }
    }

    @Test
    void everyStringThatGoesOutIsPlanted() throws Exception {
        var notice = kept(notice());
        var row = queued(notice, "李某");
        var planted = new TreeSet<>(NOTICE.keySet());
        planted.remove("/elements"); // the names of members, no string of its own
        assertEquals(planted, strings(sent(row)));
        assertEquals(REPORTED.keySet(), strings(sent(queued(kept(report()), "李某"))));
        var withdrawal = office.dispatching().withdraw(notice, Withdrawal.Reason.ERROR, "文字有误").orElseThrow();
        assertEquals(new TreeSet<>(List.of("/note")), strings(withdrawal.frozen().content()));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("planted")
    void aValueIsHiddenOrThePieceStoppedAndTheFieldNamed(String lane, String pointer, String value, String telling) {
        var planting = (lane.equals("notice") ? NOTICE : REPORTED).get(pointer);
        var draft = planting.apply(lane.equals("notice") ? notice() : report(), value);
        office.desk().preferences().put(Desk.UNIT, pointer.equals("/sourceOrg") ? UNIT + value : UNIT);
        var signer = pointer.equals("/signOff/by") ? "李某" + value : "李某";
        office.people().add(new Person(signer, Role.IMPORTANT), "738204");
        var id = kept(draft);
        var submission = office.reviewing().submit(id, "王某");
        if (submission instanceof Held held) {
            assertStopped(held.report(), id, pointer);
            return;
        }
        var release = ((Submitted) submission).release();
        assertFalse(release.content().contains(telling), release.content());
        office.reviewing().signOnPaper(id, signer, new byte[] {1}, release.sha256());
        var queueing = office.dispatching().queue(id);
        if (queueing instanceof Shut shut) {
            assertStopped(shut.report(), id, pointer);
            assertTrue(office.wire().outbox().of(id).isEmpty());
            return;
        }
        var row = assertInstanceOf(Queued.class, queueing, queueing::toString).entries().get(0);
        var sent = sent(row);
        assertFalse(sent.contains(telling), sent);
        assertFalse(row.frozen().title().contains(telling));
        office.wire().outbox().close(row.row(), "test");
    }

    /** By the sentence, or by the place that waits for a decision. */
    private static void assertStopped(CheckReport report, DraftId id, String pointer) {
        var prepared = office.preparing().prepare(office.drafting().find(id));
        var waiting = prepared.places().stream()
                .anyMatch(p -> p.undecided() && ("/" + p.place().field()).equals(pointer));
        var named = report.findings().stream()
                .anyMatch(f -> f.code().equals("LEAK_FOUND") && f.message().contains(LABELS.getOrDefault(pointer, "?")));
        assertTrue(waiting || named, () -> pointer + " " + report.findings());
    }

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("/title", "标题"),
            Map.entry("/summary", "摘要"),
            Map.entry("/body", "正文"),
            Map.entry("/docNo", "文号"),
            Map.entry("/author", "报送人"),
            Map.entry("/sourceOrg", "发布机构"),
            Map.entry("/quotaId", "任务编号"),
            Map.entry("/solicitationId", "约稿编号"),
            Map.entry("/signOff/by", "签发人"),
            Map.entry("/sourcePolicy/title", "上级文件的标题"),
            Map.entry("/sourcePolicy/docNo", "上级文件的文号"),
            Map.entry("/sourcePolicy/issuer", "上级文件的发文机关"),
            Map.entry("/sourcePolicy/url", "上级文件的网址"),
            Map.entry("/elements", "要素的名称"),
            Map.entry("/attachments/0/fileName", "第1个附件的文件名"),
            Map.entry("/attachments/0/caption", "第1个附件的图注"));

    @ParameterizedTest
    @ValueSource(strings = {
        "1101051893**1231**0011",
        "**110105**189312310011",
        "[110105189312310011](http://a.cn)",
        "[看](http://a.cn/110105189312310011)",
        "[看](http://a.cn/x \"110105189312310011\")",
        "[看][1]\n\n[1]: http://a.cn/x \"110105189312310011\"\n\n",
        "![110105189312310011](http://a.cn/x.png \"110105189312310011\")",
        "`110105189312310011`",
        "&#49;10105189312310011",
        "&#x31;10105189312310011",
        "1101051893<b></b>12310011",
        "1101051893<!-- -->12310011",
        "110105\\-18931231\\-0011",
        "110105 18931231 0011"
    })
    void howeverItIsWrittenInTheBody(String written) {
        var id = kept(NOTICE.get("/body").apply(notice(), written));
        if (office.reviewing().submit(id, "王某") instanceof Submitted submitted) {
            var content = submitted.release().content();
            var told = (content.replaceAll("<[^>]*>", "") + content).replaceAll("[\\s\\\\-]", "");
            assertFalse(told.contains("189312310011"), told);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "docNo, 清政发〔2026〕3号",
        "docNo, 清政办发〔2026〕123号",
        "author, 王某",
        "author, 欧阳某某",
        "quotaId, 2026-03/0603",
        "quotaId, 2026-Q1/solicited",
        "solicitationId, 2026-07",
        "solicitationId, 20260316",
        "solicitationId, YG2026031600012",
        "solicitationId, 202603160001",
        "solicitationId, 云府办约〔2026〕第12号",
        "sourceOrg, 清河镇人民政府",
        "sourceOrg, 清河镇党政综合办公室（清河镇便民服务中心）"
    })
    void whatBelongsThereIsLeftAlone(String field, String text) {
        assertEquals(List.of(), office.preparing().strings().leaks(Map.of(field, text), value -> false));
    }

    @Test
    void noBasisOfTheCatalogIsTakenForPersonalData() {
        for (var column : office.rules().catalog().columns()) {
            var basis = Map.of("disclosure", Map.of("basis", String.join("；", column.legalBasis())));
            assertEquals(List.of(), office.preparing().strings().leaks(basis, value -> false), column.code());
        }
    }

    @Test
    void aWithdrawalsNoteIsHiddenOrRefused() {
        var id = kept(notice().withTitle("清河镇关于春耕用水的又一通告"));
        office.wire().outbox().claim(List.of(queued(id, "李某").row()), "01955a01-6a80-7c11-8f2e-2b7d90c4aa02");
        office.wire().outbox().of(id).forEach(row -> office.wire().outbox().close(row.row(), "test"));
        for (var value : VALUES) {
            try {
                var row = office.dispatching().withdraw(id, Withdrawal.Reason.OTHER, "误发了" + value[0]).orElseThrow();
                assertFalse(row.frozen().content().contains(value[1]), row.frozen().content());
                office.wire().outbox().close(row.row(), "test");
            } catch (WorkstationException refused) {
                assertEquals("outbox.note-personal", refused.key());
            }
        }
    }
}
