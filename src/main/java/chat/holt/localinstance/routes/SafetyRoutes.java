package chat.holt.localinstance.routes;

import chat.holt.localinstance.http.ApiError;
import chat.holt.localinstance.http.Body;
import chat.holt.localinstance.http.FrameworkError;
import chat.holt.localinstance.http.Reply;
import chat.holt.localinstance.storage.Documents;
import chat.holt.localinstance.world.World;
import chat.holt.model.ErrorType;

/// Reports (`rest.md §28`). They are kept; nobody reads them here.
final class SafetyRoutes {
    private static final String[] CONTENT_REASONS = {
        "NoneSpecified",
        "Illegal",
        "IllegalGoods",
        "IllegalExtortion",
        "IllegalPornography",
        "IllegalHacking",
        "ExtremeViolence",
        "PromotesHarm",
        "UnsolicitedSpam",
        "Raid",
        "SpamAbuse",
        "ScamsFraud",
        "Malware",
        "Harassment"
    };
    private static final String[] USER_REASONS = {
        "NoneSpecified",
        "UnsolicitedSpam",
        "SpamAbuse",
        "InappropriateProfile",
        "Impersonation",
        "BanEvasion",
        "Underage"
    };

    private final World world;
    private final Documents reports;

    SafetyRoutes(World world) {
        this.world = world;
        reports = new Documents(world.database(), "reports");
    }

    void addTo(Endpoints endpoints) {
        endpoints.human("POST", "/safety/report", this::report);
    }

    private Reply report(Request request) {
        Body body = request.body();
        Body content = body.requiredBody("content");
        body.text("additional_context", 0, 1000);
        content.required("type");
        String type = content.word("type", "Message", "Server", "User");
        String id = content.required("id");
        content.required("report_reason");
        content.word("report_reason", "User".equals(type) ? USER_REASONS : CONTENT_REASONS);
        String culprit = switch (type) {
            case "Message" -> World.found(world.messages().find(id)).text("author");
            case "Server" -> world.server(id).text("owner");
            case "User" -> world.user(id).id();
            case null, default -> throw new FrameworkError(422);
        };
        if (culprit.equals(request.myId())) {
            throw ApiError.of(ErrorType.CANNOT_REPORT_YOURSELF);
        }
        String report = world.ids().next();
        reports.put(
                report,
                body.doc()
                        .only("content", "additional_context")
                        .put("_id", report)
                        .put("author", request.myId()));
        return Reply.none();
    }
}
