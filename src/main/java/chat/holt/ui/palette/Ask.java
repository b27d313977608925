package chat.holt.ui.palette;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Something that must be known before an action is done: one of several choices, or words.
final class Ask implements Command.Next {
    private final String prompt;
    private final Supplier<List<Command>> source;
    private final Function<String, Optional<Command>> words;
    private @Nullable List<Command> choices;

    private Ask(String prompt, Supplier<List<Command>> source, Function<String, Optional<Command>> words) {
        this.prompt = prompt;
        this.source = source;
        this.words = words;
    }

    /// @param prompt what is asked for
    /// @param choices asked for once
    static Ask of(String prompt, Supplier<List<Command>> choices) {
        return new Ask(prompt, choices, typed -> Optional.empty());
    }

    /// @param words what comes of the words that were typed; empty if they cannot be understood
    static Ask of(String prompt, Supplier<List<Command>> choices, Function<String, Optional<Command>> words) {
        return new Ask(prompt, choices, words);
    }

    String prompt() {
        return prompt;
    }

    List<Command> choices() {
        List<Command> known = choices;
        if (known == null) {
            known = source.get();
            choices = known;
        }
        return known;
    }

    Optional<Command> understand(String typed) {
        return words.apply(typed);
    }
}
