package chat.holt.journeys;

import chat.holt.localinstance.LocalInstance;
import chat.holt.localinstance.Options;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The sample community, made once and copied for every journey, since making it takes seconds.
final class Community {

    private Community() {}

    private static final class Prepared {
        static final Path FOLDER = make();

        private static Path make() {
            try {
                Path target = Files.createDirectories(Path.of("target"));
                Path folder = Files.createTempDirectory(target, "community");
                LocalInstance.start(Options.in(folder).withDemo()).close();
                return folder;
            } catch (IOException e) {
                throw new ExceptionInInitializerError(e);
            }
        }
    }

    static void copyTo(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(Prepared.FOLDER)) {
            all = walk.toList();
        }
        for (Path path : all) {
            Path copy = folder.resolve(Prepared.FOLDER.relativize(path).toString());
            if (Files.isDirectory(path)) {
                Files.createDirectories(copy);
            } else {
                Files.copy(path, copy);
            }
        }
    }
}
