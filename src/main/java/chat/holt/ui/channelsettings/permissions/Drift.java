package chat.holt.ui.channelsettings.permissions;

import java.util.List;

/// A channel whose permissions differ from those of its category.
///
/// @param differences one short sentence each
/// @param locked why they cannot be made the same; empty if they can
public record Drift(String channelId, String name, List<String> differences, String locked) {
    public Drift {
        differences = List.copyOf(differences);
    }
}
