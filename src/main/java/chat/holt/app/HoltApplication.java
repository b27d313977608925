package chat.holt.app;

import chat.holt.platform.Folders;
import chat.holt.settings.SettingsFile;
import chat.holt.threading.EventPump;
import chat.holt.threading.Tasks;
import chat.holt.threading.UiThread;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The JavaFX application: makes the [App] for the one window, and ends it with the window.
public final class HoltApplication extends Application {

    /// JavaFX makes the application object itself and passes only texts, so what it needs waits here.
    private static final CompletableFuture<StartOptions> OPTIONS = new CompletableFuture<>();

    private static final Duration BEFORE_EXIT = Duration.seconds(3);

    private final Supplier<StartOptions> options;
    private @Nullable App app;
    private @Nullable SettingsFile settings;

    /// For [Application#launch].
    public HoltApplication() {
        this(OPTIONS::join);
    }

    /// For starting it in a toolkit that runs already.
    public HoltApplication(Supplier<StartOptions> options) {
        this.options = options;
    }

    /// Shows the window and returns when it is closed. Once in a process.
    static void launch(StartOptions options) {
        OPTIONS.complete(options);
        launch(HoltApplication.class);
    }

    @Override
    public void start(Stage stage) {
        StartOptions options = this.options.get();
        StartupTrace trace = new StartupTrace(
                options.traceStartup(), options.exitAfterStart() ? HoltApplication::exitSoon : () -> {});
        trace.reached(StartupTrace.Milestone.TOOLKIT);
        Path data = options.data();
        Folders folders = data == null ? Folders.usual() : Folders.in(data);
        UiThread ui = UiThread.fx();
        Session.Ground ground = new Session.Ground(
                ui,
                new Tasks(ui),
                EventPump.fxFrames(ui),
                folders.cache(),
                Screen.getPrimary().getOutputScaleX());
        settings = SettingsFile.open(folders.settings());
        app = new App(ground, folders, settings.settings(), trace, stage);
        if (options.local()) {
            app.openLocal();
        } else {
            app.openLast();
        }
        stage.setOnShown(event -> trace.reached(StartupTrace.Milestone.WINDOW));
        stage.show();
    }

    private static void exitSoon() {
        PauseTransition wait = new PauseTransition(BEFORE_EXIT);
        wait.setOnFinished(event -> Platform.exit());
        wait.play();
    }

    @Override
    public void stop() {
        if (app != null) {
            app.close();
        }
        if (settings != null) {
            settings.close();
        }
    }
}
