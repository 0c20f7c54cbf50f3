package org.xinxiyuan.print.text;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.EncodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.document.WorkstationException;

/** The code on a form (二维码): written as modules, read back from a picture of the scanned form. */
public final class QrCode {
    private static final Map<EncodeHintType, Object> STURDY =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q, EncodeHintType.MARGIN, 0);
    private static final Map<DecodeHintType, Object> PATIENT = Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE);

    private QrCode() {}

    /** One bit for each module, without the quiet zone. */
    public static BitMatrix modules(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, STURDY);
        } catch (WriterException e) {
            throw new WorkstationException(e, "print.failed", "qr");
        }
    }

    /** Black on white, with a quiet zone of four modules. */
    public static BufferedImage picture(String text, int pixelsPerModule) {
        var modules = modules(text);
        int side = (modules.getWidth() + 8) * pixelsPerModule;
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                int column = x / pixelsPerModule - 4;
                int row = y / pixelsPerModule - 4;
                boolean dark = column >= 0
                        && row >= 0
                        && column < modules.getWidth()
                        && row < modules.getHeight()
                        && modules.get(column, row);
                picture.setRGB(x, y, dark ? 0 : 0xffffff);
            }
        }
        return picture;
    }

    /** What the code in this picture says. */
    public static Optional<String> read(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        var pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        try {
            return Optional.of(new QRCodeReader().decode(bitmap, PATIENT).getText());
        } catch (ReaderException unreadable) {
            return Optional.empty();
        }
    }
}
