package chat.holt.app;

import chat.holt.localinstance.demo.Demo;
import chat.holt.media.DiskCache;
import chat.holt.platform.Folders;
import chat.holt.platform.SingleInstance;
import chat.holt.settings.SettingsFile;
import chat.holt.threading.EventPump;
import chat.holt.threading.Tasks;
import chat.holt.threading.UiThread;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Objects;
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

    private static final Logger LOG = System.getLogger(HoltApplication.class.getName());

    /// JavaFX makes the application object itself and passes only texts, so what it needs waits here.
    private static final CompletableFuture<StartOptions> OPTIONS = new CompletableFuture<>();

    private static final Duration BEFORE_EXIT = Duration.seconds(3);

    private final Supplier<StartOptions> options;
    private final UiThread ui = UiThread.fx();
    private @Nullable SingleInstance claim;
    private @Nullable Stage window;
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

    /// Two processes would overwrite each other's settings, so a later start brings the first to the front and ends.
    @Override
    public void init() {
        try {
            claim = SingleInstance.claim(
                    options.get().folders().config(), linkOf(options.get()), link -> ui.run(() -> follow(link)));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Nobody will notice a second start", e);
            return;
        }
        if (claim == null) {
            Platform.exit();
        }
    }

    private static String linkOf(StartOptions options) {
        return Objects.requireNonNullElse(options.link(), "");
    }

    /// Another start was asked to open the link, or nothing in particular.
    private void follow(String link) {
        toFront();
        if (app != null) {
            app.follow(link);
        }
    }

    private void toFront() {
        if (window != null) {
            window.setIconified(false);
            window.toFront();
            window.requestFocus();
        }
    }

    @Override
    public void start(Stage stage) {
        window = stage;
        StartOptions options = this.options.get();
        Folders folders = options.folders();
        StartupTrace trace = new StartupTrace(
                options.traceStartup(), options.exitAfterStart() ? HoltApplication::exitSoon : () -> {});
        trace.reached(StartupTrace.Milestone.TOOLKIT);
        Tasks tasks = new Tasks(ui);
        DiskCache cache = DiskCache.of(folders.cache());
        tasks.run(() -> {
            cache.deleteOlder();
            return null;
        });
        Session.Ground ground = new Session.Ground(
                ui,
                tasks,
                EventPump.fxFrames(ui),
                cache,
                folders.data(),
                Screen.getPrimary().getOutputScaleX());
        settings = SettingsFile.open(folders.settings());
        app = new App(ground, folders, settings.settings(), trace, stage);
        if (options.local()) {
            app.openLocal(options.scale() == null ? Demo.Sample.USUAL : options.scale());
        } else {
            app.openAll();
        }
        app.follow(linkOf(options));
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
        if (claim != null) {
            claim.close();
        }
    }
}
