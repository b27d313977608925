package chat.holt.model;

/// Body of completing onboarding; 2–32 characters.
public record ChooseUsername(String username) {}
