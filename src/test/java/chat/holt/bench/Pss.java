package chat.holt.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The memory of a process, of what it shares with others its share (PSS). Only Linux tells it.
final class Pss {
    private Pss() {}

    /// In MB; 0 where it is not told.
    static double megabytes(long pid) throws IOException {
        Path told = Path.of("/proc", String.valueOf(pid), "smaps_rollup");
        return !Files.exists(told)
                ? 0
                : Files.readAllLines(told).stream()
                                .filter(line -> line.startsWith("Pss:"))
                                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                                .sum()
                        / 1e3;
    }
}
