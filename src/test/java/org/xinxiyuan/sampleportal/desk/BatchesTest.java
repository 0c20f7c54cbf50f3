package org.xinxiyuan.sampleportal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinxiyuan.sampleportal.contract.ContentHash;
import org.xinxiyuan.sampleportal.contract.Iso;
import org.xinxiyuan.sampleportal.contract.Json;
import org.xinxiyuan.sampleportal.county.Catalog;
import org.xinxiyuan.sampleportal.county.County;
import org.xinxiyuan.sampleportal.county.Seed;
import org.xinxiyuan.sampleportal.inspect.TextScan;
import org.xinxiyuan.sampleportal.store.AttachmentFiles;
import org.xinxiyuan.sampleportal.store.AttachmentRows;
import org.xinxiyuan.sampleportal.store.Books;
import org.xinxiyuan.sampleportal.store.Database;

/** A stop midway: the rest is answered as not attempted, and no bundle is cut. */
class BatchesTest {
    private static final Path RESOURCES = Path.of("src/test/resources/sampleportal");
    private static final Caller CALLER = new Caller("device", "token", 0, Set.of("items.write"));

    @TempDir
    Path dir;

    Database database;

    @BeforeEach
    void open() {
        database = Database.open(dir.resolve("portal.db"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    /** Batches that are told to stop after a number of groups. */
    private Batches stoppingAfter(int groups) {
        var clock = Clock.fixed(Instant.parse("2026-03-02T01:15:05Z"), ZoneOffset.UTC);
        var county = new County(
                Seed.read(RESOURCES.resolve("seed.json")),
                Catalog.read(RESOURCES.resolve("catalog.json")),
                new Iso(clock));
        var books = Books.in(database);
        var rows = new AttachmentRows(database);
        var scan = new TextScan(text -> List.of());
        var attachments = new Attachments(books, rows, new AttachmentFiles(dir), scan);
        var filing = new Filing(county, books, new Quotas(county, books), id -> "http://127.0.0.1/" + id);
        var puts = new Puts(books, new Acceptance(county, books.pieces(), rows, scan), filing, attachments);
        var withdrawals = new Withdrawals(books, filing, scan, attachments);
        var asked = new AtomicInteger();
        return new Batches(database, puts, withdrawals, () -> asked.incrementAndGet() > groups);
    }

    @Test
    void theRestOfAStoppedBatchIsNotAttempted() {
        var outcomes = stoppingAfter(1).run(CALLER, batch(withdrawal(1), withdrawal(2), withdrawal(3)));
        assertEquals(
                List.of(200, 503, 503), outcomes.stream().map(Outcome::status).toList());
        assertEquals(
                "not_attempted", outcomes.get(2).problem().orElseThrow().code().wire());
    }

    @Test
    void aBundleIsDoneWholeOrNotAtAll() {
        var before = stoppingAfter(1).run(CALLER, batch(withdrawal(9), document(1), document(2), withdrawal(8)));
        assertEquals(
                List.of(200, 503, 503, 503),
                before.stream().map(Outcome::status).toList());
        var after = stoppingAfter(2).run(CALLER, batch(withdrawal(7), document(1), document(2), withdrawal(8)));
        assertEquals(
                List.of(200, 201, 201, 503), after.stream().map(Outcome::status).toList());
    }

    private static ObjectNode batch(ObjectNode... operations) {
        var batch = Json.object().put("batchId", id(99));
        var array = batch.putArray("operations");
        List.of(operations).forEach(array::add);
        return batch;
    }

    private static ObjectNode withdrawal(int number) {
        var operation = Json.object().put("op", "withdraw").put("id", id(number));
        operation
                .putObject("withdrawal")
                .put("revision", 1)
                .put("baseRevision", 0)
                .put("reason", "error")
                .put("occurredAt", "2026-03-02T09:00:00+08:00");
        return operation;
    }

    private static ObjectNode document(int number) {
        var item = Json.object()
                .put("lane", "disclosure")
                .put("id", id(number))
                .put("revision", 1)
                .put("baseRevision", 0)
                .put("bundleId", id(77))
                .put("kind", "document")
                .put("title", "办法" + number)
                .put("columnCode", "030202")
                .put("formedOn", "2026-02-26")
                .put("body", "正文")
                .put("bodyFormat", "text")
                .put("authoredAt", "2026-02-26T10:00:00+08:00")
                .put("sourceOrg", "清河镇人民政府");
        item.putObject("disclosure").put("mode", "proactive");
        item.putObject("signOff").put("role", "important").put("by", "赵某").put("at", "2026-02-27T09:00:00+08:00");
        item.put("contentSha256", ContentHash.ofItem(item));
        var operation = Json.object().put("op", "put").put("id", id(number));
        operation.set("item", item);
        return operation;
    }

    private static String id(int number) {
        return "01955a01-6a80-7c11-8f2e-%012d".formatted(number);
    }
}
