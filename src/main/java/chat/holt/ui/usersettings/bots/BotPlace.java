package chat.holt.ui.usersettings.bots;

import chat.holt.i18n.Text;

/// A server or group to which a bot can be added.
///
/// @param group whether it is a group
public record BotPlace(String id, String name, boolean group) {
    /// As it is listed among the others.
    @Override
    public String toString() {
        return group ? Text.of("bots.place.group", name) : name;
    }
}
