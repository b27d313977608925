package chat.holt.bench;

import chat.holt.fixtures.RecordingNavigator;
import chat.holt.gateway.GatewayJson;
import chat.holt.store.Store;
import chat.holt.ui.switcher.SwitcherViewModel;
import java.util.List;
import java.util.Random;

/// Jumping by name among 10,000 servers, channels and friends: gathering them when the switcher opens, and the answer
/// to each letter typed.
final class SwitcherBenchmark implements Benchmark {
    private static final int NAMES = 10_000;
    private static final int WARM_UP = 20;
    private static final int ROUNDS = 200;
    private static final List<String> QUERIES = List.of("a", "ri", "#mo", "stone w", "@user12", "zzzz");

    @Override
    public String name() {
        return "switcher";
    }

    @Override
    public String summary() {
        return "Ctrl+K among 10,000 names: opening it, and the answer to what is typed";
    }

    @Override
    public Figures run() {
        Store store = new Store();
        store.apply(GatewayJson.decode(Snapshot.ofNames(NAMES).frame()));
        Runs opening = new Runs();
        Runs answers = new Runs();
        Random random = new Random(3);
        int[] found = {0};
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            if (round == WARM_UP) {
                opening.clear();
                answers.clear();
            }
            SwitcherViewModel[] opened = new SwitcherViewModel[1];
            opening.time(
                    () -> opened[0] = new SwitcherViewModel(store, new RecordingNavigator(), user -> {}, List.of()));
            String query = QUERIES.get(random.nextInt(QUERIES.size()));
            answers.time(() -> opened[0].query().set(query));
            found[0] += opened[0].results().size();
        }
        return new Figures()
                .add("names", "names", NAMES)
                .add("found", "found in all runs", found[0])
                .add("open", "opening", opening)
                .add("answer", "answer to what is typed", answers);
    }
}
