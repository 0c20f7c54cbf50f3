package org.xinxiyuan.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.Manuscript;
import org.xinxiyuan.document.Publicity;
import org.xinxiyuan.document.ReportType;

/** Builds manuscripts for the tests of rules: a public item unless told otherwise, formed and judged in June 2025. */
public final class Piece {
    private final String title;
    private final String body;
    private Optional<Filing> filing = Optional.empty();
    private String column = "0602";
    private Optional<LocalDate> formedOn = Optional.of(LocalDate.of(2025, 6, 10));
    private LocalDate today = LocalDate.of(2025, 6, 11);
    private Optional<Publicity> publicity = Optional.empty();
    private Optional<LocalDate> validUntil = Optional.empty();
    private Optional<String> docNo = Optional.empty();
    private Map<String, String> elements = Map.of();
    private boolean published;
    private boolean takenDown;
    private final List<String> attachments = new ArrayList<>();
    private final List<Manuscript.Existing> existing = new ArrayList<>();
    private final List<Manuscript.Linked> linked = new ArrayList<>();

    private Piece(String title, String body) {
        this.title = title;
        this.body = body;
    }

    public static Piece of(String title, String body) {
        return new Piece(title, body);
    }

    public Piece in(String code) {
        column = code;
        return this;
    }

    public Piece unfiled() {
        filing = Optional.of(new Filing.Unfiled());
        return this;
    }

    public Piece report(ReportType type, Optional<String> solicitation, Optional<DraftId> follows) {
        filing = Optional.of(new Filing.Report(type, "韩某某", Optional.empty(), solicitation, follows));
        return this;
    }

    public Piece formedOn(String day) {
        formedOn = Optional.of(LocalDate.parse(day));
        return this;
    }

    public Piece today(String day) {
        today = LocalDate.parse(day);
        return this;
    }

    public Piece validUntil(String day) {
        validUntil = Optional.of(LocalDate.parse(day));
        return this;
    }

    public Piece publicity(String from, String to) {
        publicity = Optional.of(new Publicity(LocalDate.parse(from), LocalDate.parse(to)));
        return this;
    }

    public Piece docNo(String number) {
        docNo = Optional.of(number);
        return this;
    }

    public Piece element(String key, String value) {
        elements = Map.of(key, value);
        return this;
    }

    public Piece published() {
        published = true;
        return this;
    }

    public Piece takenDown() {
        takenDown = true;
        return this;
    }

    public Piece attach(String... names) {
        attachments.addAll(List.of(names));
        return this;
    }

    public Piece existing(String code, String name, boolean stands, Optional<Integer> year) {
        existing.add(new Manuscript.Existing(code, name, stands, year));
        return this;
    }

    /** One in the stock, published, with its day and text. */
    public Piece stock(String code, String name, String day, String text) {
        existing.add(new Manuscript.Existing(
                code, name, true, Optional.empty(), Optional.of(LocalDate.parse(day)), Optional.of(text)));
        return this;
    }

    public Piece linked(String code, String relation, Optional<String> text, Optional<LocalDate> publishedOn) {
        linked.add(new Manuscript.Linked(code, "对方", text, relation, publishedOn));
        return this;
    }

    /** A report that names nothing. */
    public Piece report(ReportType type) {
        return report(type, Optional.empty(), Optional.empty());
    }

    public Manuscript build() {
        Filing filed = filing.orElseGet(() -> new Filing.Disclosure(
                column, new Filing.Dates(formedOn, validUntil, publicity), docNo, elements, List.of()));
        return new Manuscript(
                new Manuscript.Heading(title, ""),
                body,
                filed,
                attachments,
                new Manuscript.Surroundings(today, published, takenDown, existing, linked));
    }
}
