package org.xinxiyuan.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.review.delegation.Delegation;
import org.xinxiyuan.review.delegation.Delegations;
import org.xinxiyuan.store.vault.Row;
import org.xinxiyuan.store.vault.Vault;

/** Delegations (委托签发). Their lines in the trail belong to the unit, not to a piece. */
public final class SqliteDelegations implements Delegations {
    private static final DraftId UNIT = new DraftId("unit");
    private static final String GIVE =
            "INSERT INTO delegation (giver, taker, from_day, until_day, given_at) VALUES (?, ?, ?, ?, ?)";
    private static final String END = """
            UPDATE delegation SET ended_on = ?
             WHERE giver = ? AND taker = ? AND ended_on IS NULL AND until_day > ?""";

    private final Vault vault;
    private final Trail trail;

    public SqliteDelegations(Vault vault) {
        this.vault = vault;
        this.trail = new Trail(vault);
    }

    @Override
    public void give(Delegation d, Instant at) {
        vault.run(() -> {
            vault.update(GIVE, d.giver(), d.taker(), d.from().toString(), d.until().toString(), at);
            trail.append(UNIT, "delegated", d.giver(), d.taker() + " " + d.from() + " " + d.until(), at);
        });
    }

    @Override
    public int end(String giver, String taker, LocalDate lastDay, Instant at) {
        return vault.inTransaction(() -> {
            int ended = vault.update(END, lastDay.toString(), giver, taker, lastDay.toString());
            if (ended > 0) {
                trail.append(UNIT, "delegation-ended", giver, taker + " " + lastDay, at);
            }
            return ended;
        });
    }

    @Override
    public List<Delegation> all() {
        return vault.query("SELECT * FROM delegation ORDER BY nr", SqliteDelegations::delegation);
    }

    private static Delegation delegation(Row row) throws SQLException {
        return new Delegation(
                row.text("giver"),
                row.text("taker"),
                LocalDate.parse(row.text("from_day")),
                LocalDate.parse(row.text("until_day")),
                row.maybeText("ended_on").map(LocalDate::parse));
    }
}
