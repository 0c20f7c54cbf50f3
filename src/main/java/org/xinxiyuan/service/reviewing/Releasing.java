package org.xinxiyuan.service.reviewing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.catalog.SignOffClass;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.document.Attachment;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.Lane;
import org.xinxiyuan.review.Release;
import org.xinxiyuan.review.CanonicalJson;
import org.xinxiyuan.review.ReleaseWriter;
import org.xinxiyuan.review.Role;
import org.xinxiyuan.service.checking.Certificates;
import org.xinxiyuan.service.checking.FileNames;
import org.xinxiyuan.service.checking.GateSheets;
import org.xinxiyuan.service.checking.OutgoingStrings;
import org.xinxiyuan.service.checking.Prepared;
import org.xinxiyuan.service.checking.PublicFile;
import org.xinxiyuan.service.desk.Bundles;
import org.xinxiyuan.service.desk.Desk;
import org.xinxiyuan.service.desk.Rulebook;

/** 送审件: writes the release of a prepared piece and looks at its exact bytes once more. */
public final class Releasing {
    private final Desk desk;
    private final Rulebook rules;
    private final Bundles bundles;
    private final ReleaseWriter writer;
    private final Certificates certificates;
    private final CanonicalJson json;

    public Releasing(
            Desk desk,
            Rulebook rules,
            Bundles bundles,
            ReleaseWriter writer,
            Certificates certificates,
            CanonicalJson json) {
        this.desk = desk;
        this.rules = rules;
        this.bundles = bundles;
        this.writer = writer;
        this.certificates = certificates;
        this.json = json;
    }

    /**
     * Writes the release of a piece whose report passes. The same revision under the same decisions gives the same
     * bytes.
     *
     * @param author who drafted it; for a report its 报送人 counts
     */
    public Release write(Prepared prepared, String author) {
        var draft = prepared.draft();
        var filing = draft.content().filing();
        var lane = filing.lane().orElseThrow();
        var item = column(filing);
        var released = released(prepared);
        var subject = new Release.Subject(
                draft.id(),
                draft.latest().number(),
                lane,
                filing instanceof Filing.Report r ? r.author() : author,
                needed(filing, item),
                lane == Lane.DISCLOSURE ? bundles.id(draft) : Optional.empty());
        var facts = new ReleaseWriter.Facts(
                item.map(CatalogItem::contentKind).orElse(""),
                item.map(i -> String.join("；", i.legalBasis())).orElse(""),
                desk.unit(),
                draft.latest().savedAt());
        return writer.write(subject, filing, prepared.text(), released, facts, certificates.write(prepared, released));
    }

    /** Findings of the second look at the outgoing bytes: the JSON and every file. */
    public List<Finding> leaks(Prepared prepared, Release release) {
        var allowed = prepared.kept();
        var findings = new ArrayList<>(
                new OutgoingStrings(rules).leaks(json.read(release.content()), allowed::contains));
        if (findings.isEmpty()) {
            var bytes = release.content().getBytes(StandardCharsets.UTF_8);
            rules.scan().finds(bytes, "application/json", allowed::contains).forEach(f -> findings.add(leak(f)));
        }
        for (PublicFile file : prepared.files()) {
            file.bytes()
                    .map(b -> rules.scan().finds(b.value(), b.mediaType(), allowed::contains))
                    .orElse(List.of())
                    .forEach(f -> findings.add(leak(f)));
        }
        return findings;
    }

    private List<Attachment> released(Prepared prepared) {
        var names = FileNames.apart(
                prepared.files().stream().map(file -> name(prepared, file)).toList());
        var released = new ArrayList<Attachment>();
        for (PublicFile file : prepared.files()) {
            var bytes = file.bytes().orElseThrow();
            released.add(new Attachment(
                    desk.blobs().put(bytes.value()),
                    bytes.value().length,
                    names.get(released.size()),
                    bytes.mediaType(),
                    prepared.text().field(file.field() + "/caption")));
        }
        return released;
    }

    private static String name(Prepared prepared, PublicFile file) {
        var mediaType = file.bytes().orElseThrow().mediaType();
        return FileNames.fitting(prepared.text().field(file.field() + "/fileName"), mediaType);
    }

    private Optional<CatalogItem> column(Filing filing) {
        return filing.columnCode().flatMap(rules.catalog()::item);
    }

    private static Role needed(Filing filing, Optional<CatalogItem> item) {
        var important = filing instanceof Filing.Report r
                ? r.type().urgent()
                : item.filter(i -> i.signOff() == SignOffClass.IMPORTANT).isPresent();
        return important ? Role.IMPORTANT : Role.ORDINARY;
    }

    private static Finding leak(String found) {
        return GateSheets.LEAK_FOUND.found("外发内容复检发现未处理的个人信息（" + found + "），已拦下。");
    }

    /** Whether the draft stands where the release was made from. */
    public static boolean fits(Release release, Draft draft) {
        return release.subject().revision() == draft.latest().number();
    }
}
