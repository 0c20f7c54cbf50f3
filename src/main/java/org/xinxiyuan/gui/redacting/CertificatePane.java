package org.xinxiyuan.gui.redacting;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.xinxiyuan.gui.common.Messages;

/** 脱敏凭据 on the screen: short tables under plain heads. */
final class CertificatePane {
    private final Messages messages;

    CertificatePane(Messages messages) {
        this.messages = messages;
    }

    Node of(Certificate certificate, String profile) {
        var box = new VBox(16);
        box.getStyleClass().add("certificate");
        var rules = table();
        row(rules, "table-name", messages.text("redacting.certRules"), certificate.ruleset() + " · " + profile);
        box.getChildren().addAll(rules, counts(certificate), choices(certificate));
        if (!certificate.files().isEmpty()) {
            box.getChildren().add(files(certificate));
        }
        var scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setPrefSize(720, 480);
        return scroll;
    }

    private Node counts(Certificate certificate) {
        var table = table();
        row(table, "table-head", words("redacting.certKind", "redacting.certTreatment", "redacting.certPlaces"));
        certificate.counts().forEach(c ->
                row(table, "table-cell", c.kind(), c.treatment(), String.valueOf(c.places())));
        return section("redacting.certCounts", certificate.counts(), table);
    }

    private Node choices(Certificate certificate) {
        var table = table();
        row(table, "table-head", words(
                "redacting.certNumber", "redacting.certWhere", "redacting.certChoice", "redacting.certBy",
                "redacting.certReason"));
        certificate.choices().forEach(c ->
                row(table, "table-cell", String.valueOf(c.number()), c.where(), c.what(), c.by(), c.reason()));
        return section("redacting.certChoices", certificate.choices(), table);
    }

    private Node files(Certificate certificate) {
        var box = new VBox(12);
        for (Certificate.File file : certificate.files()) {
            var table = table();
            row(table, "table-head", file.name(), "SHA-256");
            row(table, "hash-cell", messages.text("redacting.certBefore"), file.before());
            var after = file.after().isEmpty() ? messages.text("redacting.certNone") : file.after();
            row(table, "hash-cell", messages.text("redacting.certAfter"), after);
            box.getChildren().add(table);
        }
        return section("redacting.certFiles", certificate.files(), box);
    }

    private VBox section(String key, List<?> lines, Node content) {
        var head = new Label(messages.text(key));
        head.getStyleClass().add("panel-title");
        var none = new Label(messages.text("redacting.certNone"));
        none.getStyleClass().add("fine");
        return new VBox(8, head, lines.isEmpty() ? none : content);
    }

    private String[] words(String... keys) {
        return List.of(keys).stream().map(messages::text).toArray(String[]::new);
    }

    private static GridPane table() {
        var table = new GridPane();
        table.getStyleClass().add("table");
        return table;
    }

    private static void row(GridPane table, String style, String... cells) {
        int row = table.getRowCount();
        for (int i = 0; i < cells.length; i++) {
            if (table.getColumnConstraints().size() <= i) {
                var column = new ColumnConstraints();
                column.setHgrow(i == cells.length - 1 ? Priority.ALWAYS : Priority.NEVER);
                table.getColumnConstraints().add(column);
            }
            var cell = new Label(cells[i]);
            cell.getStyleClass().addAll("table-box", style);
            cell.setWrapText(true);
            cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            cell.setMinWidth(i == 0 ? Label.USE_PREF_SIZE : 40);
            table.add(cell, i, row);
        }
    }
}
