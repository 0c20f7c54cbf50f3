package org.xinxiyuan.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import org.xinxiyuan.document.Blobs;
import org.xinxiyuan.document.Drafts;
import org.xinxiyuan.outbox.Connection;
import org.xinxiyuan.outbox.Feed;
import org.xinxiyuan.outbox.Outbox;
import org.xinxiyuan.quota.Submissions;
import org.xinxiyuan.quota.ledger.Ledger;
import org.xinxiyuan.redact.Decisions;
import org.xinxiyuan.review.People;
import org.xinxiyuan.review.Reviews;
import org.xinxiyuan.review.delegation.Delegations;
import org.xinxiyuan.review.secrecy.SecrecyReviews;
import org.xinxiyuan.service.catalogs.Catalogs;
import org.xinxiyuan.service.columns.Register;
import org.xinxiyuan.service.desk.Preferences;
import org.xinxiyuan.service.desk.Transactions;
import org.xinxiyuan.store.backup.Backup;
import org.xinxiyuan.store.blob.FileBlobs;
import org.xinxiyuan.store.sending.SqliteConnection;
import org.xinxiyuan.store.sending.SqliteFeed;
import org.xinxiyuan.store.sending.SqliteOutbox;
import org.xinxiyuan.store.vault.Vault;
import org.xinxiyuan.store.vault.Vaults;

/** The encrypted store of a workspace (工作区), opened: every port of the corridor in one place. */
public final class Store implements AutoCloseable {
    private final Vault vault;
    private final FileBlobs blobs;
    private final SqliteDrafts drafts;
    private final SqliteReviews reviews;
    private final SqliteSubmissions submissions;

    private Store(Vault vault, Clock clock) {
        this.vault = vault;
        this.blobs = new FileBlobs(vault, clock);
        this.drafts = new SqliteDrafts(vault, blobs);
        this.reviews = new SqliteReviews(vault);
        this.submissions = new SqliteSubmissions(vault);
    }

    /** There is a store in this folder. */
    public static boolean exists(Path home) {
        return Vaults.exists(home);
    }

    /** Makes a store and opens it for writing. */
    public static Store create(Path home, String passphrase, Clock clock) {
        return on(Vaults.create(home, passphrase, clock), clock);
    }

    /** Opens for writing; throws {@code store.locked} with process number and time where another process writes. */
    public static Store open(Path home, String passphrase, Clock clock) {
        return on(Vaults.open(home, passphrase, clock), clock);
    }

    /** Opens for reading, beside a writer or alone. */
    public static Store openReadOnly(Path home, String passphrase) {
        return on(Vaults.openReadOnly(home, passphrase), Clock.systemUTC());
    }

    private static Store on(Vault vault, Clock clock) {
        try {
            return new Store(vault, clock);
        } catch (RuntimeException failed) {
            vault.close();
            throw failed;
        }
    }

    public Vault vault() {
        return vault;
    }

    public boolean readOnly() {
        return vault.readOnly();
    }

    public Transactions transactions() {
        return vault;
    }

    public Drafts drafts() {
        return drafts;
    }

    /** Brings the search index up to date; for a quiet moment, from any thread. */
    public void indexNow() {
        drafts.indexNow();
    }

    public Blobs blobs() {
        return blobs;
    }

    public Decisions decisions() {
        return new SqliteDecisions(vault);
    }

    public People people() {
        return new SqlitePeople(vault);
    }

    public Reviews reviews() {
        return reviews;
    }

    public SecrecyReviews secrecy() {
        return new SqliteSecrecy(vault);
    }

    public Delegations delegations() {
        return new SqliteDelegations(vault);
    }

    public Outbox outbox() {
        return new SqliteOutbox(vault);
    }

    public Feed feed() {
        return new SqliteFeed(vault);
    }

    public Connection connection() {
        return new SqliteConnection(vault);
    }

    public Preferences preferences() {
        return new SqlitePreferences(vault);
    }

    public Register register() {
        return new SqliteRegister(vault);
    }

    public Catalogs catalogs() {
        return new SqliteCatalogs(vault);
    }

    public Ledger ledger() {
        return new SqliteLedger(vault, blobs);
    }

    public Submissions submissions() {
        return submissions;
    }

    /** The self-check: reads the whole store and every attachment. */
    public Soundness soundness() {
        var database = new ArrayList<String>();
        vault.query("PRAGMA integrity_check(1)", row -> row.text("integrity_check")).stream()
                .filter(answer -> !answer.equals("ok"))
                .forEach(answer -> database.add("integrity"));
        vault.query("PRAGMA foreign_key_check", row -> row.text("table"))
                .forEach(table -> database.add("reference " + table));
        if (!drafts.indexSound()) {
            database.add(Soundness.SEARCH_INDEX);
        }
        return new Soundness(database, blobs.missing(), blobs.damaged(), reviews.brokenLinks());
    }

    /** Mends what can be made again from what is there: the search index. */
    public void mend() {
        drafts.rebuildIndex();
    }

    /** Gives a closed store another passphrase. */
    public static void changePassphrase(Path home, String old, String fresh, Clock clock) {
        Vaults.changePassphrase(home, old, fresh, clock);
    }

    /** Writes a backup: one encrypted file, attachments and all. */
    public Backup.Kept backUp(Path file) {
        return Backup.write(vault, blobs, file);
    }

    /** Makes the store of a folder that has none from a backup; throws {@code store.wrong-passphrase} and others. */
    public static void restore(Path backup, Path home, String passphrase, Clock clock) {
        Backup.restore(backup, home, passphrase, clock);
    }

    @Override
    public void close() {
        vault.close();
    }
}
