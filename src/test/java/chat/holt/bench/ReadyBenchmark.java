package chat.holt.bench;

import chat.holt.gateway.GatewayEvent;
import chat.holt.gateway.GatewayJson;
import chat.holt.json.Json;
import chat.holt.store.Store;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonParser;

/// A snapshot of 20 MB, from the text of its frame to a filled store.
final class ReadyBenchmark implements Benchmark {
    private static final int BYTES = 20_000_000;
    private static final int WARM_UP = 12;
    private static final int RUNS = 40;

    @Override
    public String name() {
        return "ready";
    }

    @Override
    public String summary() {
        return "Ready of 20 MB: decoding and applying, against Jackson reading the same bytes as tokens";
    }

    @Override
    public Figures run() {
        String frame = Snapshot.of(BYTES).frame();
        byte[] bytes = frame.getBytes(StandardCharsets.UTF_8);
        Runs tokens = new Runs();
        Runs decoding = new Runs();
        Runs applying = new Runs();
        Runs both = new Runs();
        for (int i = 0; i < WARM_UP + RUNS; i++) {
            if (i == WARM_UP) {
                tokens.clear();
                decoding.clear();
                applying.clear();
                both.clear();
            }
            tokens.time(() -> readTokens(bytes));
            GatewayEvent[] ready = new GatewayEvent[1];
            both.time(() -> {
                decoding.time(() -> ready[0] = GatewayJson.decode(frame));
                applying.time(() -> new Store().apply(ready[0]));
            });
        }
        return new Figures()
                .add("bytes", "size of the frame, bytes", bytes.length)
                .add("tokens", "bare tokens", tokens)
                .add("decode", "decoding", decoding)
                .add("apply", "applying to an empty store", applying)
                .add("ready", "decoding and applying", both)
                .add(
                        "ratio",
                        "decoding and applying, times bare tokens (p50)",
                        both.percentile(50) / tokens.percentile(50));
    }

    private static void readTokens(byte[] bytes) {
        try (JsonParser parser = Json.mapper().createParser(bytes)) {
            while (parser.nextToken() != null) {
                // that is all
            }
        }
    }
}
