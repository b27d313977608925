package chat.holt.app;

import chat.holt.commands.Credentials;
import chat.holt.commands.Instance;
import chat.holt.media.DiskCache;
import chat.holt.platform.Folders;
import chat.holt.settings.SettingsFile;
import chat.holt.threading.EventPump;
import chat.holt.threading.Tasks;
import chat.holt.threading.UiThread;
import java.nio.file.Path;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The program in a stage of a toolkit that runs already, as [HoltApplication] puts it together. UI thread only.
public final class ProgramWindow implements AutoCloseable {

    private final SettingsFile settings;
    private final App app;

    private ProgramWindow(Stage stage, Folders folders) {
        UiThread ui = UiThread.fx();
        Session.Ground ground = new Session.Ground(
                ui, new Tasks(ui), EventPump.fxFrames(ui), DiskCache.of(folders.cache()), folders.data(), 1);
        settings = SettingsFile.open(folders.settings());
        // Nothing lies over what a journey looks for.
        settings.settings().notices().set(false);
        app = new App(ground, folders, settings.settings(), new StartupTrace(null, () -> {}), stage);
    }

    /// As a start without arguments does.
    ///
    /// @param data folder for everything Holt keeps
    public static ProgramWindow open(Stage stage, Path data) {
        ProgramWindow opened = new ProgramWindow(stage, Folders.in(data));
        opened.app.openAll();
        stage.show();
        return opened;
    }

    /// As a start does that finds an account.
    public static ProgramWindow open(Stage stage, Path data, Credentials credentials, Instance instance) {
        ProgramWindow opened = new ProgramWindow(stage, Folders.in(data));
        opened.app.show(credentials, instance);
        stage.show();
        return opened;
    }

    /// Follows a `stoat:` link as a later start hands it over.
    public void follow(String link) {
        app.follow(link);
    }

    /// Where the program with this folder keeps the built-in instance.
    public static Path instanceFolder(Path data) {
        return Folders.in(data).instance();
    }

    /// The account on screen; null before sign-in.
    public @Nullable Session session() {
        return app.session();
    }

    @Override
    public void close() {
        app.close();
        settings.close();
    }
}
