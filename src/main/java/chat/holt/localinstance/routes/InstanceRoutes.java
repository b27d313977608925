package chat.holt.localinstance.routes;

import chat.holt.localinstance.http.Reply;
import chat.holt.localinstance.storage.Doc;
import chat.holt.localinstance.world.Limits;
import java.util.List;
import java.util.function.Supplier;

/// `GET /`: where everything is and what the limits are (`rest.md §1`).
final class InstanceRoutes {
    /// The API version this instance speaks.
    static final String VERSION = "0.15.1";

    private final Supplier<Settings> settings;

    InstanceRoutes(Supplier<Settings> settings) {
        this.settings = settings;
    }

    void addTo(Endpoints endpoints) {
        endpoints.open("GET", "/", call -> Reply.ok(config(settings.get())));
    }

    private static Doc config(Settings settings) {
        Doc features = Doc.of("captcha", Doc.of("enabled", false).put("key", ""))
                .put("email", false)
                .put("invite_only", false)
                .put(
                        "autumn",
                        Doc.of("enabled", true).put("url", settings.autumn().toString()))
                .put("january", Doc.of("enabled", false).put("url", settings.api() + "/january"))
                .put("livekit", Doc.of("enabled", false).put("nodes", List.of()))
                .put("limits", Limits.asSent())
                .put(
                        "legal_links",
                        Doc.of("terms_of_service", "").put("privacy_policy", "").put("guidelines", ""));
        return Doc.of("revolt", VERSION)
                .put("features", features)
                .put("ws", settings.ws().toString())
                .put("app", settings.api().toString())
                .put("vapid", "")
                .put(
                        "build",
                        Doc.of("commit_sha", "local")
                                .put("commit_timestamp", "2026-01-01T00:00:00Z")
                                .put("semver", VERSION)
                                .put("origin_url", "")
                                .put("timestamp", "2026-01-01T00:00:00Z"));
    }
}
