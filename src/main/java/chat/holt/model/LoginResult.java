package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;

/// Outcome of a sign-in, told apart by `result` (`auth.md §4`).
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "result")
public sealed interface LoginResult {
    record Success(@JsonUnwrapped Session session) implements LoginResult {}

    /// The second step must follow within five minutes.
    @JsonTypeName("MFA")
    record Mfa(
            String ticket,
            @Always List<MfaMethod> allowedMethods,
            @UnknownFields Map<String, Object> unknown) implements LoginResult {
        public Mfa {
            allowedMethods = Empty.list(allowedMethods);
            unknown = Empty.map(unknown);
        }
    }

    record Disabled(String userId, @UnknownFields Map<String, Object> unknown) implements LoginResult {
        public Disabled {
            unknown = Empty.map(unknown);
        }

        public Disabled(String userId) {
            this(userId, Map.of());
        }
    }
}
