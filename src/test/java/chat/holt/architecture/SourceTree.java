package chat.holt.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The text files of this project as the tests of this package read them. Paths are relative to the project's folder.
final class SourceTree {
    private SourceTree() {}

    /// The contents of all files below `folder` with one of the endings, by path.
    static Map<Path, String> read(String folder, String... endings) {
        try (var files = Files.walk(Path.of(folder))) {
            var texts = new TreeMap<Path, String>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (List.of(endings).stream().anyMatch(file.toString()::endsWith)) {
                    texts.put(file, Files.readString(file));
                }
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
