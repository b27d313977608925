package chat.holt.ui.usersettings.bots;

import chat.holt.model.Bot;
import chat.holt.model.User;

/// A bot of yours.
///
/// @param user as what it appears
/// @param bot what only its owner knows, among that its token
public record OwnBot(User user, Bot bot) {
    public String id() {
        return user.id();
    }

    /// Its user name, by which it is called here.
    public String name() {
        return user.username();
    }
}
