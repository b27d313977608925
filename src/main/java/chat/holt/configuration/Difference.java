package chat.holt.configuration;

import java.util.List;

/// One thing that two configurations do not have alike.
///
/// @param name of the thing, the later one if that changes; empty for those there is one of
/// @param fields what is different about it; of things added or removed, all they have
public record Difference(Kind kind, Subject subject, String name, List<Field> fields) {
    public Difference {
        fields = List.copyOf(fields);
    }

    /// What became of it.
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /// What it is.
    public enum Subject {
        SERVER,
        EVERYONE,
        ROLE,
        CATEGORY,
        CHANNEL,
        SYSTEM_CHANNELS,
        EMOJI
    }

    /// One value, before and after, in the user's language; empty for none.
    public record Field(String label, String before, String after) {
        public Kind kind() {
            return before.isEmpty() ? Kind.ADDED : after.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
        }
    }
}
