package chat.holt.ui.kit.notifications;

import chat.holt.i18n.Text;
import chat.holt.model.Channel;
import chat.holt.model.Emoji;
import chat.holt.model.Group;
import chat.holt.model.Member;
import chat.holt.model.Message;
import chat.holt.model.Role;
import chat.holt.model.Server;
import chat.holt.model.TextChannel;
import chat.holt.model.User;
import chat.holt.store.MatureMark;
import chat.holt.store.Store;
import chat.holt.ui.kit.SystemSentence;
import chat.holt.ui.kit.markdown.Inline;
import chat.holt.ui.kit.markdown.Markdown;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Words a message for the desktop (`client-behaviour.md §10`).
final class NoticeText {
    private static final int LONGEST = 240;

    private final Store store;
    private final @Nullable Channel channel;
    private final Message message;

    NoticeText(Store store, Message message) {
        this.store = store;
        this.message = message;
        channel = store.channel(message.channel()).get();
    }

    /// Who wrote, and where unless it is a direct message.
    String title() {
        String author = author();
        return switch (channel) {
            case Group group -> Text.of("notice.group", author, group.name());
            case TextChannel text -> {
                Server server = store.server(text.server()).get();
                yield Text.of("notice.channel", author, text.name(), server == null ? "" : server.name());
            }
            case null, default -> "@" + author;
        };
    }

    /// What was written, on one line and not too long.
    String body() {
        if (MatureMark.of(store, message.channel()) != null) {
            return Text.of("notice.mature");
        }
        String markdown = message.system() != null
                ? SystemSentence.of(message)
                : Objects.requireNonNullElse(message.content(), "");
        String plain = Markdown.parse(markdown).plainText(this::name);
        if (plain.isEmpty() && !message.attachments().isEmpty()) {
            return Text.of("notice.attachments", message.attachments().size());
        }
        return plain.length() <= LONGEST
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, plain.codePointCount(0, LONGEST) - 1)) + "…";
    }

    private String author() {
        Message.Masquerade mask = message.masquerade();
        Message.Webhook webhook = message.webhook();
        if (mask != null && mask.name() != null) {
            return mask.name();
        }
        if (webhook != null) {
            return webhook.name();
        }
        return message.author().equals(User.SYSTEM_ID) ? Text.of("app.name") : user(message.author());
    }

    private String name(Inline inline) {
        return switch (inline) {
            case Inline.Mention(Inline.Kind kind, String id) ->
                switch (kind) {
                    case USER -> "@" + user(id);
                    case CHANNEL ->
                        store.channel(id).get() instanceof TextChannel text
                                ? "#" + text.name()
                                : Text.of("chat.privateChannel");
                    case ROLE -> role(id);
                };
            case Inline.CustomEmoji(String id) -> {
                Emoji emoji = store.emoji(id).get();
                yield emoji == null ? "" : ":" + emoji.name() + ":";
            }
            default -> "";
        };
    }

    private String user(String id) {
        String serverId = channel == null ? null : channel.server();
        Member member = serverId == null ? null : store.member(serverId, id).get();
        User user = store.user(id).get();
        if (member != null && member.nickname() != null) {
            return member.nickname();
        }
        return user == null ? Text.of("chat.unknownUser") : user.name();
    }

    private String role(String id) {
        String serverId = channel == null ? null : channel.server();
        Server server = serverId == null ? null : store.server(serverId).get();
        Role role = server == null ? null : server.roles().get(id);
        return role == null ? Text.of("chat.unknownRole") : "@" + role.name();
    }
}
