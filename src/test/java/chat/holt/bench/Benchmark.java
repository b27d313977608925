package chat.holt.bench;

/// Something measured.
interface Benchmark {
    /// What `bin/bench` calls it.
    String name();

    /// One line on what it measures.
    String summary();

    Figures run() throws Exception;
}
