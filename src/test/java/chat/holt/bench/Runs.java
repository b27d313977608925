package chat.holt.bench;

import java.util.ArrayList;
import java.util.List;

/// Durations of the same work done again and again.
final class Runs {
    private final List<Double> millis = new ArrayList<>();

    /// Runs work and keeps how long it took.
    void time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        millis.add((System.nanoTime() - start) / 1e6);
    }

    /// Keeps a duration measured elsewhere, in milliseconds.
    void add(double time) {
        millis.add(time);
    }

    /// Forgets what was measured while the machine warmed up.
    void clear() {
        millis.clear();
    }

    /// Milliseconds that this share of the runs, in percent, stayed within.
    double percentile(int percent) {
        List<Double> sorted = millis.stream().sorted().toList();
        int index = (int) Math.ceil(percent / 100.0 * sorted.size()) - 1;
        return sorted.get(Math.max(index, 0));
    }
}
