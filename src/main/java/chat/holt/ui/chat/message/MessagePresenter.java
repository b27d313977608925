package chat.holt.ui.chat.message;

import chat.holt.i18n.Text;
import chat.holt.model.File;
import chat.holt.model.Member;
import chat.holt.model.Message;
import chat.holt.model.RelationshipStatus;
import chat.holt.model.Server;
import chat.holt.model.SystemMessage;
import chat.holt.model.User;
import chat.holt.model.UserFlag;
import chat.holt.ui.chat.message.ShownMessage.Author;
import chat.holt.ui.chat.message.ShownMessage.Badge;
import chat.holt.ui.chat.message.ShownMessage.Picture;
import chat.holt.ui.chat.message.ShownMessage.Reaction;
import chat.holt.ui.chat.message.ShownMessage.Reply;
import chat.holt.ui.kit.SystemSentence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Works out what the row of a message shows. A pure function of what [Lookup] answers.
public final class MessagePresenter {
    private static final int PREVIEW_LENGTH = 128;

    /// What else is known at this moment.
    interface Lookup {
        String myId();

        @Nullable
        User user(String id);

        @Nullable
        Member member(String userId);

        @Nullable
        Server server();

        @Nullable
        Message message(String id);
    }

    private final Lookup lookup;

    public MessagePresenter(Lookup lookup) {
        this.lookup = lookup;
    }

    public ShownMessage present(Message message) {
        SystemMessage system = message.system();
        return new ShownMessage(
                message.id(),
                author(message),
                message.createdAt(),
                system == null ? Objects.requireNonNullElse(message.content(), "") : SystemSentence.of(system),
                message.edited() != null,
                system == null && !blocked(message) && mentionsMe(message),
                message.replies().stream().map(id -> reply(id, message)).toList(),
                message.attachments(),
                message.embeds(),
                reactions(message));
    }

    Author author(Message message) {
        String id = message.author();
        Message.Webhook webhook = message.webhook();
        Message.Masquerade mask = message.masquerade();
        User user = webhook == null && !id.equals(User.SYSTEM_ID) ? lookup.user(id) : null;
        Member member = user == null ? null : lookup.member(id);
        String name = webhook != null ? webhook.name() : name(user, member);
        Server server = member == null ? null : lookup.server();
        String colour = server == null ? null : server.colourOf(member);
        Picture picture = picture(webhook, user, member);
        if (mask != null) {
            name = Objects.requireNonNullElse(mask.name(), name);
            colour = mask.colour() == null ? colour : mask.colour();
            picture = mask.avatar() == null ? picture : new Picture.Web(mask.avatar());
        }
        return new Author(id, name, colour, picture, badge(webhook, user));
    }

    private static Badge badge(Message.@Nullable Webhook webhook, @Nullable User user) {
        if (webhook != null) {
            return Badge.WEBHOOK;
        }
        if (user != null && user.has(UserFlag.SPAM)) {
            return Badge.SPAM;
        }
        return user != null && user.bot() != null ? Badge.BOT : Badge.NONE;
    }

    private static String name(@Nullable User user, @Nullable Member member) {
        if (member != null && member.nickname() != null) {
            return member.nickname();
        }
        return user == null ? Text.of("chat.unknownUser") : user.name();
    }

    private static @Nullable Picture picture(
            Message.@Nullable Webhook webhook, @Nullable User user, @Nullable Member member) {
        if (webhook != null) {
            return webhook.avatar() == null ? null : new Picture.Stored(avatar(webhook.avatar()));
        }
        if (member != null && member.avatar() != null) {
            return new Picture.Stored(member.avatar());
        }
        return user == null || user.avatar() == null ? null : new Picture.Stored(user.avatar());
    }

    /// Of a webhook's avatar only the id is told.
    private static File avatar(String id) {
        File.Image unknown = new File.Image(0, 0, null, null);
        return new File(id, "avatars", "", unknown, "", 0, false, false, null, null, null, null);
    }

    private boolean mentionsMe(Message message) {
        Member me = lookup.member(lookup.myId());
        return message.mentions(lookup.myId(), me == null ? List.of() : me.roles());
    }

    private Reply reply(String id, Message message) {
        Message target = lookup.message(id);
        if (target == null) {
            return new Reply(id, null, false, Text.of("chat.reply.unknown"));
        }
        if (blocked(target)) {
            return new Reply(id, null, false, Text.of("chat.reply.blocked"));
        }
        SystemMessage system = target.system();
        String text = system == null ? Objects.requireNonNullElse(target.content(), "") : SystemSentence.of(system);
        if (text.isBlank()) {
            text = Text.of(target.attachments().isEmpty() ? "chat.reply.empty" : "chat.reply.attachment");
        }
        return new Reply(id, author(target), message.mentions().contains(target.author()), preview(text));
    }

    /// Webhooks stand for nobody whom one could block.
    private boolean blocked(Message message) {
        User author = message.webhook() == null && message.system() == null ? lookup.user(message.author()) : null;
        return author != null && author.relationship() == RelationshipStatus.BLOCKED;
    }

    private static String preview(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= PREVIEW_LENGTH ? line : line.substring(0, PREVIEW_LENGTH) + "…";
    }

    private List<Reaction> reactions(Message message) {
        Set<String> kinds = new LinkedHashSet<>();
        if (message.interactions() != null) {
            kinds.addAll(message.interactions().reactions());
        }
        kinds.addAll(message.reactions().keySet());
        List<Reaction> shown = new ArrayList<>(kinds.size());
        for (String emoji : kinds) {
            List<String> users = message.reactions().getOrDefault(emoji, List.of());
            List<String> names = users.stream()
                    .limit(Reaction.NAMED)
                    .flatMap(this::knownName)
                    .toList();
            shown.add(new Reaction(emoji, users.size(), users.contains(lookup.myId()), names));
        }
        return shown;
    }

    private Stream<String> knownName(String userId) {
        User user = lookup.user(userId);
        return user == null || user.relationship() == RelationshipStatus.BLOCKED
                ? Stream.empty()
                : Stream.of(name(user, lookup.member(userId)));
    }
}
