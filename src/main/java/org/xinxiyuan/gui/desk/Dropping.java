package org.xinxiyuan.gui.desk;

import java.io.File;
import javafx.scene.Node;
import javafx.scene.input.TransferMode;

/** Files that are dropped on the desk are imported (拖入). */
final class Dropping {
    private Dropping() {}

    static void onto(Node root, DeskViewModel model) {
        root.setOnDragOver(drag -> {
            if (drag.getDragboard().hasFiles()) {
                drag.acceptTransferModes(TransferMode.COPY);
            }
        });
        root.setOnDragDropped(drag -> {
            var files = drag.getDragboard().getFiles();
            model.importFiles(files.stream().map(File::toPath).toList());
            drag.setDropCompleted(!files.isEmpty());
        });
    }
}
