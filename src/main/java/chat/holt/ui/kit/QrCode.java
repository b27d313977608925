package chat.holt.ui.kit;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/// A text as a QR code that cameras read: dark on light in both colour schemes, with the quiet zone around it.
public final class QrCode extends StackPane {
    /// Width of the quiet zone in modules, as ISO/IEC 18004 asks for.
    static final int QUIET = 4;

    /// @param text up to some 2,000 characters
    /// @param module width of the smallest square, in logical pixels
    /// @param description what screen readers say
    public QrCode(String text, int module, String description) {
        ByteMatrix modules = modules(text);
        SVGPath shape = new SVGPath();
        shape.setContent(path(modules, module));
        shape.getStyleClass().add("qr-modules");
        getStyleClass().add("qr-code");
        getChildren().setAll(shape);
        double size = (modules.getWidth() + 2 * QUIET) * module;
        setMinSize(size, size);
        setMaxSize(size, size);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(description);
    }

    /// Dark and light squares; a dark one is 1.
    static ByteMatrix modules(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("too long for a QR code", tooLong);
        }
    }

    /// One rectangle for each run of dark squares in a row: no seams between them at any scale.
    private static String path(ByteMatrix modules, int module) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            int begin = 0;
            for (int x = 0; x <= modules.getWidth(); x++) {
                if (x == modules.getWidth() || modules.get(x, y) == 0) {
                    if (x > begin) {
                        int width = (x - begin) * module;
                        path.append("M%d %dh%dv%dh-%dz".formatted(begin * module, y * module, width, module, width));
                    }
                    begin = x + 1;
                }
            }
        }
        return path.toString();
    }
}
