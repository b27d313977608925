package chat.holt.ui.palette;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the palette offers: a command, and those before it if several were typed on one line.
///
/// @param path in the order in which they are chosen
public record Suggestion(List<Command> path) {
    public Suggestion {
        path = List.copyOf(path);
    }

    public Command last() {
        return path.getLast();
    }

    /// Such as “Ban › Bo”.
    public String name() {
        return path.stream().map(Command::name).collect(Collectors.joining(" › "));
    }

    /// Why it cannot be chosen; null if it can.
    public @Nullable String refusal() {
        for (Command command : path) {
            String reason = command.refusal().get();
            if (reason != null) {
                return reason;
            }
        }
        return null;
    }
}
