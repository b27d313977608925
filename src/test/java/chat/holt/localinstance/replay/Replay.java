package chat.holt.localinstance.replay;

import chat.holt.localinstance.LocalInstance;
import chat.holt.localinstance.Options;
import chat.holt.localinstance.replay.Comparison.Difference;
import chat.holt.localinstance.replay.Listener.Frame;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// Lives a recording again on a fresh built-in instance and compares every reply and every event.
public final class Replay {
    private final Names names = new Names();
    private final Comparison comparison = new Comparison(names);
    private final List<Finding> unexplained = new ArrayList<>();
    private final Map<Deviation, Integer> deviations = new LinkedHashMap<>();
    private final List<Reply> replies = new ArrayList<>();
    private int exchanges;
    private int matched;
    private int events;
    private int matchedEvents;

    /// What came out. An exchange or event that is not as recorded is counted with its deviation or is wrong.
    public record Result(
            int exchanges,
            int matched,
            int events,
            int matchedEvents,
            Map<Deviation, Integer> deviations,
            List<Finding> wrong,
            List<Reply> replies) {}

    /// What the instance replied to a recorded request.
    /// @param body null for an empty one
    public record Reply(String method, String path, int status, JsonNode body) {}

    /// Replays into a new instance that keeps its data in the empty folder.
    public static Result of(Recording recording, Path folder) throws IOException, InterruptedException {
        var replay = new Replay();
        var clock = new RecordedClock(recording.start());
        try (var instance =
                        LocalInstance.start(Options.in(folder).withoutLimits().withClock(clock));
                var requests = new Requests(instance, clock, replay.names)) {
            replay.run(recording, instance, requests, clock);
        }
        return new Result(
                replay.exchanges,
                replay.matched,
                replay.events,
                replay.matchedEvents,
                replay.deviations,
                replay.unexplained,
                replay.replies);
    }

    private void run(Recording recording, LocalInstance instance, Requests requests, RecordedClock clock)
            throws IOException, InterruptedException {
        List<Listener> listeners = recording.connections().entrySet().stream()
                .map(entry -> new Listener(instance.ws(), entry.getKey(), entry.getValue(), names))
                .toList();
        events = listeners.stream().mapToInt(Listener::recorded).sum();
        Queue<JsonNode> files = new ArrayDeque<>(recording.files());
        for (JsonNode exchange : recording.exchanges()) {
            int n = exchange.path("n").asInt();
            transfer(files, n, requests);
            catchUp(listeners, n, requests);
            clock.follow(exchange.path("reply"));
            play(exchange, requests);
            for (Listener listener : listeners) {
                listener.listen(n);
            }
        }
        transfer(files, Integer.MAX_VALUE, requests);
        catchUp(listeners, Integer.MAX_VALUE, requests);
        for (Listener listener : listeners) {
            listener.close();
            settle(listener);
        }
    }

    /// Sends what the recorded connections sent before an exchange, in the order of then.
    private static void catchUp(List<Listener> listeners, int exchange, Requests requests) throws InterruptedException {
        while (true) {
            Listener next = listeners.stream()
                    .filter(listener -> listener.nextCommand(exchange).isPresent())
                    .min(Comparator.comparingLong(
                            listener -> listener.nextCommand(exchange).getAsLong()))
                    .orElse(null);
            if (next == null) {
                return;
            }
            int n = next.obey(requests);
            // Twice: what the end of a connection causes may come after the answer to the first ping.
            for (int i = 0; i < 2; i++) {
                for (Listener listener : listeners) {
                    listener.listen(n);
                }
            }
        }
    }

    private void play(JsonNode exchange, Requests requests) throws IOException, InterruptedException {
        if (lacksCategoryRoutes(exchange)) {
            exchanges++;
            note(new Finding(
                    exchange.path("n").asInt(),
                    exchange.path("method").asString() + " "
                            + exchange.path("path").asString(),
                    exchange,
                    MissingNode.getInstance(),
                    List.of(new Difference("request", "404", "not sent")),
                    Set.of()));
            return;
        }
        Requests.Answer answer = requests.send(exchange);
        if (answer.contentType().startsWith("application/json") || answer.body().isNull()) {
            replies.add(new Reply(
                    exchange.path("method").asString(),
                    exchange.path("path").asString(),
                    answer.status(),
                    answer.body()));
        }
        JsonNode recorded = exchange.path("reply");
        var differences = new ArrayList<>(outcome(exchange, answer));
        boolean opaque = recorded.has("__raw__") || recorded.has("__bytes__");
        if (differences.isEmpty() && !opaque) {
            differences.addAll(comparison.compare(recorded, answer.body()));
        }
        note(exchange, exchange.path("path").asString(), answer, differences);
    }

    /// Whether a server without routes for categories was asked there; the instance would make the category.
    private static boolean lacksCategoryRoutes(JsonNode exchange) {
        return exchange.path("status").asInt() == 404
                && !exchange.path("reply").has("type")
                && exchange.path("path").asString().matches("/servers/\\w+/categories.*");
    }

    /// Uploads and downloads what the recording did before an exchange.
    private void transfer(Queue<JsonNode> files, int before, Requests requests)
            throws IOException, InterruptedException {
        while (!files.isEmpty() && files.element().path("n").asInt() < before) {
            JsonNode file = files.remove();
            if (file.path("method").asString().equals("POST")) {
                Requests.Answer answer = requests.upload(file);
                var differences = new ArrayList<>(outcome(file, answer));
                differences.addAll(comparison.compare(file.path("reply"), answer.body()));
                note(file, "/" + file.path("tag").asString(), answer, differences);
            } else {
                Requests.Answer answer = requests.download(file);
                note(file, file.path("step").asString(), answer, outcome(file, answer));
            }
        }
    }

    private List<Difference> outcome(JsonNode exchange, Requests.Answer answer) {
        String recorded = exchange.path("status") + " "
                + exchange.path("reply").path("type").asString("");
        String actual = answer.status() + " " + answer.body().path("type").asString("");
        boolean untyped = exchange.path("status").asInt() < 400
                || exchange.path("reply").has("__raw__")
                || exchange.path("reply").isMissingNode();
        boolean same = untyped && exchange.path("status").asInt() == answer.status() || recorded.equals(actual);
        return same ? List.of() : List.of(new Difference("status", recorded, actual));
    }

    private void note(JsonNode exchange, String path, Requests.Answer answer, List<Difference> differences) {
        exchanges++;
        if (differences.isEmpty()) {
            matched++;
            return;
        }
        note(new Finding(
                exchange.path("n").asInt(),
                exchange.path("method").asString() + " " + path,
                exchange,
                answer.body(),
                differences,
                Set.of()));
    }

    private void note(Finding finding) {
        for (Deviation deviation : Deviation.ALL) {
            if (deviation.covers().test(finding)) {
                deviations.merge(deviation, 1, Integer::sum);
                return;
            }
        }
        unexplained.add(finding);
    }

    /// Reports what is left unpaired: a recorded event together with the nearest of its kind that was sent.
    private void settle(Listener listener) {
        matchedEvents += listener.recorded() - listener.missing().size();
        var extra = new ArrayList<>(listener.extra());
        var findings = new ArrayList<EventFinding>();
        for (Frame missing : listener.missing()) {
            Frame instead = extra.stream()
                    .filter(frame -> isNear(missing, frame))
                    .findFirst()
                    .orElse(null);
            if (instead != null) {
                extra.remove(instead);
            }
            findings.add(new EventFinding(listener, missing, instead));
        }
        extra.forEach(frame -> findings.add(new EventFinding(listener, null, frame)));
        Set<String> disputed = new HashSet<>();
        for (EventFinding finding : findings) {
            if (finding.isVisibility() && listener.mistaken(finding.exchange())) {
                disputed.add(finding.channel(names));
            }
            if (finding.isBulk() && listener.mistaken(finding.exchange())) {
                disputed.addAll(finding.bulkChannels(names));
            }
        }
        findings.forEach(finding -> note(finding.finding(names, comparison, disputed)));
    }

    /// What a bulk was caused by; other events stand for themselves.
    private static String cause(Frame frame) {
        JsonNode parts = frame.json().path("v");
        return parts.isEmpty()
                ? frame.type()
                : parts.path(parts.size() - 1).path("type").asString("");
    }

    /// Whether one event may stand for another: channels that show, hide or change are one kind.
    private boolean isNear(Frame missing, Frame frame) {
        boolean sameKind = missing.type().equals(frame.type())
                || cause(missing).equals(cause(frame))
                || EventFinding.isVisibility(missing)
                        && EventFinding.isVisibility(frame)
                        && names.own(missing.json()
                                        .path("id")
                                        .asString(missing.json().path("_id").asString()))
                                .equals(frame.json()
                                        .path("id")
                                        .asString(frame.json().path("_id").asString()));
        return sameKind && Math.abs(frame.exchange() - missing.exchange()) <= 2;
    }
}
