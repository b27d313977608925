package chat.holt.bench;

import chat.holt.json.Json;
import chat.holt.localinstance.LocalInstance;
import chat.holt.localinstance.Options;
import chat.holt.localinstance.demo.DemoAccount;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Memory of the whole program while people write in the channel it shows. The instance and those people are here, in
/// another process.
final class PssBenchmark implements Benchmark {
    private static final String CHANNEL = "lounge";
    private static final int REST = 15;
    private static final int SECONDS = 120;
    private static final int A_SECOND = 10;

    private final HttpClient http = HttpClient.newHttpClient();

    @Override
    public String name() {
        return "pss";
    }

    @Override
    public String summary() {
        return "memory of the program while ten messages a second come to the channel it shows (Linux)";
    }

    @Override
    public Figures run() throws Exception {
        Path folder = Files.createTempDirectory("holt-bench");
        Path own = Files.createDirectory(folder.resolve("program"));
        Options options = Options.in(folder.resolve("instance")).withDemo().withoutLimits();
        try (LocalInstance instance = LocalInstance.start(options)) {
            List<DemoAccount> people = instance.accounts();
            String channel = channel(instance, people.getFirst());
            try (Program holt = new Program(own, instance, people.getFirst(), channel)) {
                holt.awaitChannel();
                LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(REST));
                double before = holt.megabytes();
                double most = before;
                for (int i = 0; i < SECONDS; i++) {
                    write(instance, people.subList(1, people.size()), channel, i);
                    most = Math.max(most, holt.megabytes());
                }
                LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(REST));
                return new Figures()
                        .add("messages", "messages in " + SECONDS + " s", SECONDS * A_SECOND)
                        .add("before_mb", "memory with the channel open, MB (PSS)", before)
                        .add("most_mb", "most while they came", most)
                        .add("after_mb", REST + " s after the last", holt.megabytes())
                        .add("cache_mb", "its disk cache, MB", size(own.resolve("cache")) / 1e6);
            }
        }
    }

    /// Id of the channel of this name.
    private String channel(LocalInstance instance, DemoAccount account) throws IOException, InterruptedException {
        for (JsonNode unread : ask(instance, account, "/sync/unreads", null)) {
            String id = unread.path("_id").path("channel").asString();
            if (ask(instance, account, "/channels/" + id, null)
                    .path("name")
                    .asString("")
                    .equals(CHANNEL)) {
                return id;
            }
        }
        throw new IOException("There is no channel " + CHANNEL);
    }

    /// A second of talk.
    private void write(LocalInstance instance, List<DemoAccount> people, String channel, int second)
            throws IOException, InterruptedException {
        Random random = new Random(second);
        long start = System.nanoTime();
        for (int i = 0; i < A_SECOND; i++) {
            String words = "A message of **some** words" + ", and more of them".repeat(random.nextInt(8)) + " 🎉";
            DemoAccount author = people.get(random.nextInt(people.size()));
            ask(instance, author, "/channels/" + channel + "/messages", Map.of("content", words));
            LockSupport.parkNanos(start + TimeUnit.SECONDS.toNanos(1) * (i + 1) / A_SECOND - System.nanoTime());
        }
    }

    /// @param body null to get something
    private JsonNode ask(LocalInstance instance, DemoAccount account, String route, @Nullable Object body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(instance.api() + route))
                .header("X-Session-Token", account.token())
                .header("Content-Type", "application/json");
        if (body != null) {
            request.POST(HttpRequest.BodyPublishers.ofString(Json.write(body)));
        }
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(route + " answers " + answer.statusCode() + " " + answer.body());
        }
        return Json.mapper().readTree(answer.body());
    }

    private static long size(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
