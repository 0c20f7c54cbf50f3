package org.xinxiyuan.sampleportal.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.xinxiyuan.sampleportal.contract.Code;
import org.xinxiyuan.sampleportal.contract.ContentHash;
import org.xinxiyuan.sampleportal.contract.ContractVersion;
import org.xinxiyuan.sampleportal.contract.Iso;
import org.xinxiyuan.sampleportal.contract.Json;
import org.xinxiyuan.sampleportal.contract.Problem;
import org.xinxiyuan.sampleportal.contract.RequestShape;
import org.xinxiyuan.sampleportal.county.County;
import org.xinxiyuan.sampleportal.store.Database;
import org.xinxiyuan.sampleportal.store.Devices;

/** 设备登记: one-time codes, and tokens of 256 random bits of which only the hash is kept. */
public final class DeviceDesk {
    private static final Duration TOKEN_LIFE = Duration.ofDays(180);
    private static final Duration OVERLAP = Duration.ofHours(24);
    private static final int TOKEN_BYTES = 32;

    private final County county;
    private final Database database;
    private final Devices devices;
    private final WrongCodes wrongCodes = new WrongCodes();
    private final SecureRandom random = new SecureRandom();

    public DeviceDesk(County county, Database database, Devices devices) {
        this.county = county;
        this.database = database;
        this.devices = devices;
    }

    /** A fresh one-time code for the county office to hand out. */
    public String newCode() {
        var code = RegistrationCode.make(random);
        devices.addCode(RegistrationCode.sha256(code));
        return code;
    }

    public ObjectNode register(JsonNode request) {
        RequestShape.REGISTRATION.check(request);
        ContractVersion.hold(request.get("contract").textValue());
        wrongCodes.hold(now());
        var code = RegistrationCode.sha256(request.get("code").textValue());
        var device = request.get("deviceId").textValue();
        if (!usable(code, device)) {
            wrongCodes.add(now());
            throw Problem.of(Code.CODE_REFUSED).refused();
        }
        return database.transaction(() -> {
            devices.useCode(code, device, usedAt(code));
            devices.register(
                    device,
                    request.get("name").textValue(),
                    request.path("publicKey").asText(""),
                    county.clock().now());
            devices.revokeAll(device);
            return issue(device);
        });
    }

    /** Unused, or used by the same device within the last 24 hours: a lost answer locks nobody out. */
    private boolean usable(String code, String device) {
        return devices.code(code)
                .filter(known -> known.device().isEmpty()
                        || (known.device().get().equals(device) && now() - known.usedAt() < OVERLAP.toMillis()))
                .isPresent();
    }

    private long usedAt(String code) {
        return devices.code(code)
                .filter(known -> known.device().isPresent())
                .map(Devices.UsedCode::usedAt)
                .orElse(now());
    }

    public Caller authenticate(String token) {
        return database.transaction(() -> {
            var known = devices.token(ContentHash.sha256(token))
                    .filter(it -> !it.revoked())
                    .orElseThrow(() -> Problem.of(Code.TOKEN_REVOKED).refused());
            if (known.expiresAt() <= now()) {
                throw Problem.of(Code.TOKEN_EXPIRED).refused();
            }
            if (!known.used()) {
                devices.firstUse(known);
            }
            return new Caller(
                    known.device(),
                    known.sha256(),
                    known.expiresAt(),
                    county.seed().scopes());
        });
    }

    /** A new token; the old one lives on for 24 hours or until the new one is first used. */
    public ObjectNode rotate(Caller caller) {
        return database.transaction(() -> {
            devices.shorten(caller.token(), now() + OVERLAP.toMillis());
            return issue(caller.deviceId());
        });
    }

    public void revoke(Caller caller) {
        devices.revokeAll(caller.deviceId());
    }

    public ObjectNode self(Caller caller) {
        return identity(caller.deviceId(), caller.expiresAt());
    }

    private ObjectNode issue(String device) {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var token = "gkd_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var expiresAt = now() + TOKEN_LIFE.toMillis();
        devices.addToken(ContentHash.sha256(token), device, expiresAt);
        return identity(device, expiresAt).put("token", token);
    }

    private ObjectNode identity(String device, long expiresAt) {
        var json = Json.object()
                .put("deviceId", device)
                .put("orgCode", county.seed().orgCode())
                .put("orgName", county.seed().orgName())
                .put("expiresAt", Iso.wire(Instant.ofEpochMilli(expiresAt)));
        var scopes = json.putArray("scopes");
        county.seed().scopes().forEach(scopes::add);
        return json;
    }

    private long now() {
        return county.clock().instant().toEpochMilli();
    }
}
