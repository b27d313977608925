package chat.holt.localinstance.world;

import chat.holt.localinstance.http.ApiError;
import chat.holt.localinstance.http.Body;
import chat.holt.localinstance.storage.Doc;
import chat.holt.model.ErrorType;
import chat.holt.permissions.Permission;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Sending a message: all checks in the order of the protocol, then the message (`rest.md §22`).
public final class Sending {
    private static final int REMEMBERED_KEYS = 1000;

    private final World world;
    private final Map<String, Instant> slowmodes = new HashMap<>();
    private final Set<String> usedKeys = Collections.newSetFromMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED_KEYS;
        }
    });

    Sending(World world) {
        this.world = world;
    }

    /// Takes an idempotency key; false when it was used before.
    public boolean takeKey(String key) {
        return usedKeys.add(key);
    }

    /// Who sends: a user or bot with what they may do in the channel, or a webhook.
    /// @param id author of the message
    /// @param user null for webhooks
    public record Author(
            String id, @Nullable Doc user, @Nullable Doc webhook, long permissions) {
        boolean may(Permission right) {
            return Rights.has(right, permissions);
        }

        void require(Permission right) {
            Rights.require(permissions, right);
        }
    }

    /// Checks and sends. `body` is a DataMessageSend; `key` the idempotency key already taken, if any.
    /// @return the message as shown in the reply
    public Doc send(Doc channel, Author author, Body body, @Nullable String key) {
        String nonce = body.text("nonce", 1, 64);
        String content = body.text("content");
        List<String> attachments = orEmpty(body.texts("attachments"));
        List<Body> embeds = orEmpty(body.bodies("embeds"));
        List<Body> replies = orEmpty(body.bodies("replies"));
        Doc masquerade = masquerade(body.body("masquerade"));
        Body interactions = body.body("interactions");
        long flags = orZero(body.number("flags"));
        List<Doc> texts = embeds.stream().map(Sending::embed).toList();

        author.require(Permission.SEND_MESSAGE);
        if (masquerade != null) {
            author.require(Permission.MASQUERADE);
            if (masquerade.has("colour")) {
                author.require(Permission.MANAGE_ROLE);
            }
        }
        if (!embeds.isEmpty()) {
            author.require(Permission.SEND_EMBEDS);
        }
        if (!attachments.isEmpty()) {
            author.require(Permission.UPLOAD_FILES);
        }
        passSlowmode(channel, author);
        Doc interaction = interactions(interactions, author);
        requireLength(content, texts);
        if (nonce != null && !takeKey(nonce)) {
            throw ApiError.invalidOperation();
        }
        if ((content == null || content.isEmpty()) && attachments.isEmpty() && embeds.isEmpty()) {
            throw ApiError.of(ErrorType.EMPTY_MESSAGE);
        }
        if (flags > 7) {
            throw ApiError.of(ErrorType.INVALID_PROPERTY);
        }
        boolean person = author.user() == null || !author.user().has("bot");
        if (person && (flags & MessageFlags.EVERYONE) != 0) {
            throw ApiError.of(ErrorType.IS_NOT_BOT);
        }
        if (interaction != null
                && interaction.flag("restrict_reactions")
                && interaction.texts("reactions").isEmpty()) {
            throw ApiError.of(ErrorType.INVALID_PROPERTY);
        }
        Mentions mentions = allowedMentions(channel, author, content == null ? "" : content);
        var mentioned = new LinkedHashSet<>(mentions.users());
        List<String> replyIds = replies(channel, replies, mentioned);
        if (attachments.size() > Limits.ATTACHMENTS) {
            throw ApiError.tooMany(ErrorType.TOO_MANY_ATTACHMENTS, Limits.ATTACHMENTS);
        }
        if (embeds.size() > Limits.EMBEDS) {
            throw ApiError.tooMany(ErrorType.TOO_MANY_EMBEDS, Limits.EMBEDS);
        }
        List<Doc> files = new ArrayList<>();
        for (String file : attachments) {
            files.add(world.uploads().use("attachments", file));
        }
        for (int i = 0; i < texts.size(); i++) {
            attachMedia(texts.get(i), embeds.get(i));
        }

        long shownFlags = (flags & MessageFlags.SUPPRESS)
                | ((mentions.everyone() || (flags & MessageFlags.EVERYONE) != 0) ? MessageFlags.EVERYONE : 0)
                | (mentions.online() ? MessageFlags.ONLINE : 0);
        Doc message = Doc.of("_id", world.ids().next())
                .put(
                        "nonce",
                        nonce != null ? nonce : key != null ? key : world.ids().next())
                .put("channel", channel.id())
                .put("author", author.id())
                .put("webhook", author.webhook())
                .put("content", content)
                .put("attachments", orNull(files))
                .put("embeds", orNull(texts))
                .put("mentions", orNull(mentioned))
                .put("role_mentions", orNull(mentions.roles()))
                .put("replies", orNull(replyIds))
                .put("interactions", interaction)
                .put("masquerade", masquerade)
                .put("flags", shownFlags == 0 ? null : shownFlags);
        Set<String> pinged = (shownFlags & MessageFlags.SUPPRESS) != 0 ? Set.of() : pinged(channel, message);
        Doc shown = world.messages().post(channel, message, author.user(), pinged);
        if (author.may(Permission.SEND_EMBEDS)) {
            world.messages().preview(message);
        }
        return shown;
    }

    /// `PayloadTooLarge` when content and embed descriptions together have too many UTF-8 bytes.
    public static void requireLength(@Nullable String content, List<Doc> embeds) {
        long bytes = content == null ? 0 : content.getBytes(StandardCharsets.UTF_8).length;
        for (Doc embed : embeds) {
            bytes += embed.text("description", "").getBytes(StandardCharsets.UTF_8).length;
        }
        if (bytes > Limits.MESSAGE_BYTES) {
            throw ApiError.of(ErrorType.PAYLOAD_TOO_LARGE);
        }
    }

    /// A text embed as stored, its media not yet attached.
    public static Doc embed(Body body) {
        return Doc.of("type", "Text")
                .put("icon_url", body.text("icon_url", 1, 256))
                .put("url", body.text("url", 1, 256))
                .put("title", body.text("title", 1, 100))
                .put("description", body.text("description", 1, 2000))
                .put("colour", body.text("colour", 1, 128));
    }

    public void attachMedia(Doc embed, Body body) {
        String media = body.text("media", 1, 128);
        if (media != null) {
            embed.put("media", world.uploads().use("attachments", media));
        }
    }

    private static @Nullable Doc masquerade(@Nullable Body body) {
        return body == null
                ? null
                : Doc.of("name", body.text("name", 1, 32))
                        .put("avatar", body.text("avatar", 1, 256))
                        .put("colour", body.text("colour", 1, 128));
    }

    private @Nullable Doc interactions(@Nullable Body body, Author author) {
        if (body == null) {
            return null;
        }
        List<String> reactions = orEmpty(body.texts("reactions"));
        if (!reactions.isEmpty()) {
            author.require(Permission.REACT);
            if (reactions.size() > Reactions.MAX) {
                throw ApiError.invalidOperation();
            }
            reactions.forEach(emoji -> Reactions.requireEmoji(world, emoji));
        }
        return Doc.of("reactions", orNull(reactions))
                .put("restrict_reactions", body.flag("restrict_reactions", false) ? true : null);
    }

    /// One message per interval and member, unless they may bypass it.
    private void passSlowmode(Doc channel, Author author) {
        long seconds = channel.number("slowmode");
        if (seconds == 0 || author.user() == null || author.may(Permission.BYPASS_SLOWMODE)) {
            return;
        }
        String slot = author.id() + " " + channel.id();
        Instant free = slowmodes.getOrDefault(slot, Instant.MIN);
        boolean wait = free.isAfter(world.now());
        if (!wait) {
            slowmodes.put(slot, world.now().plusSeconds(seconds));
        }
        long left = wait ? secondsUntil(free) : seconds;
        Doc slowmode =
                Doc.of("channel_id", channel.id()).put("duration", seconds).put("retry_after", left);
        Doc event = Events.event("UserSlowmodes").put("slowmodes", List.of(slowmode));
        if (wait) {
            world.events().toUserNow(author.id(), event);
            throw ApiError.of(ErrorType.IN_SLOWMODE).with("retry_after", left);
        }
        world.events().toUser(author.id(), event);
    }

    /// Running slowmodes of a user, for Ready.
    public List<Doc> slowmodesOf(String user) {
        var running = new ArrayList<Doc>();
        slowmodes.values().removeIf(free -> !free.isAfter(world.now()));
        slowmodes.forEach((slot, free) -> {
            if (slot.startsWith(user + " ")) {
                long left = secondsUntil(free);
                running.add(Doc.of("channel_id", slot.substring(user.length() + 1))
                        .put("duration", left)
                        .put("retry_after", left));
            }
        });
        return running;
    }

    private long secondsUntil(Instant free) {
        return Math.max(1, Duration.between(world.now(), free).plusMillis(999).toSeconds());
    }

    /// The mentions that count: people who can see the channel, roles that exist.
    private Mentions allowedMentions(Doc channel, Author author, String content) {
        Mentions mentions = Mentions.in(content);
        String serverId = channel.find("server");
        if (serverId == null) {
            var users = new LinkedHashSet<>(mentions.users());
            users.retainAll(channel.texts("recipients"));
            return new Mentions(users, Set.of(), mentions.everyone(), mentions.online());
        }
        if (mentions.everyone() || mentions.online()) {
            author.require(Permission.MENTION_EVERYONE);
        }
        Doc server = world.server(serverId);
        var roles = new LinkedHashSet<>(mentions.roles());
        roles.retainAll(server.docMap("roles").keySet());
        if (!roles.isEmpty()) {
            author.require(Permission.MENTION_ROLES);
        }
        var users = new LinkedHashSet<String>();
        for (String id : mentions.users()) {
            Doc user = world.users().find(id);
            if (user != null
                    && Rights.sees(world.rights().standing(user, server, world.findMember(serverId, id)), channel)) {
                users.add(id);
            }
        }
        return new Mentions(users, roles, mentions.everyone(), mentions.online());
    }

    private List<String> replies(Doc channel, List<Body> replies, Set<String> mentioned) {
        if (replies.size() > Limits.REPLIES) {
            throw ApiError.tooMany(ErrorType.TOO_MANY_REPLIES, Limits.REPLIES);
        }
        var ids = new LinkedHashSet<String>();
        for (Body reply : replies) {
            String id = reply.required("id");
            boolean mention = Boolean.TRUE.equals(reply.flag("mention"));
            Doc target = world.messages().find(id);
            if (target == null || !target.text("channel").equals(channel.id())) {
                if (reply.flag("fail_if_not_exists", true)) {
                    throw ApiError.notFound();
                }
                continue;
            }
            ids.add(id);
            if (mention && world.users().exists(target.text("author"))) {
                mentioned.add(target.text("author"));
            }
        }
        return List.copyOf(ids);
    }

    /// Everybody a message calls, by name, role or all at once.
    private Set<String> pinged(Doc channel, Doc message) {
        var pinged = new LinkedHashSet<>(message.texts("mentions"));
        String serverId = channel.find("server");
        List<String> roles = message.texts("role_mentions");
        long flags = message.number("flags");
        boolean everyone = (flags & MessageFlags.EVERYONE) != 0;
        boolean online = (flags & MessageFlags.ONLINE) != 0;
        if (serverId != null && (everyone || online || !roles.isEmpty())) {
            for (Doc member : world.members().where("server = ?", serverId)) {
                String user = member.nested("_id").text("user");
                if (everyone
                        || (online && world.presence().isOnline(user))
                        || !Collections.disjoint(member.texts("roles"), roles)) {
                    pinged.add(user);
                }
            }
        }
        return pinged;
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static long orZero(@Nullable Long number) {
        return number == null ? 0 : number;
    }

    private static <C extends Collection<?>> @Nullable C orNull(C items) {
        return items.isEmpty() ? null : items;
    }
}
