package org.xinxiyuan.store;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.review.People;
import org.xinxiyuan.review.Person;
import org.xinxiyuan.review.Role;
import org.xinxiyuan.store.vault.Row;
import org.xinxiyuan.store.vault.Vault;

/** The unit's people (本单位人员) with stretched PINs; after five wrong tries a person is locked. */
public final class SqlitePeople implements People {
    private static final int ITERATIONS = 210_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final int TRIES = 5;
    private static final String ADD = """
            INSERT INTO person (name, role, salt, iterations, stretched) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (name) DO UPDATE SET role = excluded.role, salt = excluded.salt,
                iterations = excluded.iterations, stretched = excluded.stretched, tries = 0""";

    private final Vault vault;
    private final SecureRandom random = new SecureRandom();

    public SqlitePeople(Vault vault) {
        this.vault = vault;
    }

    private record Stretched(byte[] salt, int iterations, byte[] hash) {
        static Stretched read(Row row) throws SQLException {
            return new Stretched(row.bytes("salt"), (int) row.number("iterations"), row.bytes("stretched"));
        }

        boolean fits(String pin) {
            return MessageDigest.isEqual(hash, stretch(pin, salt, iterations));
        }
    }

    @Override
    public void add(Person person, String pin) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        vault.update(ADD, person.name(), person.role(), salt, ITERATIONS, stretch(pin, salt, ITERATIONS));
    }

    @Override
    public Optional<Person> find(String name) {
        return vault.first("SELECT name, role FROM person WHERE name = ?", SqlitePeople::person, name);
    }

    @Override
    public List<Person> all() {
        return vault.query("SELECT name, role FROM person ORDER BY rowid", SqlitePeople::person);
    }

    @Override
    public PinAnswer tryPin(String name, String pin) {
        if (!count(name)) {
            return find(name).isPresent() ? PinAnswer.LOCKED : PinAnswer.WRONG;
        }
        vault.afterRollback(() -> count(name));
        var stretched = vault.first(
                "SELECT salt, iterations, stretched FROM person WHERE name = ?", Stretched::read, name);
        if (stretched.filter(s -> s.fits(pin)).isEmpty()) {
            return PinAnswer.WRONG;
        }
        vault.update("UPDATE person SET tries = 0 WHERE name = ?", name);
        return PinAnswer.RIGHT;
    }

    /** Counted first: pulling the plug before the answer wins no further try. False where none is left. */
    private boolean count(String name) {
        return vault.update("UPDATE person SET tries = tries + 1 WHERE name = ? AND tries < ?", name, TRIES) == 1;
    }

    private static Person person(Row row) throws SQLException {
        return new Person(row.text("name"), Role.valueOf(row.text("role")));
    }

    private static byte[] stretch(String pin, byte[] salt, int iterations) {
        var spec = new PBEKeySpec(pin.toCharArray(), salt, iterations, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException trouble) {
            throw new WorkstationException("store.failed", "pbkdf2");
        } finally {
            spec.clearPassword();
        }
    }
}
