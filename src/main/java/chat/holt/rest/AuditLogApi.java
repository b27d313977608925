package chat.holt.rest;

import chat.holt.model.AuditLogPage;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was done in a server (`rest.md §19`); instances before 0.14 lack it.
public final class AuditLogApi {

    /// Which entries to fetch. Null and empty leave a condition out.
    ///
    /// @param user id of who acted
    /// @param target id of the user it was done to
    /// @param types of action, such as `BanCreate`
    /// @param before id of an entry, exclusive
    /// @param after id of an entry, exclusive
    /// @param limit 1–100
    public record Query(
            @Nullable String user,
            @Nullable String target,
            List<String> types,
            @Nullable String before,
            @Nullable String after,
            int limit) {

        public Query {
            types = List.copyOf(types);
        }

        /// The newest entries.
        public static Query latest(int limit) {
            return new Query(null, null, List.of(), null, null, limit);
        }
    }

    private final RestClient client;

    public AuditLogApi(RestClient client) {
        this.client = client;
    }

    /// The newest entries that fit, the newest first. Needs ViewAuditLogs. Errors: `FailedValidation`, `NotFound`,
    /// `MissingPermission`.
    public AuditLogPage fetch(String serverId, Query query) throws ApiException, IOException, InterruptedException {
        Request<AuditLogPage> request = Request.of(
                        Route.get("servers/{server}/audit_logs", serverId), AuditLogPage.class)
                .query("user", query.user)
                .query("target", query.target)
                .query("before", query.before)
                .query("after", query.after)
                .query("limit", query.limit);
        for (String type : query.types) {
            request = request.query("type", type);
        }
        return client.send(request);
    }
}
