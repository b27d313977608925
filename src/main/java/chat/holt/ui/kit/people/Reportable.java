package chat.holt.ui.kit.people;

import chat.holt.i18n.Text;
import chat.holt.model.Message;
import chat.holt.model.Server;
import chat.holt.model.User;
import chat.holt.store.Store;
import chat.holt.ui.navigation.Destination.Report.OfMessage;
import chat.holt.ui.navigation.Destination.Report.OfServer;
import chat.holt.ui.navigation.Destination.Report.OfUser;
import chat.holt.ui.navigation.Destination.Report.Subject;
import org.jspecify.annotations.Nullable;

/// What can be reported to the platform (`rest.md §28`).
public final class Reportable {
    private Reportable() {}

    /// Why not, in the user's language; null if one can. What is not known is left to the server to judge.
    public static @Nullable String whyNot(Store store, Subject subject) {
        User me = store.user(store.myId()).get();
        if (me != null && me.bot() != null) {
            return Text.of("safety.report.bot");
        }
        return switch (subject) {
            case OfUser(var userId, var messageId) ->
                userId.equals(store.myId()) ? Text.of("safety.report.self") : null;
            case OfMessage(var channelId, var messageId) -> {
                Message message = store.message(messageId).get();
                yield message == null ? null : message(message, store.myId());
            }
            case OfServer(var serverId) -> {
                Server server = store.server(serverId).get();
                yield server != null && server.owner().equals(store.myId()) ? Text.of("safety.report.ownServer") : null;
            }
        };
    }

    private static @Nullable String message(Message message, String myId) {
        if (message.system() != null || message.author().equals(User.SYSTEM_ID)) {
            return Text.of("safety.report.system");
        }
        return message.author().equals(myId) ? Text.of("safety.report.ownMessage") : null;
    }
}
