package org.xinxiyuan;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xinxiyuan.catalog.DisclosureCatalog;
import org.xinxiyuan.catalog.county.CatalogFault;
import org.xinxiyuan.catalog.county.StandardTable;
import org.xinxiyuan.check.rules.Rules;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.intake.CatalogSheets;
import org.xinxiyuan.service.columns.CatalogFiles;
import org.xinxiyuan.service.desk.Rulebook;
import org.xinxiyuan.shipped.CountyCatalog;
import org.xinxiyuan.shipped.CountyColumns;
import org.xinxiyuan.shipped.ShippedWrongWords;
import org.xinxiyuan.shipped.StandardCatalog;

/** Catalog files, told apart by their bytes: a zip is a workbook, all else is JSON (目录文件). */
record CatalogShelf(Installation installation) implements CatalogFiles {
    @Override
    public Reading read(Upload upload, Base base, String version) {
        boolean zip = upload.bytes().length > 1 && upload.bytes()[0] == 'P' && upload.bytes()[1] == 'K';
        boolean json = upload.fileName().toLowerCase(Locale.ROOT).endsWith(".json") || begins(upload.bytes(), '{');
        if (zip || !json) {
            return table(upload, base, version);
        }
        return text(upload.bytes())
                .map(text -> json(upload.fileName(), text, List.of()))
                .orElseGet(() -> new Reading(
                        Optional.empty(),
                        List.of(new CatalogFault("“" + upload.fileName() + "”", "不是 UTF-8 编码，请用记事本另存为 UTF-8")),
                        List.of()));
    }

    private static boolean begins(byte[] bytes, char first) {
        int at = 0;
        while (at < bytes.length && (bytes[at] <= ' ')) {
            at++;
        }
        return at < bytes.length && bytes[at] == first;
    }

    private static Optional<String> text(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException otherCharset) {
            return Optional.empty();
        }
    }

    private Reading json(String name, String text, List<String> notes) {
        var reading = CountyCatalog.read(name, text, installation.redactionPolicy());
        return new Reading(reading.catalog().map(catalog -> new Base(text, catalog)), reading.faults(), notes);
    }

    private Reading table(Upload upload, Base base, String version) {
        var table = StandardTable.read(CatalogSheets.read(upload.fileName(), upload.bytes()));
        if (!table.faults().isEmpty()) {
            return new Reading(Optional.empty(), table.faults(), table.notes());
        }
        var made = new StandardCatalog(base.text(), base.catalog().items(), upload.rest())
                .of(table.rows(), upload.fileName().replaceFirst("\\.[^.]*$", ""), version);
        var notes = new ArrayList<>(table.notes());
        notes.addAll(made.notes());
        return made.faults().isEmpty()
                ? json(upload.fileName(), made.text(), notes)
                : new Reading(Optional.empty(), List.<CatalogFault>copyOf(made.faults()), notes);
    }

    @Override
    public DisclosureCatalog load(String text) {
        return CountyCatalog.load("catalog.json", text, installation.redactionPolicy());
    }

    @Override
    public String over(String base, List<Map<String, Object>> nodes, Set<String> closed, String version) {
        return CountyColumns.over(base, nodes, closed, version);
    }

    @Override
    public String shipped() {
        try {
            return Files.readString(installation.catalog());
        } catch (IOException e) {
            throw new WorkstationException(
                    e, "shipped.unreadable", installation.catalog().getFileName());
        }
    }

    @Override
    public Rulebook rules(Rulebook rules, DisclosureCatalog catalog) {
        var words = ShippedWrongWords.load(installation.app());
        return rules.withCatalog(catalog, Rules.checker(catalog, rules.calendar(), words));
    }
}
