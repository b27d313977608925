package chat.holt.app;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Milestones of the start, in ms since the process began (to 10 ms on Linux). The first time of each counts. The file
/// is written anew with each milestone, so it is complete even if the start is cut short. UI thread only.
final class StartupTrace {

    private static final Logger LOG = System.getLogger(StartupTrace.class.getName());

    enum Milestone {
        /// The toolkit runs.
        TOOLKIT,
        /// The window is shown.
        WINDOW,
        /// The first snapshot is in the store.
        READY_APPLIED,
        /// The first channel with its messages has been drawn.
        CHANNEL_PAINTED;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final @Nullable Path file;
    private final Instant began = processStart();
    private final Map<Milestone, Long> reached = new LinkedHashMap<>();

    private final Runnable complete;

    /// @param file null writes nothing
    /// @param complete runs once, with the last milestone
    StartupTrace(@Nullable Path file, Runnable complete) {
        this.file = file;
        this.complete = complete;
    }

    void reached(Milestone milestone) {
        long now = began.until(Instant.now(), ChronoUnit.MILLIS);
        if (reached.putIfAbsent(milestone, now) == null) {
            if (file != null) {
                write(file);
            }
            if (milestone == Milestone.CHANNEL_PAINTED) {
                complete.run();
            }
        }
    }

    /// On Linux `ProcessHandle` adds the boot time, which the kernel gives in whole seconds: up to a second too
    /// early. Age by one clock is right.
    private static Instant processStart() {
        try {
            String stat = Files.readString(Path.of("/proc/self/stat"));
            String[] afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            long startTicks = Long.parseLong(afterName[19]);
            String uptimeSeconds = Files.readString(Path.of("/proc/uptime")).split(" ")[0];
            long age = Math.round(Double.parseDouble(uptimeSeconds) * 1000) - startTicks * 10;
            return Instant.now().minusMillis(age);
        } catch (IOException | RuntimeException e) {
            return ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
        }
    }

    private void write(Path target) {
        String json = reached.entrySet().stream()
                .map(entry -> "\"" + entry.getKey().key() + "\":" + entry.getValue())
                .collect(Collectors.joining(",", "{", "}\n"));
        try {
            Files.writeString(target, json);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Milestones cannot be written to " + target, e);
        }
    }
}
