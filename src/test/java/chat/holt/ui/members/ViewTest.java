package chat.holt.ui.members;

import chat.holt.media.DiskCache;
import chat.holt.media.Media;
import chat.holt.media.MediaAddresses;
import chat.holt.settings.ThemeMode;
import chat.holt.threading.PulseDelays;
import chat.holt.threading.Tasks;
import chat.holt.threading.UiThread;
import chat.holt.ui.kit.Theme;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A view in a window, without a server.
public abstract class ViewTest extends FxRobot {
    private static final long PATIENCE_SECONDS = 30;

    @TempDir
    private static Path folder;

    protected Stage stage;
    protected Media media;

    @BeforeEach
    void openWindow() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        interact(() -> {
            media = new Media(
                    new MediaAddresses(URI.create("http://localhost:1/"), null),
                    DiskCache.of(folder),
                    new Tasks(UiThread.fx()),
                    1,
                    new PulseDelays());
            StackPane root = new StackPane(view());
            Scene scene = new Scene(root, 1200, 760);
            new Theme(new SimpleObjectProperty<>(ThemeMode.DARK), false).install(scene);
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
            stage.toFront();
        });
        until(() -> stage.isShowing());
    }

    @AfterEach
    void closeWindow() {
        interact(() -> {
            stage.hide();
            media.close();
        });
    }

    /// Makes the view under test, on the UI thread.
    protected abstract Parent view();

    protected void until(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> on(condition::getAsBoolean));
    }

    protected void see(String query) throws TimeoutException {
        until(() -> lookup(query).queryAll().stream().anyMatch(node -> node.isVisible() && node.getScene() != null));
    }

    protected void miss(String query) throws TimeoutException {
        until(() -> lookup(query).queryAll().stream().noneMatch(node -> node.isVisible()));
    }

    /// Asks on the UI thread.
    protected <T> T on(Supplier<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000, question::get);
    }

    /// Presses the keys together.
    protected void chord(KeyCode... keys) {
        push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
