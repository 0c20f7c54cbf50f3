package org.xinxiyuan.gui;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Theme, style sheet and a Chinese typeface that this machine has (外观). */
final class Looks {
    private static final List<String> CHINESE = List.of(
            "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC",
            "WenQuanYi Micro Hei", "Noto Sans SC", "SimHei");

    private Looks() {}

    static Scene dress(Parent root) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        var scene = new Scene(root, Room.WIDTH, Room.HEIGHT);
        wear(scene, root);
        return scene;
    }

    static void wear(Scene scene, Parent root) {
        scene.setRoot(root);
        scene.getStylesheets().setAll(Looks.class.getResource("desktop.css").toExternalForm());
        typeface().ifPresent(name -> root.setStyle("-fx-font-family: \"" + name + "\";"));
    }

    /** The first of the known Chinese typefaces that is installed. */
    static Optional<String> typeface() {
        var installed = Font.getFamilies();
        return CHINESE.stream().filter(installed::contains).findFirst();
    }
}
