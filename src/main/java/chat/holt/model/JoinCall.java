package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Body of joining a call.
public record JoinCall(
        @Nullable String node,
        @Nullable Boolean forceDisconnect,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> recipients) {}
