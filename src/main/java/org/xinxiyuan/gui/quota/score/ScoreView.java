package org.xinxiyuan.gui.quota.score;

import java.io.File;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.gui.quota.Board;
import org.xinxiyuan.gui.quota.Controls;
import org.xinxiyuan.gui.quota.score.ScoreViewModel.Choice;
import org.xinxiyuan.gui.quota.score.ScoreViewModel.Sheet;
import org.xinxiyuan.quota.Period;
import org.xinxiyuan.quota.Warning.Lead;
import org.xinxiyuan.quota.Warning.Place;
import org.xinxiyuan.quota.scoring.WhatIf;

/** The score by the chosen scheme, unfolded; what one more adoption brings; rankings and statements. */
public final class ScoreView {
    private final ScoreViewModel model;
    private final Messages messages;
    private boolean filling;

    @FXML
    private ComboBox<Choice> scoreScheme;

    @FXML
    private ComboBox<Period> scorePeriod;

    @FXML
    private ComboBox<Optional<String>> scoreOfficer;

    @FXML
    private VBox scoreNone;

    @FXML
    private VBox scoreShown;

    @FXML
    private Label scoreTotal;

    @FXML
    private Label scoreExample;

    @FXML
    private Label scoreAbout;

    @FXML
    private TreeTableView<ScoreTree.Row> scoreLines;

    @FXML
    private StackPane scoreSide;

    @FXML
    private VBox scoreBeside;

    @FXML
    private TableView<WhatIf> scoreWhatIf;

    @FXML
    private ListView<String> scoreRankings;

    private ScoreTree tree;

    public ScoreView(ScoreViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        Controls.words(scoreScheme, Choice::name);
        Controls.words(scorePeriod, Period::label);
        Controls.words(scoreOfficer, o -> o.orElse(messages.text("quota.form.wholeUnit")));
        scorePeriod.getItems().setAll(Controls.periods(model.today().getYear()));
        scorePeriod.getItems().removeIf(p -> p.first().isAfter(model.today()));
        scorePeriod.setValue(model.period().get());
        scorePeriod
                .valueProperty()
                .addListener((o, was, is) -> Optional.ofNullable(is).ifPresent(model.period()::set));
        scoreOfficer.getItems().setAll(List.of(Optional.empty()));
        scoreOfficer.setValue(Optional.empty());
        scoreOfficer.valueProperty().addListener((o, was, is) -> {
            if (is != null) {
                model.officer().set(is);
            }
        });
        scoreScheme.valueProperty().addListener((o, was, is) -> {
            if (is != null && !filling) {
                model.choose(is);
            }
        });
        tree = new ScoreTree(scoreLines, messages);
        beside();
        model.page().board().addListener((o, was, is) -> is.ifPresent(this::show));
        model.sheet().addListener((o, was, is) -> show(is));
        model.page().led().addListener((o, was, is) -> is.ifPresent(this::lead));
        show(Optional.<Sheet>empty());
    }

    private void beside() {
        scoreWhatIf.setItems(model.whatIf());
        scoreWhatIf.setPlaceholder(new Label(messages.text("quota.score.noWhatIf")));
        Controls.column(
                scoreWhatIf,
                messages.text("quota.score.once"),
                214,
                w -> w.rate().label());
        Controls.column(scoreWhatIf, messages.text("quota.score.brings"), 76, w -> gain(w.gain()));
        Controls.fit(scoreWhatIf);
        scoreRankings.setPlaceholder(new Label(messages.text("quota.ranking.none")));
    }

    private String gain(Optional<BigDecimal> gain) {
        return gain.map(g -> (g.signum() > 0 ? "+" : "") + ScoreTree.plain(g))
                .orElse(messages.text("quota.score.unstated"));
    }

    private void show(Board board) {
        filling = true;
        var choices = model.choices(board);
        scoreScheme.getItems().setAll(choices);
        scoreScheme.setValue(null);
        choices.stream()
                .filter(c -> board.schemes().chosen().filter(c.id()::equals).isPresent())
                .findFirst()
                .ifPresent(scoreScheme::setValue);
        filling = false;
        var officers = Controls.orNone(board.people());
        if (!officers.equals(scoreOfficer.getItems())) {
            scoreOfficer.getItems().setAll(officers);
            scoreOfficer.setValue(Optional.empty());
        }
        scoreRankings.getItems().setAll(model.rankings(board));
    }

    private void show(Optional<Sheet> sheet) {
        scoreNone.setVisible(sheet.isEmpty());
        scoreShown.setVisible(sheet.isPresent());
        sheet.ifPresent(is -> {
            scoreTotal.setText(messages.text("quota.score.total", is.total().toPlainString()));
            scoreExample.setVisible(is.example());
            int unstated = is.score().unstated().size();
            scoreAbout.setText(is.rules() + "\n" + is.source()
                    + (unstated == 0 ? "" : "\n" + messages.text("quota.score.unstatedAll", unstated)));
            tree.show(is.score().lines());
        });
    }

    private void lead(Lead lead) {
        if (lead.place() == Place.RANKING) {
            scoreSide.getChildren().setAll(scoreBeside);
            scoreRankings.requestFocus();
            scoreRankings.getSelectionModel().select(0);
        }
    }

    @FXML
    private void importScheme() {
        Controls.table(scoreSide, messages.text("quota.score.importScheme")).ifPresent(model.page()::importTable);
    }

    @FXML
    private void importRanking() {
        Controls.table(scoreSide, messages.text("quota.ranking.import"))
                .ifPresent(file -> model.page().importRanking(file, Optional.empty()));
    }

    @FXML
    private void statement() {
        var people = model.page().board().get().map(Board::people).orElse(List.of());
        scoreSide
                .getChildren()
                .setAll(new StatementForm(messages, model.today(), new ArrayList<>(people))
                        .build(this::save, () -> scoreSide.getChildren().setAll(scoreBeside)));
    }

    private void save(StatementForm.Typed typed) {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text("quota.statement.title"));
        chooser.setInitialFileName(model.name(typed) + "." + typed.format().ending());
        chooser.getExtensionFilters()
                .setAll(new ExtensionFilter(
                        typed.format().name(), "*." + typed.format().ending()));
        Optional.ofNullable(chooser.showSaveDialog(scoreSide.getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(file -> {
                    model.export(typed, file);
                    scoreSide.getChildren().setAll(scoreBeside);
                });
    }
}
