package chat.holt.model;

import java.util.Map;

/// Whether the account still lacks a user name.
public record OnboardingStatus(
        @Always boolean onboarding, @UnknownFields Map<String, Object> unknown) {
    public OnboardingStatus {
        unknown = Empty.map(unknown);
    }
}
