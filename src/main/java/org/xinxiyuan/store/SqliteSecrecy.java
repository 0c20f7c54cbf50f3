package org.xinxiyuan.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.review.secrecy.Conclusion;
import org.xinxiyuan.review.secrecy.Point;
import org.xinxiyuan.review.secrecy.SecrecyGround;
import org.xinxiyuan.review.secrecy.SecrecyReview;
import org.xinxiyuan.review.secrecy.SecrecyReviews;
import org.xinxiyuan.review.secrecy.Step;
import org.xinxiyuan.store.vault.Row;
import org.xinxiyuan.store.vault.Vault;

/** Secrecy reviews (保密审查) and their steps. The trail names step and conclusion, never a word of the opinion. */
public final class SqliteSecrecy implements SecrecyReviews {
    private static final String BEGIN = """
            INSERT INTO secrecy_review (draft, revision, sha256, title, filled_on, filled_by, carrier, way, intended,
                                        involved)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String STEP = """
            INSERT INTO secrecy_step (review, level, done_by, conclusion, grounds, opinion, done_on)
            VALUES (?, ?, ?, ?, ?, ?, ?)""";
    private static final String REVIEWS = "SELECT * FROM secrecy_review WHERE standing = 1 AND ";
    private static final String STEPS = "SELECT * FROM secrecy_step WHERE review = ? ORDER BY rowid";

    private final Vault vault;
    private final Trail trail;

    public SqliteSecrecy(Vault vault) {
        this.vault = vault;
        this.trail = new Trail(vault);
    }

    private record Numbered(long nr, SecrecyReview review) {}

    @Override
    public void begin(SecrecyReview review, Instant at) {
        var subject = review.subject();
        var sheet = review.sheet();
        vault.run(() -> {
            vault.update("UPDATE secrecy_review SET standing = 0 WHERE draft = ? AND standing = 1", subject.id());
            vault.update(
                    BEGIN,
                    subject.id(),
                    subject.revision(),
                    subject.sha256(),
                    subject.title(),
                    sheet.filledOn().toString(),
                    sheet.filledBy(),
                    sheet.carrier(),
                    sheet.way(),
                    sheet.when(),
                    words(sheet.involved().stream().sorted().toList()));
            review.steps().forEach(step -> add(subject.id(), step, at));
        });
    }

    @Override
    public void add(DraftId id, Step step, Instant at) {
        vault.run(() -> {
            long nr = standing(id)
                    .map(Numbered::nr)
                    .orElseThrow(() -> new WorkstationException("secrecy.none", id));
            var verdict = step.verdict();
            vault.update(
                    STEP,
                    nr,
                    step.level(),
                    step.by(),
                    verdict.conclusion(),
                    words(verdict.grounds()),
                    verdict.opinion(),
                    step.on().toString());
            var said = step.level().word() + " " + verdict.conclusion().word();
            trail.append(id, "secrecy", step.by(), said, at);
        });
    }

    @Override
    public Optional<SecrecyReview> latest(DraftId id) {
        return standing(id).map(this::withSteps);
    }

    @Override
    public List<SecrecyReview> filled(LocalDate from, LocalDate until) {
        var found = vault.query(
                REVIEWS + "filled_on BETWEEN ? AND ? ORDER BY filled_on, nr",
                SqliteSecrecy::numbered,
                from.toString(),
                until.toString());
        return found.stream().map(this::withSteps).toList();
    }

    private Optional<Numbered> standing(DraftId id) {
        return vault.first(REVIEWS + "draft = ?", SqliteSecrecy::numbered, id);
    }

    private SecrecyReview withSteps(Numbered one) {
        var steps = new ArrayList<>(vault.query(STEPS, SqliteSecrecy::step, one.nr()));
        return new SecrecyReview(one.review().subject(), one.review().sheet(), steps);
    }

    private static Numbered numbered(Row row) throws SQLException {
        var subject = new SecrecyReview.Subject(
                new DraftId(row.text("draft")), (int) row.number("revision"), row.text("sha256"), row.text("title"));
        var sheet = new SecrecyReview.Sheet(
                LocalDate.parse(row.text("filled_on")),
                row.text("filled_by"),
                SecrecyReview.Carrier.valueOf(row.text("carrier")),
                row.text("way"),
                row.text("intended"),
                Set.copyOf(list(row.text("involved"), Point::valueOf)));
        return new Numbered(row.number("nr"), new SecrecyReview(subject, sheet, List.of()));
    }

    private static Step step(Row row) throws SQLException {
        var verdict = new Step.Verdict(
                Conclusion.valueOf(row.text("conclusion")),
                list(row.text("grounds"), SecrecyGround::valueOf),
                row.text("opinion"));
        return new Step(
                Step.Level.valueOf(row.text("level")),
                row.text("done_by"),
                verdict,
                LocalDate.parse(row.text("done_on")));
    }

    private static String words(List<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    private static <T> List<T> list(String words, Function<String, T> read) {
        return Arrays.stream(words.split(",")).filter(w -> !w.isEmpty()).map(read).toList();
    }
}
