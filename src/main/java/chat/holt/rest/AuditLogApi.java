package chat.holt.rest;

import chat.holt.model.AuditLogPage;
import chat.holt.model.AuditLogQuery;
import java.io.IOException;

/// What was done in a server (`rest.md §19`); instances before 0.14 lack it.
public final class AuditLogApi {

    private final RestClient client;

    public AuditLogApi(RestClient client) {
        this.client = client;
    }

    /// The newest entries that fit, the newest first. Needs ViewAuditLogs. Errors: `FailedValidation`, `NotFound`,
    /// `MissingPermission`.
    public AuditLogPage fetch(String serverId, AuditLogQuery query)
            throws ApiException, IOException, InterruptedException {
        Request<AuditLogPage> request = Request.of(
                        Route.get("servers/{server}/audit_logs", serverId), AuditLogPage.class)
                .query("user", query.user())
                .query("target", query.target())
                .query("before", query.before())
                .query("after", query.after())
                .query("limit", query.limit());
        for (String type : query.types()) {
            request = request.query("type", type);
        }
        return client.send(request);
    }
}
