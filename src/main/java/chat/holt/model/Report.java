package chat.holt.model;

import org.jspecify.annotations.Nullable;

/// Body of a report.
public record Report(ReportedContent content, @Nullable String additionalContext) {}
