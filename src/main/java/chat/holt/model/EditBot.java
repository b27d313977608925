package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Body of editing a bot (`rest.md §9`); `interactionsUrl` of 1–2,048 characters. Null leaves a field as it is;
/// `remove` clears `InteractionsURL` or makes a new `Token`.
public record EditBot(
        @Nullable String name,
        @JsonProperty("public") @Nullable Boolean open,
        @Nullable Boolean analytics,
        @Nullable String interactionsUrl,
        List<String> remove) {
    public EditBot {
        remove = Empty.list(remove);
    }

    /// Changes nothing; refine it with the methods below.
    public static final EditBot NOTHING = new EditBot(null, null, null, null, List.of());

    public EditBot withName(String value) {
        return new EditBot(value, open, analytics, interactionsUrl, remove);
    }

    public EditBot withOpen(Boolean value) {
        return new EditBot(name, value, analytics, interactionsUrl, remove);
    }

    public EditBot withAnalytics(Boolean value) {
        return new EditBot(name, open, value, interactionsUrl, remove);
    }

    public EditBot withInteractionsUrl(String value) {
        return new EditBot(name, open, analytics, value, remove);
    }

    /// Also clears these fields, named as in `models.md`.
    public EditBot without(String... fields) {
        return new EditBot(name, open, analytics, interactionsUrl, List.of(fields));
    }
}
