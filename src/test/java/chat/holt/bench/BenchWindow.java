package chat.holt.bench;

import chat.holt.media.DiskCache;
import chat.holt.media.Media;
import chat.holt.media.MediaAddresses;
import chat.holt.settings.ThemeMode;
import chat.holt.threading.PulseDelays;
import chat.holt.threading.Tasks;
import chat.holt.threading.UiThread;
import chat.holt.ui.kit.Theme;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// A window of the program's look, to measure in.
final class BenchWindow {
    private BenchWindow() {}

    /// Runs work on the UI thread, which it starts if need be, and waits for it.
    static <T> T onUiThread(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        try {
            Platform.startup(() -> Platform.setImplicitExit(false));
        } catch (IllegalStateException running) {
            // Another benchmark of this run has started it.
        }
        Platform.runLater(task);
        return task.get();
    }

    /// Shows the view in a window of 1280 × 800.
    static Stage show(Parent view) {
        Scene scene = new Scene(new StackPane(view), 1280, 800);
        new Theme(new SimpleObjectProperty<>(ThemeMode.LIGHT), false).install(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        layOut(scene);
        return stage;
    }

    static void layOut(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    /// Pictures from nowhere.
    static Media media() throws IOException {
        return new Media(
                new MediaAddresses(URI.create("http://localhost:1/"), null),
                DiskCache.of(Files.createTempDirectory("holt-bench")),
                new Tasks(UiThread.fx()),
                1,
                new PulseDelays());
    }
}
