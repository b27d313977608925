package chat.holt.localinstance.http;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The request limits of `errors.md §5`: a bucket opens with its first request and empties ten seconds later.
/// Safe for use by many threads.
final class RateLimits {
    private static final long WINDOW_MS = 10_000;

    private final Clock clock;
    private final Map<String, Bucket> buckets = new HashMap<>();

    RateLimits(Clock clock) {
        this.clock = clock;
    }

    private static final class Bucket {
        long resetAt;
        int used;
    }

    /// Where a request counts, and how many calls fit into a window.
    record Rule(String name, String resource, int calls) {
        static Rule of(String method, List<String> path) {
            String first = path.isEmpty() ? "" : path.getFirst();
            String second = path.size() > 1 ? path.get(1) : "";
            return switch (first) {
                case "users" ->
                    path.size() > 2 && path.get(2).equals("default_avatar")
                            ? new Rule("default_avatar", "", 255)
                            : method.equals("PATCH") ? new Rule("user_edit", second, 2) : new Rule("users", "", 20);
                case "bots" -> new Rule("bots", "", 10);
                case "channels" ->
                    second.isEmpty()
                            ? new Rule("any", "", 20)
                            : method.equals("POST")
                                            && path.size() > 2
                                            && path.get(2).equals("messages")
                                    ? new Rule("messaging", second, 10)
                                    : new Rule("channels", second, 15);
                case "servers" -> second.isEmpty() ? new Rule("any", "", 20) : new Rule("servers", second, 5);
                case "auth" -> method.equals("DELETE") ? new Rule("auth_delete", "", 255) : new Rule("auth", "", 15);
                case "safety" ->
                    second.equals("report") ? new Rule("safety_report", "", 3) : new Rule("safety", "", 15);
                case "swagger" -> new Rule("swagger", "", 100);
                case "autumn" ->
                    method.equals("POST")
                            ? new Rule("upload", second, 10)
                            : new Rule("download", "", Integer.MAX_VALUE);
                default -> new Rule("any", "", 20);
            };
        }
    }

    /// The state of a bucket after counting a request.
    record State(boolean allowed, int limit, long bucket, int remaining, long resetAfterMs) {}

    synchronized State count(String identity, Rule rule) {
        long now = clock.millis();
        String key = identity + ' ' + rule.name() + ' ' + rule.resource();
        if (buckets.size() > 10_000) {
            buckets.values().removeIf(bucket -> bucket.resetAt <= now);
        }
        Bucket bucket = buckets.computeIfAbsent(key, k -> new Bucket());
        if (bucket.resetAt <= now) {
            bucket.resetAt = now + WINDOW_MS;
            bucket.used = 0;
        }
        boolean allowed = bucket.used < rule.calls();
        if (allowed) {
            bucket.used++;
        }
        return new State(
                allowed, rule.calls(), key.hashCode() & 0xFFFFFFFFL, rule.calls() - bucket.used, bucket.resetAt - now);
    }
}
