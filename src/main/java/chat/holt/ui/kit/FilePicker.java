package chat.holt.ui.kit;

import chat.holt.i18n.Text;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Asks which files to open, or where to save one. It is the desktop's own dialog, unless the window's scene has
/// another
/// picker among its properties, as in tests.
public interface FilePicker {

    /// What may be picked.
    ///
    /// @param name what such files are, in the user's language
    /// @param extensions such as `csv`, without a dot; none for any file
    record Kind(String name, List<String> extensions) {
        public Kind(String name, String... extensions) {
            this(name, List.of(extensions));
        }
    }

    /// Asks for files to open; empty when the user cancels.
    List<Path> open(Window owner, Kind kind, boolean several);

    /// Asks where to save; null when the user cancels.
    @Nullable
    Path save(Window owner, Kind kind, String name);

    /// The picker of a window.
    static FilePicker of(Window window) {
        return window.getScene().getProperties().get(FilePicker.class) instanceof FilePicker other
                ? other
                : new OfDesktop();
    }

    /// Asks for one file, and goes on with it unless the user cancels.
    static void openOne(Window owner, Kind kind, Consumer<Path> chosen) {
        of(owner).open(owner, kind, false).stream().findFirst().ifPresent(chosen);
    }

    /// Asks where to save, and goes on with that unless the user cancels.
    ///
    /// @param name proposed, with its extension; what file systems refuse in it is replaced
    static void saveAs(Window owner, Kind kind, String name, Consumer<Path> chosen) {
        Path path = of(owner).save(owner, kind, fileName(name));
        if (path != null) {
            chosen.accept(path);
        }
    }

    /// The name without what some file system refuses.
    static String fileName(String name) {
        String safe = name.replaceAll("[\\p{Cntrl}\\p{Cf}<>:\"/\\\\|?*]", "-").strip();
        String shown = safe.replaceFirst("^[.\\s]+", "");
        return shown.isEmpty() ? "-" : shown;
    }

    /// The dialog of the desktop.
    final class OfDesktop implements FilePicker {
        @Override
        public List<Path> open(Window owner, Kind kind, boolean several) {
            FileChooser chooser = chooser(kind);
            if (several) {
                List<File> files = chooser.showOpenMultipleDialog(owner);
                return files == null
                        ? List.of()
                        : files.stream().map(File::toPath).toList();
            }
            File file = chooser.showOpenDialog(owner);
            return file == null ? List.of() : List.of(file.toPath());
        }

        @Override
        public @Nullable Path save(Window owner, Kind kind, String name) {
            FileChooser chooser = chooser(kind);
            chooser.setInitialFileName(name);
            File file = chooser.showSaveDialog(owner);
            return file == null ? null : file.toPath();
        }

        private static FileChooser chooser(Kind kind) {
            FileChooser chooser = new FileChooser();
            if (!kind.extensions().isEmpty()) {
                List<String> patterns = kind.extensions().stream()
                        .flatMap(each -> List.of("*." + each, "*." + each.toUpperCase(Locale.ROOT)).stream())
                        .toList();
                chooser.getExtensionFilters()
                        .setAll(
                                new ExtensionFilter(kind.name(), patterns),
                                new ExtensionFilter(Text.of("files.any"), "*.*"));
            }
            return chooser;
        }
    }
}
