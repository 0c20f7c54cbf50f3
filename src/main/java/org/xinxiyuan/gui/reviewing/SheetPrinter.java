package org.xinxiyuan.gui.reviewing;

import java.util.List;
import java.util.Optional;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import org.xinxiyuan.gui.common.Dialogs;
import org.xinxiyuan.gui.common.Messages;

/** Puts the form on the printer (打印). */
record SheetPrinter(Messages messages, Dialogs dialogs) {
    void print(Node sheet) {
        Optional.ofNullable(PrinterJob.createPrinterJob())
                .ifPresentOrElse(job -> print(job, sheet), () -> dialogs.tell(
                        messages.text("reviewing.noPrinter"), List.of(messages.text("reviewing.noPrinterText"))));
    }

    private static void print(PrinterJob job, Node sheet) {
        if (job.showPrintDialog(sheet.getScene().getWindow()) && job.printPage(sheet)) {
            job.endJob();
        }
    }
}
