package org.xinxiyuan.sampleportal.store;

import java.util.Optional;

/** 设备与令牌: one-time codes, devices and their tokens; codes and tokens are kept as SHA-256 only. */
public final class Devices {
    private static final String REGISTER = """
            INSERT INTO device (id, name, public_key, registered_at) VALUES (?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, public_key = excluded.public_key""";

    private final Database database;

    /** What is known of a one-time code; {@code device} is empty while it is unused. */
    public record UsedCode(Optional<String> device, long usedAt) {}

    /** A stored token; times in epoch milliseconds. */
    public record Token(String sha256, String device, long expiresAt, boolean used, boolean revoked) {}

    public Devices(Database database) {
        this.database = database;
    }

    public void addCode(String sha256) {
        database.run("INSERT INTO registration_code (sha256) VALUES (?)", sha256);
    }

    public Optional<UsedCode> code(String sha256) {
        return database.one(
                "SELECT device, used_at FROM registration_code WHERE sha256 = ?",
                row -> new UsedCode(Optional.ofNullable(row.getString(1)), row.getLong(2)),
                sha256);
    }

    public void useCode(String sha256, String device, long now) {
        database.run("UPDATE registration_code SET device = ?, used_at = ? WHERE sha256 = ?", device, now, sha256);
    }

    public void register(String device, String name, String publicKey, String at) {
        database.run(REGISTER, device, name, publicKey, at);
    }

    public void addToken(String sha256, String device, long expiresAt) {
        database.run("INSERT INTO token (sha256, device, expires_at) VALUES (?, ?, ?)", sha256, device, expiresAt);
    }

    public Optional<Token> token(String sha256) {
        return database.one(
                "SELECT sha256, device, expires_at, used, revoked FROM token WHERE sha256 = ?",
                row -> new Token(
                        row.getString(1), row.getString(2), row.getLong(3), row.getInt(4) == 1, row.getInt(5) == 1),
                sha256);
    }

    public void shorten(String sha256, long expiresAt) {
        database.run("UPDATE token SET expires_at = min(expires_at, ?) WHERE sha256 = ?", expiresAt, sha256);
    }

    /** The first use of a token ends every other one of its device. */
    public void firstUse(Token token) {
        database.run("UPDATE token SET revoked = 1 WHERE device = ? AND sha256 <> ?", token.device(), token.sha256());
        database.run("UPDATE token SET used = 1 WHERE sha256 = ?", token.sha256());
    }

    public void revokeAll(String device) {
        database.run("UPDATE token SET revoked = 1 WHERE device = ?", device);
    }
}
