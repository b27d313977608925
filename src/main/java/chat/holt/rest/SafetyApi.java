package chat.holt.rest;

import chat.holt.model.Report;
import java.io.IOException;

/// Reports to the instance's moderators (`rest.md §28`).
public final class SafetyApi {

    private final RestClient client;

    public SafetyApi(RestClient client) {
        this.client = client;
    }

    /// Not for bots. Errors: `FailedValidation` (more than 1,000 characters), `IsBot`, `NotFound`,
    /// `CannotReportYourself`. No event.
    public void report(Report report) throws ApiException, IOException, InterruptedException {
        client.send(Request.of(Route.post("safety/report")).body(report));
    }
}
