package org.xinxiyuan.sampleportal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinxiyuan.sampleportal.contract.Json;

/** Registration, tokens and scopes. */
class DevicesTest {
    private static final String OTHER = "0195559c-2c10-7d3e-9a41-7f0c2b6d1e56";

    @TempDir
    Path dir;

    Township town;

    @BeforeEach
    void start() {
        town = new Township(dir);
    }

    @AfterEach
    void stop() {
        town.close();
    }

    @Test
    void aTokenTellsWhoOneIsAndLastsHalfAYear() {
        var self = town.get("/devices/self").json();
        assertEquals(Township.DEVICE, self.path("deviceId").asText());
        assertEquals("990123104", self.path("orgCode").asText());
        assertEquals("2026-08-29T09:15:05.001+08:00", self.path("expiresAt").asText());
        town.clock.advance(Duration.ofDays(180));
        var expired = town.get("/devices/self");
        assertEquals("token_expired", expired.code());
        assertEquals("after_login", expired.json().path("retry").asText());
        assertEquals("Bearer", expired.header("WWW-Authenticate"));
    }

    @Test
    void aTokenHas256BitsAndIsKeptAsAHash() throws IOException {
        assertEquals(32, Base64.getUrlDecoder().decode(town.token.substring("gkd_".length())).length);
        var code = town.portal.registrationCode();
        assertTrue(code.matches("[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}"), code);
        town.portal.close();
        var store = new String(Files.readAllBytes(dir.resolve("portal.db")), StandardCharsets.ISO_8859_1);
        assertFalse(store.contains(town.token) || store.contains(code));
        town.start();
    }

    @Test
    void aCodeServesOneDeviceForADayAndEachTimeWithANewToken() {
        var code = town.portal.registrationCode();
        var first = town.register(OTHER, code);
        assertEquals(201, first.status());
        assertEquals("no-store", first.header("Cache-Control"));
        town.clock.advance(Duration.ofHours(23));
        var second = town.register(OTHER, code.toLowerCase(Locale.ROOT).replace("-", ""));
        assertNotEquals(first.json().get("token"), second.json().get("token"));
        town.token = first.json().path("token").asText();
        assertEquals("token_revoked", town.get("/devices/self").code());
        town.token = second.json().path("token").asText();
        assertEquals(200, town.get("/devices/self").status());
        assertEquals(403, town.register(Township.DEVICE, code).status());
        town.clock.advance(Duration.ofHours(2));
        assertEquals(403, town.register(OTHER, code).status());
    }

    @Test
    void guessingCodesIsStopped() {
        for (int i = 0; i < 10; i++) {
            assertEquals(403, town.register(OTHER, "AAAA-BBBB-CCC" + i).status());
        }
        var stopped = town.register(OTHER, town.portal.registrationCode());
        assertEquals("rate_limited", stopped.code());
        assertEquals("60", stopped.header("Retry-After"));
        town.clock.advance(Duration.ofMinutes(1));
        assertEquals(201, town.register(OTHER, town.portal.registrationCode()).status());
    }

    @Test
    void theOldTokenLivesUntilTheNewOneIsUsed() {
        var old = town.token;
        var lost = rotated();
        var fresh = rotated();
        assertEquals(200, town.get("/devices/self").status());
        town.token = fresh;
        assertEquals(200, town.get("/devices/self").status());
        town.token = old;
        assertEquals("token_revoked", town.get("/devices/self").code());
        town.token = lost;
        assertEquals("token_revoked", town.get("/devices/self").code());
    }

    @Test
    void theOldTokenEndsADayAfterRotation() {
        rotated();
        town.clock.advance(Duration.ofHours(24));
        assertEquals("token_expired", town.get("/devices/self").code());
    }

    private String rotated() {
        var request = town.request("/devices/self/token").POST(BodyPublishers.noBody());
        return town.exchange(request).json().path("token").asText();
    }

    @Test
    void aDeviceCanEndItself() {
        assertEquals(204, town.exchange(town.request("/devices/self").DELETE()).status());
        assertEquals("token_revoked", town.get("/devices/self").code());
        assertEquals(401, town.put(Items.notice(1)).status());
    }

    @Test
    void withoutATokenThereIsNothingButMeta() {
        town.token = "";
        assertEquals(200, town.get("/meta").status());
        assertEquals("token_missing", town.get("/changes").code());
        assertEquals(401, town.bytes("HEAD", "a".repeat(64), new byte[0]).status());
        town.token = "gkd_made_up";
        assertEquals(401, town.get("/items/" + Items.id(1)).status());
    }

    @Test
    void whatADeviceMayNotDoIsNamed(@TempDir Path other) {
        town.put(Items.report(1, item -> {}));
        try (var narrow = new Township(other, "seed-disclosure-only.json")) {
            assertEquals(
                    "scope_missing", narrow.put(Items.report(1, item -> {})).code());
            assertEquals(
                    "scope_missing",
                    narrow.bytes("PUT", "a".repeat(64), new byte[1]).code());
            assertEquals(201, narrow.put(Items.notice(2)).status());
            var types = narrow.get("/changes").json().path("changes").findValuesAsText("type");
            assertTrue(types.contains("column") && !types.contains("solicitation"));
            assertFalse(narrow.get("/changes").text().contains("2026-03/long/01"));
        }
    }

    @Test
    void aReportIsNotThereForADeviceWithoutItsScope() throws IOException {
        town.put(Items.report(1, item -> {}));
        town.portal.close();
        town.portal = SamplePortal.start(new SamplePortal.Settings(
                dir,
                0,
                town.clock,
                Township.RESOURCES.resolve("catalog.json"),
                new SmallCheck(),
                Township.RESOURCES.resolve("seed-disclosure-only.json")));
        assertEquals(404, town.get("/items/" + Items.id(1)).status());
        var ids = Json.object();
        ids.putArray("ids").add(Items.id(1));
        assertEquals(
                0, town.send("POST", "/items:status", ids).json().path("items").size());
    }
}
