package chat.holt.ui.serversettings.configuration;

import chat.holt.configuration.Difference;

/// A row of the tree of differences.
sealed interface DiffRow {
    /// Heads all differences of things of a kind.
    record Group(Difference.Subject subject, int count) implements DiffRow {}

    /// A thing; its values follow when it is open.
    record Thing(Difference difference, boolean open) implements DiffRow {}

    /// One value of the thing above.
    record Value(Difference.Field field) implements DiffRow {}
}
