package chat.holt.journeys;

import chat.holt.app.HoltApplication;
import chat.holt.app.StartOptions;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The whole program on a fresh built-in instance with its sample community, in a folder of its own. Pictures go to
/// `target/screenshots`.
abstract class Journey extends FxRobot {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final long PATIENCE_SECONDS = 40;

    @TempDir
    static Path folder;

    private @Nullable HoltApplication application;
    private @Nullable Stage shown;

    @BeforeEach
    void start() throws Exception {
        Path data = Files.createTempDirectory(folder, "holt");
        FxToolkit.registerPrimaryStage();
        interact(() -> {
            Platform.setImplicitExit(false);
            Stage stage = new Stage();
            HoltApplication started = new HoltApplication(() -> new StartOptions(local(), data, null, false, null));
            shown = stage;
            application = started;
            started.start(stage);
        });
    }

    /// The main window.
    Stage stage() {
        return Objects.requireNonNull(shown);
    }

    /// Whether the journey begins signed in to the built-in instance, else at the welcome screen.
    boolean local() {
        return true;
    }

    @AfterEach
    void stop() {
        interact(() -> {
            Objects.requireNonNull(application).stop();
            stage().hide();
        });
    }

    /// Waits until a node of that query, such as `#channel-list`, is in the window and visible.
    <T extends Node> T see(String query) {
        until(
                "see " + query,
                () -> lookup(query).tryQuery().filter(Journey::shown).isPresent());
        return lookup(query).query();
    }

    /// Waits until no visible node matches.
    void miss(String query) {
        until("miss " + query, () -> lookup(query).queryAll().stream().noneMatch(Journey::shown));
    }

    /// Waits for the node and clicks it.
    void press(String query) {
        clickOn(this.<Node>see(query));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Waits until something holds, asking on the UI thread.
    void until(String what, BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE_SECONDS,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
        } catch (TimeoutException e) {
            picture("failed");
            throw new AssertionError("Waited in vain: " + what, e);
        }
    }

    /// Keeps a picture of the window.
    void picture(String name) {
        WaitForAsyncUtils.waitForFxEvents();
        try {
            Files.createDirectories(PICTURES);
            Stage stage = stage();
            Image image = capture(new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()))
                    .getImage();
            int width = (int) image.getWidth();
            int height = (int) image.getHeight();
            int[] pixels = new int[width * height];
            image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
            BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
            picture.setRGB(0, 0, width, height, pixels, 0, width);
            ImageIO.write(picture, "png", PICTURES.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean shown(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null
                && node.getScene().getWindow() != null
                && node.getScene().getWindow().isShowing();
    }
}
