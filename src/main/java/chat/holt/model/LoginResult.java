package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/// Outcome of a sign-in, told apart by `result` (`auth.md §4`).
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "result")
public sealed interface LoginResult {
    record Success(@JsonUnwrapped Session session) implements LoginResult {}

    /// The second step must follow within five minutes.
    @JsonTypeName("MFA")
    record Mfa(String ticket, @Always List<MfaMethod> allowedMethods) implements LoginResult {
        public Mfa {
            allowedMethods = Empty.list(allowedMethods);
        }
    }

    record Disabled(String userId) implements LoginResult {}
}
