package chat.holt.ui.serversettings.auditlog;

import chat.holt.i18n.Text;
import java.util.List;
import java.util.stream.Collectors;

/// What a field held, in words that are ready to be shown.
public sealed interface FieldValue {

    /// Nothing was set.
    record Nothing() implements FieldValue {}

    record Words(String text) implements FieldValue {}

    /// A CSS colour or gradient.
    record Colour(String css) implements FieldValue {}

    /// @param here whether it is on this side of the edit only
    record Item(String text, boolean here) {}

    record Items(List<Item> items) implements FieldValue {}

    /// Names of those permissions that the edit changed.
    ///
    /// @param open neither allowed nor denied
    record Rights(List<String> allowed, List<String> denied, List<String> open) implements FieldValue {}

    /// All in one line, for screen readers and exports.
    default String text() {
        return switch (this) {
            case Nothing nothing -> Text.of("audit.value.nothing");
            case Words words -> words.text;
            case Colour colour -> colour.css;
            case Items items -> items.items.stream().map(Item::text).collect(Collectors.joining(", "));
            case Rights rights ->
                String.join(
                        "; ",
                        List.of(
                                        line("audit.value.allowed", rights.allowed),
                                        line("audit.value.denied", rights.denied),
                                        line("audit.value.open", rights.open))
                                .stream()
                                .filter(part -> !part.isEmpty())
                                .toList());
        };
    }

    private static String line(String key, List<String> names) {
        return names.isEmpty() ? "" : Text.of(key, String.join(", ", names));
    }
}
