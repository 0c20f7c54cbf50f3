package org.xinxiyuan;

import static org.xinxiyuan.files.OfficeFiles.data;
import static org.xinxiyuan.files.OfficeFiles.docx;
import static org.xinxiyuan.files.OfficeFiles.p;
import static org.xinxiyuan.files.OfficeFiles.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.PieceNote;
import org.xinxiyuan.service.drafting.Importing.Parcel;
import org.xinxiyuan.service.drafting.Importing.Source;

/** Pieces with one number in every text, in every file and in the names of them all. */
final class CanaryParcels {
    private CanaryParcels() {}

    static Parcel of(String canary, String title, String body, Filing.Disclosure filing, int number) {
        var person = "张大山身份证号" + canary;
        var elements = new TreeMap<>(Map.copyOf(filing.elements()));
        elements.put("matter", "看水人" + person);
        var note = new PieceNote(
                Optional.of(title + "（" + person + "）"),
                Optional.of("看水人" + person),
                new Filing.Disclosure(filing.column(), filing.dates(), filing.docNo(), elements, filing.links()),
                List.of(),
                List.of());
        var name = canary + "号" + number;
        return new Parcel(
                source("通告" + name + ".txt", title + "\n" + body + "看水人" + person + "。"),
                note,
                List.of(
                        source("名单" + name + ".csv", "姓名,身份证号,金额\n张大山," + canary + ",100\n"),
                        new Source("说明" + name + ".docx", docx(p("看水人" + person + "，第" + number + "号。")).bytes()),
                        new Source("台账" + name + ".xlsx", xlsx(data("姓名,备注", "张大山," + person)).bytes())));
    }

    private static Source source(String name, String text) {
        return new Source(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
