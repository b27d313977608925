package chat.holt.model;

/// Whether the account still lacks a user name.
public record OnboardingStatus(@Always boolean onboarding) {}
