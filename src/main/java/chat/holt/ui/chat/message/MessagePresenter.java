package chat.holt.ui.chat.message;

import chat.holt.i18n.Text;
import chat.holt.model.Embed;
import chat.holt.model.File;
import chat.holt.model.Member;
import chat.holt.model.Message;
import chat.holt.model.RelationshipStatus;
import chat.holt.model.Role;
import chat.holt.model.Server;
import chat.holt.model.SystemMessage;
import chat.holt.model.User;
import chat.holt.model.UserFlag;
import chat.holt.ui.chat.message.ShownMessage.Author;
import chat.holt.ui.chat.message.ShownMessage.Mark;
import chat.holt.ui.chat.message.ShownMessage.Picture;
import chat.holt.ui.chat.message.ShownMessage.Reaction;
import chat.holt.ui.chat.message.ShownMessage.Reply;
import chat.holt.ui.chat.message.ShownMessage.RoleIcon;
import chat.holt.ui.kit.SystemSentence;
import chat.holt.ui.kit.markdown.Inline;
import chat.holt.ui.kit.markdown.Markdown;
import java.time.Duration;
import java.time.Instant;
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
    private static final Duration YOUNG = Duration.ofDays(1);
    /// The account of the official bridge.
    private static final String BRIDGE = "01FHGJ3NPP7XANQQH8C2BE44ZY";

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

        /// Whether a message not known yet is being fetched.
        boolean loading(String messageId);

        /// What to write for a mention or an emoji.
        String name(Inline inline);

        Instant now();
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
                text(message),
                system,
                message.edited(),
                marks(message),
                system == null && !blocked(message) && mentionsMe(message),
                message.replies().stream().map(id -> reply(id, message)).toList(),
                message.attachments(),
                message.embeds(),
                reactions(message));
    }

    private static String text(Message message) {
        return message.system() != null
                ? SystemSentence.of(message)
                : onlyGif(message) ? "" : Objects.requireNonNullElse(message.content(), "");
    }

    /// Whether the message is nothing but the address of a moving picture shown below it (`client-behaviour.md §5.12`).
    private static boolean onlyGif(Message message) {
        String content = message.content();
        return content != null
                && message.embeds().size() == 1
                && message.embeds().getFirst() instanceof Embed.Website site
                && site.image() != null
                && site.special() instanceof Embed.Gif
                && (content.strip().equals(site.url()) || content.strip().equals(site.originalUrl()));
    }

    private static List<Mark> marks(Message message) {
        List<Mark> marks = new ArrayList<>();
        if (message.silent() && message.system() == null) {
            marks.add(Mark.SILENT);
        }
        if (message.pinned()) {
            marks.add(Mark.PINNED);
        }
        return marks;
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
        return new Author(id, name, colour, picture, roleIcon(server, member), marks(message, user, member));
    }

    private static @Nullable RoleIcon roleIcon(@Nullable Server server, @Nullable Member member) {
        if (server == null || member == null) {
            return null;
        }
        for (Role role : server.rolesOf(member)) {
            if (role.icon() != null) {
                return new RoleIcon(role.name(), role.icon());
            }
        }
        return null;
    }

    private List<Mark> marks(Message message, @Nullable User user, @Nullable Member member) {
        if (message.webhook() != null) {
            return List.of(Mark.WEBHOOK);
        }
        if (user == null) {
            return List.of();
        }
        List<Mark> marks = new ArrayList<>();
        if (user.privileged()) {
            marks.add(Mark.OFFICIAL);
        }
        if (user.id().equals(BRIDGE) && message.masquerade() != null) {
            marks.add(Mark.BRIDGE);
        } else if (user.bot() != null) {
            marks.add(Mark.BOT);
        }
        if (user.has(UserFlag.SPAM)) {
            marks.add(Mark.SPAM);
        }
        if (young(user.createdAt())) {
            marks.add(Mark.NEW_ACCOUNT);
        } else if (member != null && young(member.joinedAt())) {
            marks.add(Mark.NEW_MEMBER);
        }
        return marks;
    }

    private boolean young(Instant since) {
        return since.plus(YOUNG).isAfter(lookup.now());
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
            String state = Text.of(lookup.loading(id) ? "chat.reply.loading" : "chat.reply.unknown");
            return new Reply(id, null, false, state, false);
        }
        if (blocked(target)) {
            return new Reply(id, null, false, Text.of("chat.reply.blocked"), false);
        }
        int files = target.attachments().size();
        String line = Markdown.parse(text(target)).plainText(lookup::name);
        if (line.isEmpty()) {
            line = files == 0 ? Text.of("chat.reply.empty") : Text.of("chat.reply.attachments", files);
        }
        boolean mentioned = message.mentions().contains(target.author());
        return new Reply(id, author(target), mentioned, preview(line), files > 0);
    }

    /// Webhooks stand for nobody whom one could block.
    private boolean blocked(Message message) {
        return message.webhook() == null && message.system() == null && blocked(message.author());
    }

    private boolean blocked(String userId) {
        User user = lookup.user(userId);
        return user != null && user.relationship() == RelationshipStatus.BLOCKED;
    }

    private static String preview(String line) {
        return line.codePointCount(0, line.length()) <= PREVIEW_LENGTH
                ? line
                : line.substring(0, line.offsetByCodePoints(0, PREVIEW_LENGTH)) + "…";
    }

    /// What users you blocked think of a message does not count.
    private List<Reaction> reactions(Message message) {
        List<String> presets = message.interactions() == null
                ? List.of()
                : message.interactions().reactions();
        Set<String> kinds = new LinkedHashSet<>(presets);
        kinds.addAll(message.reactions().keySet());
        List<Reaction> shown = new ArrayList<>(kinds.size());
        for (String emoji : kinds) {
            List<String> users = message.reactions().getOrDefault(emoji, List.of()).stream()
                    .filter(id -> !blocked(id))
                    .toList();
            if (users.isEmpty() && !presets.contains(emoji)) {
                continue;
            }
            List<String> names = users.stream()
                    .limit(Reaction.NAMED)
                    .flatMap(this::knownName)
                    .toList();
            shown.add(new Reaction(emoji, users.size(), users.contains(lookup.myId()), names, presets.contains(emoji)));
        }
        return shown;
    }

    private Stream<String> knownName(String userId) {
        User user = lookup.user(userId);
        return user == null ? Stream.empty() : Stream.of(name(user, lookup.member(userId)));
    }
}
