package org.xinxiyuan.gui.sending;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.xinxiyuan.gui.common.Dialogs;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.outbox.Route;
import org.xinxiyuan.outbox.Route.Login;
import org.xinxiyuan.outbox.Route.Proxying;

/** The settings of the line, in a dialog. */
public final class RouteView {
    private static final long LONGEST = 1 << 20;

    private final RouteViewModel model;
    private final Messages messages;
    private final Dialogs dialogs;

    @FXML
    private RadioButton routeSystem;

    @FXML
    private RadioButton routeNone;

    @FXML
    private RadioButton routeManual;

    @FXML
    private VBox routeProxy;

    @FXML
    private TextField routeHost;

    @FXML
    private TextField routePort;

    @FXML
    private TextField routeUser;

    @FXML
    private PasswordField routePassword;

    @FXML
    private Label routeVouching;

    @FXML
    private Button routeUnpin;

    @FXML
    private Label routeNetwork;

    @FXML
    private CheckBox routeAsk;

    @FXML
    private Label routeSaid;

    public RouteView(RouteViewModel model, Messages messages, Dialogs dialogs) {
        this.model = model;
        this.messages = messages;
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        routeProxy.disableProperty().bind(routeManual.selectedProperty().not());
        routeVouching.textProperty().bind(model.vouching());
        routeUnpin.disableProperty().bind(model.pinned().not());
        routeNetwork.textProperty().bind(model.network());
        routeSaid.textProperty().bind(model.said());
        model.asks().addListener((o, was, is) -> routeAsk.setSelected(is));
        routeAsk.setOnAction(e -> model.askFirst(routeAsk.isSelected()));
        model.route().addListener((o, was, is) -> is.ifPresent(this::show));
        model.route().get().ifPresent(this::show);
    }

    private void show(Route route) {
        routeSystem.setSelected(route.proxying() == Proxying.SYSTEM);
        routeNone.setSelected(route.proxying() == Proxying.NONE);
        routeManual.setSelected(route.proxying() == Proxying.MANUAL);
        route.proxy().ifPresent(proxy -> {
            routeHost.setText(proxy.host());
            routePort.setText(Integer.toString(proxy.port()));
            routeUser.setText(proxy.login().map(Login::user).orElse(""));
            routePassword.setText(proxy.login().map(Login::password).orElse(""));
        });
    }

    @FXML
    private void keepProxy() {
        if (routeManual.isSelected()) {
            model.proxy(routeHost.getText(), routePort.getText(), routeUser.getText(), routePassword.getText());
        } else {
            model.proxying(routeNone.isSelected() ? Proxying.NONE : Proxying.SYSTEM);
        }
    }

    @FXML
    private void pin() {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text("sending.routePin"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PEM", "*.pem", "*.crt", "*.cer"));
        Optional.ofNullable(chooser.showOpenDialog(routeSaid.getScene().getWindow())).ifPresent(file -> {
            try {
                var bytes = Files.size(file.toPath()) > LONGEST ? new byte[0] : Files.readAllBytes(file.toPath());
                model.vouch(bytes);
            } catch (IOException unreadable) {
                dialogs.warn(messages.text("sending.routeUnreadable"), java.util.List.of(file.getName()));
            }
        });
    }

    @FXML
    private void unpin() {
        model.vouchAsUsual();
    }
}
