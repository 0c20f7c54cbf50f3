package org.xinxiyuan.files.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws pages as far as time and memory allow (限量绘制): patterns may repeat, pictures may claim any size. */
final class BoundedRenderer extends PDFRenderer {
    private static final int MAX_OPERATORS = 1_000_000;
    private static final long MAX_PIXELS = 60_000_000L;

    BoundedRenderer(PDDocument document) {
        super(document);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new Drawer(parameters);
    }

    private static final class Drawer extends PageDrawer {
        private int operators;

        Drawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            operators += operator.getName().equals("Do") ? PdfText.CALL : 1;
            if (operators > MAX_OPERATORS) {
                throw new IllegalStateException("endless");
            }
            super.processOperator(operator, operands);
        }

        @Override
        public void drawImage(PDImage image) throws IOException {
            if ((long) image.getWidth() * image.getHeight() > MAX_PIXELS) {
                throw new IllegalStateException("too many pixels");
            }
            super.drawImage(image);
        }
    }
}
