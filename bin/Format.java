import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import com.palantir.javaformat.java.RemoveUnusedImports;

/// Rewrites every Java source in the house style; with `--check` it only names the files that differ and exits with 1.
void main(String[] args) throws IOException {
    boolean check = List.of(args).contains("--check");
    var formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(Style.PALANTIR)
            .formatJavadoc(false)
            .build());
    List<Path> sources;
    try (var tree = Files.walk(Path.of("src"))) {
        sources = tree.filter(file -> file.toString().endsWith(".java")).toList();
    }
    var differing = sources.parallelStream()
            .filter(file -> {
                try {
                    String before = Files.readString(file);
                    String after = formatter.formatSource(
                            ImportOrderer.reorderImports(RemoveUnusedImports.removeUnusedImports(before), Style.PALANTIR));
                    if (!check && !after.equals(before)) {
                        Files.writeString(file, after);
                    }
                    return !after.equals(before);
                } catch (Exception e) {
                    throw new IllegalStateException("Cannot format " + file, e);
                }
            })
            .toList();
    differing.forEach(file -> IO.println((check ? "Not in the house style: " : "Formatted ") + file));
    if (check && !differing.isEmpty()) {
        IO.println("Run bin/format.");
        System.exit(1);
    }
}
