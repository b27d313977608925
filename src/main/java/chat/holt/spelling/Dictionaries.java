package chat.holt.spelling;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Looks for dictionaries: pairs of a `.dic` and an `.aff` file named after their language, such as `en_US`. Any
/// thread.
public final class Dictionaries {
    private static final Logger LOG = System.getLogger(Dictionaries.class.getName());
    private static final List<String> BUILT_IN = List.of("en_US", "en_GB");
    private static final String WORDS = ".dic";
    private static final String AFFIXES = ".aff";
    /// Bytes of a file beyond which it is not read: the largest there are have a tenth.
    private static final long LARGEST = 64 << 20;

    private final Path own;
    private final List<Path> others;

    /// @param own folder for dictionaries of the user's, which come before all others
    /// @param others folders that come last
    public Dictionaries(Path own, List<Path> others) {
        this.own = own;
        this.others = List.copyOf(others);
    }

    /// With the folders in which systems keep theirs.
    ///
    /// @param home of the user
    public static Dictionaries usual(Path own, Path home) {
        return new Dictionaries(
                own,
                List.of(
                        home.resolve("Library/Spelling"),
                        Path.of("/Library/Spelling"),
                        Path.of("/usr/share/hunspell"),
                        Path.of("/usr/share/myspell/dicts"),
                        Path.of("/usr/share/myspell")));
    }

    /// Where the user can put more.
    public Path own() {
        return own;
    }

    /// All that are there, by name; one for each language. Blocks.
    public List<FoundDictionary> find() {
        Map<String, FoundDictionary> found = new LinkedHashMap<>();
        in(own).forEach(one -> found.putIfAbsent(one.tag(), one));
        for (String name : BUILT_IN) {
            found.putIfAbsent(tag(name), new FoundDictionary(tag(name), builtIn(name, AFFIXES), builtIn(name, WORDS)));
        }
        others.forEach(folder -> in(folder).forEach(one -> found.putIfAbsent(one.tag(), one)));
        return found.values().stream()
                .sorted(Comparator.comparing(FoundDictionary::name))
                .toList();
    }

    private static URL builtIn(String name, String ending) {
        return Objects.requireNonNull(Dictionaries.class.getResource("/spelling/" + name + ending));
    }

    private static List<FoundDictionary> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<FoundDictionary> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path words : files.sorted().toList()) {
                String file = words.getFileName().toString();
                if (file.endsWith(WORDS)) {
                    String name = file.substring(0, file.length() - WORDS.length());
                    Path affixes = words.resolveSibling(name + AFFIXES);
                    if (isReadable(words) && isReadable(affixes)) {
                        found.add(new FoundDictionary(
                                tag(name),
                                affixes.toUri().toURL(),
                                words.toUri().toURL()));
                    }
                }
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Dictionaries could not be listed: " + folder, e);
        }
        return found;
    }

    private static boolean isReadable(Path file) throws IOException {
        return Files.isRegularFile(file) && Files.isReadable(file) && Files.size(file) <= LARGEST;
    }

    private static String tag(String name) {
        return name.replace('_', '-');
    }
}
