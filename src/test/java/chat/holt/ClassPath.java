package chat.holt;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/// Class paths for processes of their own. That of the virtual machine will not do: tests may run from modules.
public final class ClassPath {
    private ClassPath() {}

    /// Where these classes, one for each library, come from.
    public static String of(Class<?>... types) {
        return Arrays.stream(types).map(ClassPath::source).distinct().collect(Collectors.joining(File.pathSeparator));
    }

    private static String source(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
