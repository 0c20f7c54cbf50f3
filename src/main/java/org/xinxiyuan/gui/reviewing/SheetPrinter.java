package org.xinxiyuan.gui.reviewing;

import java.util.List;
import java.util.Optional;
import javafx.print.PrinterJob;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;
import org.xinxiyuan.gui.common.Dialogs;
import org.xinxiyuan.gui.common.Messages;

/** Puts the form on the printer (打印), on one page. */
record SheetPrinter(Messages messages, Dialogs dialogs) {
    /** @param shown the screen it is asked from: the page is dressed alike */
    void print(VBox sheet, Scene shown) {
        Optional.ofNullable(PrinterJob.createPrinterJob())
                .ifPresentOrElse(job -> print(job, sheet, shown), () -> dialogs.tell(
                        messages.text("reviewing.noPrinter"), List.of(messages.text("reviewing.noPrinterText"))));
    }

    private static void print(PrinterJob job, VBox sheet, Scene shown) {
        if (!job.showPrintDialog(shown.getWindow())) {
            return;
        }
        var page = job.getJobSettings().getPageLayout();
        if (job.printPage(fitted(sheet, shown, page.getPrintableWidth(), page.getPrintableHeight()))) {
            job.endJob();
        }
    }

    /** As wide as the page, and smaller where it would be longer than it. */
    static VBox fitted(VBox sheet, Scene shown, double width, double height) {
        var scene = new Scene(sheet);
        scene.getStylesheets().setAll(shown.getStylesheets());
        sheet.setStyle(shown.getRoot().getStyle());
        sheet.setPrefWidth(width);
        sheet.applyCss();
        double tall = sheet.prefHeight(width);
        sheet.resize(width, tall);
        sheet.layout();
        double scale = Math.min(1, height / tall);
        sheet.getTransforms().setAll(new Scale(scale, scale));
        return sheet;
    }
}
