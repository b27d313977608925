package chat.holt.platform;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Where Holt keeps its files.
///
/// @param config settings, small and worth a backup
/// @param data what the built-in instance holds
/// @param cache may be deleted at any time
public record Folders(Path config, Path data, Path cache) {

    /// The folders the operating system has for this: XDG's on Linux, Library on macOS, AppData on Windows.
    public static Folders usual() {
        return of(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System::getenv);
    }

    /// Everything inside one folder.
    public static Folders in(Path folder) {
        return new Folders(folder.resolve("config"), folder.resolve("data"), folder.resolve("cache"));
    }

    static Folders of(String system, Path home, UnaryOperator<@Nullable String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            Path roaming = path(environment, "APPDATA", home.resolve("AppData/Roaming"));
            Path local = path(environment, "LOCALAPPDATA", home.resolve("AppData/Local"));
            return new Folders(roaming.resolve("Holt"), local.resolve("Holt/data"), local.resolve("Holt/cache"));
        }
        if (name.contains("mac")) {
            Path library = home.resolve("Library");
            Path support = library.resolve("Application Support/Holt");
            return new Folders(support, support.resolve("data"), library.resolve("Caches/Holt"));
        }
        return new Folders(
                path(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("holt"),
                path(environment, "XDG_DATA_HOME", home.resolve(".local/share")).resolve("holt"),
                path(environment, "XDG_CACHE_HOME", home.resolve(".cache")).resolve("holt"));
    }

    private static Path path(UnaryOperator<@Nullable String> environment, String variable, Path otherwise) {
        String value = environment.apply(variable);
        Path folder = value == null || value.isBlank() ? otherwise : Path.of(value);
        return folder.isAbsolute() ? folder : otherwise; // a relative one is invalid, say XDG's rules
    }

    public Path settings() {
        return config.resolve("settings.json");
    }

    /// Data folder of the built-in instance.
    public Path instance() {
        return data.resolve("instance");
    }

    /// Where the user can put dictionaries for checking spelling.
    public Path dictionaries() {
        return data.resolve("dictionaries");
    }
}
