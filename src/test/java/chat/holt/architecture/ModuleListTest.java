package chat.holt.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;

/// `jlink/modules.txt`, which decides what the run-time image holds, against what `jdeps` sees in our classes and
/// libraries.
class ModuleListTest {
    private static final Path MODULES = Path.of("jlink/modules.txt");
    /// What libraries ask for in parts of them that Holt does not use: Lucene's search by vectors.
    private static final Set<String> UNUSED = Set.of("jdk.incubator.vector");

    @Test
    void imageHoldsExactlyWhatIsNeeded() throws IOException {
        Set<String> needed = jdeps();
        Set<String> listed = new TreeSet<>();
        Set<String> unseen = new TreeSet<>();
        boolean services = false;
        for (String line : Files.readAllLines(MODULES)) {
            services |= line.startsWith("# Unseen by jdeps");
            if (line.startsWith("--add-modules ")) {
                (services ? unseen : listed)
                        .add(line.substring("--add-modules ".length()).strip());
            }
        }
        assertThat(needed).as("left out although nobody asks for it").containsAll(UNUSED);
        needed.removeAll(UNUSED);
        assertThat(listed).isEqualTo(needed);
        assertThat(unseen).as("reached only as services").doesNotContainAnyElementsOf(needed);
    }

    private static Set<String> jdeps() throws IOException {
        var arguments = new ArrayList<>(
                List.of("--print-module-deps", "--ignore-missing-deps", "--multi-release", "25", "target/classes"));
        arguments.addAll(List.of(
                Files.readString(Path.of("target/runtime.classpath")).strip().split(File.pathSeparator)));
        var out = new StringWriter();
        int exit = ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(new PrintWriter(out), new PrintWriter(out), arguments.toArray(String[]::new));
        assertThat(exit).as(out.toString()).isZero();
        String modules = out.toString().lines().toList().getLast();
        return new TreeSet<>(List.of(modules.split(",")));
    }
}
