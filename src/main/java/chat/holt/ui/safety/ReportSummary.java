package chat.holt.ui.safety;

import chat.holt.i18n.Text;
import chat.holt.model.File;
import chat.holt.model.Message;
import chat.holt.model.Server;
import chat.holt.store.Store;
import chat.holt.ui.kit.people.UserSummary;
import chat.holt.ui.navigation.Destination.Report.OfMessage;
import chat.holt.ui.navigation.Destination.Report.OfServer;
import chat.holt.ui.navigation.Destination.Report.OfUser;
import chat.holt.ui.navigation.Destination.Report.Subject;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a report is about, at the moment it is begun.
///
/// @param id decides the colour of the picture while there is none
/// @param name of the server, or of who wrote it
/// @param userId whom one may block afterwards; null for a server or a webhook
/// @param serverId which server one may leave afterwards; null for none
/// @param message message that is meant, or shows what is meant; null for none
record ReportSummary(
        String id,
        String name,
        String detail,
        @Nullable File picture,
        @Nullable String userId,
        @Nullable String serverId,
        @Nullable Quote message) {

    /// A message as it was.
    ///
    /// @param text markdown; what it holds if there is no text
    record Quote(String text, String time) {}

    static ReportSummary of(Store store, Subject subject) {
        return switch (subject) {
            case OfServer(var serverId) ->
                server(serverId, store.server(serverId).get());
            case OfUser(var userId, var messageId) ->
                user(
                        store,
                        userId,
                        messageId == null ? null : store.message(messageId).get());
            case OfMessage(var channelId, var messageId) -> {
                Message message = store.message(messageId).get();
                yield message == null
                        ? new ReportSummary(messageId, Text.of("chat.unknownUser"), "", null, null, null, null)
                        : author(store, message);
            }
        };
    }

    boolean isServer() {
        return serverId != null;
    }

    private static ReportSummary server(String id, @Nullable Server server) {
        return server == null
                ? new ReportSummary(id, id, "", null, null, id, null)
                : new ReportSummary(
                        id,
                        server.name(),
                        Objects.requireNonNullElse(server.description(), ""),
                        server.icon(),
                        null,
                        id,
                        null);
    }

    private static ReportSummary author(Store store, Message message) {
        Message.Webhook webhook = message.webhook();
        return webhook == null
                ? user(store, message.author(), message)
                : new ReportSummary(
                        message.author(),
                        webhook.name(),
                        Text.of("safety.report.webhook"),
                        null,
                        null,
                        null,
                        quote(message));
    }

    private static ReportSummary user(Store store, String userId, @Nullable Message message) {
        UserSummary user = UserSummary.of(store, userId);
        return new ReportSummary(
                userId, user.name(), user.tag(), user.avatar(), userId, null, message == null ? null : quote(message));
    }

    private static Quote quote(Message message) {
        String text = Objects.requireNonNullElse(message.content(), "");
        int files = message.attachments().size();
        String shown = text.isBlank() && files > 0 ? Text.of("safety.report.files", files) : text.strip();
        return new Quote(
                shown,
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .format(message.createdAt().atZone(ZoneId.systemDefault())));
    }
}
