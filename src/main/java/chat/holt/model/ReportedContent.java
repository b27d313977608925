package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.jspecify.annotations.Nullable;

/// What a report is about; reasons are texts of `models.md` Safety.
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
public sealed interface ReportedContent {
    @JsonTypeName("Message")
    record OfMessage(String id, String reportReason) implements ReportedContent {}

    @JsonTypeName("Server")
    record OfServer(String id, String reportReason) implements ReportedContent {}

    @JsonTypeName("User")
    record OfUser(String id, String reportReason, @Nullable String messageId) implements ReportedContent {}
}
