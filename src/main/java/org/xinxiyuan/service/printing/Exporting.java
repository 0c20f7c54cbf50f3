package org.xinxiyuan.service.printing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.Optional;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.catalog.DisclosureCatalog;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.review.Approved;
import org.xinxiyuan.review.CanonicalJson;
import org.xinxiyuan.review.Form;
import org.xinxiyuan.review.Notice;
import org.xinxiyuan.review.OfficialDocument;
import org.xinxiyuan.review.Printing;
import org.xinxiyuan.review.Printing.Format;
import org.xinxiyuan.review.Release;
import org.xinxiyuan.review.ReleasedText;
import org.xinxiyuan.review.Review;
import org.xinxiyuan.review.ReviewState;
import org.xinxiyuan.review.Reviews.Standing;
import org.xinxiyuan.review.SignOff;
import org.xinxiyuan.service.desk.Desk;
import org.xinxiyuan.service.reviewing.Releasing;
import org.xinxiyuan.service.reviewing.SecrecyReviewing;
import org.xinxiyuan.service.reviewing.SecrecyReviewing.Consent;

/** 打印和导出: the form of what was submitted, and the signed public version for notice board and screen. */
public final class Exporting {
    private static final String DOCUMENT = "document";
    private static final int LONGEST_NAME = 60;
    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT);

    private final Desk desk;
    private final Function<DraftId, DisclosureCatalog> catalogs;
    private final Printing printing;
    private final CanonicalJson json;
    private final SecrecyReviewing secrecy;
    private final Clock clock;

    /** @param catalogs the catalog a piece was sent under, or the one in force */
    public Exporting(
            Desk desk,
            Function<DraftId, DisclosureCatalog> catalogs,
            Printing printing,
            CanonicalJson json,
            SecrecyReviewing secrecy,
            Clock clock) {
        this.desk = desk;
        this.catalogs = catalogs;
        this.printing = printing;
        this.json = json;
        this.secrecy = secrecy;
        this.clock = clock;
    }

    /** A file to be written where the officer wants it. */
    public record Exported(String fileName, byte[] bytes) {
        @Override
        public String toString() {
            return "Exported[" + bytes.length + "]";
        }
    }

    /** 审批单 of what was submitted last. Throws {@code review.not-submitted} where nothing was. */
    public Form form(DraftId id) {
        var standing = desk.reviews().standing(id);
        var release = standing.release().orElseThrow(() -> new WorkstationException("review.not-submitted", id));
        var text = ReleasedText.of(release, json);
        return new ApprovalForms(catalogs.apply(id), clock).of(standing, release, text, secrecyLine(release));
    }

    /** The form's QR code for a screen, as {@link Printing#code} draws it; no rows for a form without one. */
    public List<String> code(Form form) {
        return form.code().isEmpty() ? List.of() : printing.code(form.code());
    }

    /** The form with its signature, whether that still stands or not. */
    byte[] signedForm(Approved approved, Format format) {
        var release = approved.release();
        var standing =
                new Standing(ReviewState.APPROVED, Optional.of(release), Optional.of(approved.signOff()), "");
        var text = ReleasedText.of(release, json);
        var forms = new ApprovalForms(catalogs.apply(release.id()), clock);
        return printing.form(forms.of(standing, release, text, secrecyLine(release)), format);
    }

    /** Only what was reviewed on this very text and consented to is printed on its form. */
    private String secrecyLine(Release release) {
        var id = release.id();
        boolean stands = desk.drafts().find(id).filter(d -> Releasing.fits(release, d)).isPresent();
        var review = desk.secrecy().latest(id);
        return stands && review.isPresent() && secrecy.consent(id, release.subject().author()) == Consent.GIVEN
                ? SecrecyForms.line(review.get())
                : "";
    }

    /** 保密审查表 of the piece's latest review. Throws {@code secrecy.none} where there is none. */
    public Form secrecyForm(DraftId id) {
        var review = desk.secrecy().latest(id).orElseThrow(() -> new WorkstationException("secrecy.none", id));
        return SecrecyForms.of(review, desk.unit(), secrecy.consent(id, review.sheet().filledBy()).label());
    }

    public Exported secrecyForm(DraftId id, Format format) {
        return new Exported("保密审查表." + format.ending(), printing.form(secrecyForm(id), format));
    }

    /** 月底汇总表. */
    public Form secrecyMonth(YearMonth month) {
        return SecrecyForms.month(month, desk.unit(), secrecy.month(month));
    }

    public Exported secrecyMonth(YearMonth month, Format format) {
        var name = "保密审查汇总表-" + month + "." + format.ending();
        return new Exported(name, printing.form(secrecyMonth(month), format));
    }

    public Exported form(DraftId id, Format format) {
        return new Exported("审批单." + format.ending(), printing.form(form(id), format));
    }

    /** 签字审批单: the scanned original of the signature that stands. Throws {@code export.no-scan} where there is none. */
    public Exported scan(DraftId id) {
        var scan = desk.reviews().standing(id).signOff().flatMap(SignOff::formSha256).map(desk.blobs()::get);
        return scan.map(bytes -> new Exported("签字审批单." + Sheets.ending(bytes), bytes))
                .orElseThrow(() -> new WorkstationException("export.no-scan", id));
    }

    /**
     * The approved release and nothing else: the text, then the public copies of its files. A policy document is laid
     * out as GB/T 9704 has it, but for a screen. Throws {@code export.not-signed} where no signature stands.
     */
    public List<Exported> release(DraftId id, Format format) {
        var approved = Review.approved(desk.reviews().standing(id))
                .orElseThrow(() -> new WorkstationException("export.not-signed", id));
        return release(approved, format);
    }

    List<Exported> release(Approved approved, Format format) {
        var text = ReleasedText.of(approved.release(), json);
        var paper = text.kind().equals(DOCUMENT) && text.formedOn().isPresent() && format != Format.HTML
                ? printing.document(document(text), format)
                : printing.notice(notice(approved, text), format);
        var exported = new ArrayList<Exported>();
        exported.add(new Exported(fileName(text.title()) + "." + format.ending(), paper));
        var files = approved.release().attachments();
        for (int i = 0; i < files.size(); i++) {
            var name = "附件" + (i + 1) + "-" + fileName(files.get(i).fileName());
            exported.add(new Exported(name, desk.blobs().get(files.get(i).sha256())));
        }
        return exported;
    }

    private static OfficialDocument document(ReleasedText text) {
        var head = new OfficialDocument.Head(text.sourceOrg(), text.docNo().orElse(""), text.title());
        var names = text.files().stream().map(Exporting::withoutEnding).toList();
        var formedOn = text.formedOn().map(PRINTED::format).orElseThrow();
        return new OfficialDocument(head, text.body(), names, formedOn, List.of("此件公开发布"));
    }

    private Notice notice(Approved approved, ReleasedText text) {
        var facts = new ArrayList<String>();
        facts.add("发布机构：" + text.sourceOrg());
        text.column().ifPresent(code -> facts.add("栏目："
                + code
                + " "
                + catalogs.apply(approved.release().id()).item(code).map(CatalogItem::name).orElse("")));
        text.docNo().ifPresent(no -> facts.add("发文字号：" + no));
        text.publicity().ifPresent(period -> facts.add("公示期：" + period));
        text.source().ifPresent(source -> facts.add("所解读的文件：" + source));
        var signOff = approved.signOff();
        var signedOn = LocalDate.ofInstant(signOff.at(), clock.getZone());
        return new Notice(
                text.title(),
                facts,
                text.body(),
                text.files(),
                List.of(
                        "签发：" + signOff.signer() + "（" + signOff.role().label() + "）　" + signedOn,
                        "内容散列（SHA-256）：" + approved.release().sha256()));
    }

    private static String withoutEnding(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }

    /** What every file system takes; the title is the public one. */
    static String fileName(String title) {
        var safe = title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").strip();
        int letters = Math.min(LONGEST_NAME, safe.codePointCount(0, safe.length()));
        return safe.isEmpty() ? "公开件" : safe.substring(0, safe.offsetByCodePoints(0, letters));
    }
}
