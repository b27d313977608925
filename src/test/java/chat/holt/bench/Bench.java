package chat.holt.bench;

import java.util.List;

/// Runs the benchmarks named, or lists them.
final class Bench {
    private static final List<Benchmark> BENCHMARKS = List.of(
            new ReadyBenchmark(),
            new EventsBenchmark(),
            new RolesBenchmark(),
            new SwitcherBenchmark(),
            new MembersBenchmark(),
            new MediaBenchmark(),
            new TimelineBenchmark(),
            new BusyBenchmark(),
            new PssBenchmark());

    private Bench() {}

    /// Prints a table and a JSON line for each; exits with 2 if a name is unknown.
    public static void main(String[] names) throws Exception {
        if (names.length == 0) {
            System.out.println("Benchmarks:");
            BENCHMARKS.forEach(each -> System.out.printf("  %-10s %s%n", each.name(), each.summary()));
            return;
        }
        for (String name : names) {
            Benchmark benchmark = BENCHMARKS.stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElse(null);
            if (benchmark == null) {
                System.err.println("No benchmark is called " + name + "; bin/bench lists them.");
                System.exit(2);
            }
            Figures figures = benchmark.run();
            System.out.println(benchmark.name() + ": " + benchmark.summary());
            System.out.print(figures.table());
            System.out.println(figures.json(name));
        }
    }
}
