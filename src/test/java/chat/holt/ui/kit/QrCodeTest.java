package chat.holt.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.settings.ThemeMode;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// QR codes as a camera would see them.
@ExtendWith(ApplicationExtension.class)
class QrCodeTest {
    private static final String ADDRESS =
            "otpauth://totp/Holt:ada%230001?secret=JBSWY3DPEHPK3PXP&issuer=Holt&digits=6&period=30";

    private final SimpleObjectProperty<ThemeMode> mode = new SimpleObjectProperty<>(ThemeMode.DARK);
    private Scene scene;

    @Start
    void start(Stage window) {
        scene = new Scene(new StackPane(new QrCode(ADDRESS, 4, "code")), 400, 400);
        new Theme(mode, true).install(scene);
        window.setScene(scene);
        window.show();
    }

    @ParameterizedTest
    @EnumSource(
            value = ThemeMode.class,
            names = {"LIGHT", "DARK"})
    void isReadInEitherColourScheme(ThemeMode scheme, FxRobot robot) throws Exception {
        robot.interact(() -> mode.set(scheme));
        Image[] image = new Image[1];
        robot.interact(() -> image[0] = scene.snapshot(null));
        int width = (int) image[0].getWidth();
        int height = (int) image[0].getHeight();
        int[] pixels = new int[width * height];
        image[0].getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var source = new RGBLuminanceSource(width, height, pixels);
        assertThat(new QRCodeReader()
                        .decode(new BinaryBitmap(new HybridBinarizer(source)))
                        .getText())
                .isEqualTo(ADDRESS);
    }

    @Test
    void leavesTheQuietZone(FxRobot robot) {
        QrCode code = robot.lookup(".qr-code").query();
        double modules = code.getChildren().getFirst().getBoundsInLocal().getWidth();
        assertThat(code.getWidth()).isEqualTo(modules + 2 * 4 * QrCode.QUIET);
    }
}
