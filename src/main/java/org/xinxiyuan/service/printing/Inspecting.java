package org.xinxiyuan.service.printing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.xinxiyuan.review.Approved;
import org.xinxiyuan.review.CanonicalJson;
import org.xinxiyuan.review.Printing.Format;
import org.xinxiyuan.review.ReleasedText;
import org.xinxiyuan.review.Review;
import org.xinxiyuan.review.TrailKind;
import org.xinxiyuan.service.desk.Desk;

/**
 * 检查用材料: for every signature of a month the form, the public version, the redaction certificate, the scanned form, the
 * secrecy review and the trail, with an index. Everything comes from what was signed; nothing raw is in it.
 */
public final class Inspecting {
    private static final List<String> HEADS = List.of("序号", "签发时间", "标题", "栏目", "签发人", "现状", "内容散列", "文件夹");

    private final Desk desk;
    private final Exporting exporting;
    private final CanonicalJson json;
    private final Clock clock;

    public Inspecting(Desk desk, Exporting exporting, CanonicalJson json, Clock clock) {
        this.desk = desk;
        this.exporting = exporting;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Hands on each file with its path inside the parcel, folders divided by {@code /}, the index last.
     *
     * @return how many signatures
     */
    public int month(YearMonth month, BiConsumer<String, byte[]> parcel) {
        var zone = clock.getZone();
        var from = month.atDay(1).atStartOfDay(zone).toInstant();
        var until = month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
        var rows = new ArrayList<List<String>>();
        for (Approved approved : desk.reviews().signed(from, until)) {
            var text = ReleasedText.of(approved.release(), json);
            var folder = String.format("%03d-%s", rows.size() + 1, Exporting.fileName(text.title()));
            piece(approved, folder + "/", parcel);
            rows.add(row(rows.size() + 1, approved, text, folder));
        }
        parcel.accept("index.csv", bytes(Sheets.csv(HEADS, rows)));
        parcel.accept("index.html", bytes(Sheets.html(month + " 签发的信息", HEADS, rows)));
        return rows.size();
    }

    private void piece(Approved approved, String folder, BiConsumer<String, byte[]> parcel) {
        var id = approved.release().id();
        parcel.accept(folder + "审批单.pdf", exporting.signedForm(approved, Format.PDF));
        var files = exporting.release(approved, Format.PDF);
        parcel.accept(folder + "公开版.pdf", files.get(0).bytes());
        files.stream().skip(1).forEach(file -> parcel.accept(folder + file.fileName(), file.bytes()));
        parcel.accept(folder + "certificate.json", bytes(approved.release().certificate()));
        approved.signOff().formSha256().map(desk.blobs()::get).ifPresent(scan -> parcel.accept(
                folder + "签字审批单." + Sheets.ending(scan), scan));
        if (stands(approved) && desk.secrecy().latest(id).isPresent()) {
            parcel.accept(folder + "保密审查表.pdf", exporting.secrecyForm(id, Format.PDF).bytes());
        }
        var lines = desk.reviews().trail(id).stream()
                .map(t -> List.of(t.at().toString(), TrailKind.said(t.event()), t.by(), t.detail()))
                .toList();
        parcel.accept(folder + "trail.csv", bytes(Sheets.csv(List.of("时间", "事项", "经手人", "说明"), lines)));
    }

    private List<String> row(int number, Approved approved, ReleasedText text, String folder) {
        var signOff = approved.signOff();
        return List.of(
                Integer.toString(number),
                LocalDate.ofInstant(signOff.at(), clock.getZone()).toString(),
                text.title(),
                text.column().orElse("报送"),
                signOff.signer(),
                stands(approved) ? "有效" : "已作废（签发后有改动、退回或重新送审）",
                approved.release().sha256(),
                folder);
    }

    private boolean stands(Approved approved) {
        return Review.approved(desk.reviews().standing(approved.release().id()))
                .filter(now -> now.release().sha256().equals(approved.release().sha256()))
                .isPresent();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
