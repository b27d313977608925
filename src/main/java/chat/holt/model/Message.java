package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A message (`models.md` Message). `user` and `member` come only with new messages. `reactions` maps emoji to users,
/// in order of first use. `flags` are bit positions: see the constants.
public record Message(
        @JsonProperty("_id") String id,
        @Nullable String nonce,
        String channel,
        String author,
        @Nullable User user,
        @Nullable Member member,
        @Nullable Webhook webhook,
        @Nullable String content,
        @Nullable SystemMessage system,
        List<File> attachments,
        @Nullable Instant edited,
        List<Embed> embeds,
        List<String> mentions,
        List<String> roleMentions,
        List<String> replies,
        Map<String, List<String>> reactions,
        @Nullable Interactions interactions,
        @Nullable Masquerade masquerade,
        boolean pinned,
        int flags,
        @UnknownFields Map<String, Object> unknown) {
    public Message {
        attachments = Empty.asCame(attachments);
        embeds = Empty.asCame(embeds);
        mentions = Empty.asCame(mentions);
        roleMentions = Empty.asCame(roleMentions);
        replies = Empty.asCame(replies);
        reactions = Empty.map(reactions);
        unknown = Empty.map(unknown);
    }

    public Message(
            String id,
            @Nullable String nonce,
            String channel,
            String author,
            @Nullable User user,
            @Nullable Member member,
            @Nullable Webhook webhook,
            @Nullable String content,
            @Nullable SystemMessage system,
            List<File> attachments,
            @Nullable Instant edited,
            List<Embed> embeds,
            List<String> mentions,
            List<String> roleMentions,
            List<String> replies,
            Map<String, List<String>> reactions,
            @Nullable Interactions interactions,
            @Nullable Masquerade masquerade,
            boolean pinned,
            int flags) {
        this(
                id,
                nonce,
                channel,
                author,
                user,
                member,
                webhook,
                content,
                system,
                attachments,
                edited,
                embeds,
                mentions,
                roleMentions,
                replies,
                reactions,
                interactions,
                masquerade,
                pinned,
                flags,
                Map.of());
    }

    /// Bit of [#flags]: nobody is notified.
    public static final int SILENT = 2;

    /// Bit of [#flags]: mentions everyone.
    public static final int MENTIONS_EVERYONE = 4;

    /// Bit of [#flags]: mentions everyone online.
    public static final int MENTIONS_ONLINE = 8;

    /// Name and picture a webhook gave its message.
    public record Webhook(
            String name,
            @Always @Nullable String avatar,
            @UnknownFields Map<String, Object> unknown) {
        public Webhook {
            unknown = Empty.map(unknown);
        }
    }

    /// Reactions offered with the message, and whether others are refused.
    public record Interactions(
            List<String> reactions,
            boolean restrictReactions,
            @UnknownFields Map<String, Object> unknown) {
        public Interactions {
            reactions = Empty.asCame(reactions);
            unknown = Empty.map(unknown);
        }
    }

    /// Name, picture (URL) and colour shown instead of the author's.
    public record Masquerade(
            @Nullable String name,
            @Nullable String avatar,
            @Nullable String colour,
            @UnknownFields Map<String, Object> unknown) {
        public Masquerade {
            unknown = Empty.map(unknown);
        }

        public Masquerade(@Nullable String name, @Nullable String avatar, @Nullable String colour) {
            this(name, avatar, colour, Map.of());
        }
    }

    public Instant createdAt() {
        return Ulid.time(id);
    }

    public boolean silent() {
        return (flags & (SILENT | 1)) != 0;
    }

    /// Whether the message pings the user (`client-behaviour.md §1.5`).
    public boolean mentions(String userId, List<String> roleIds) {
        return mentions.contains(userId)
                || (flags & (MENTIONS_EVERYONE | MENTIONS_ONLINE)) != 0
                || roleMentions.stream().anyMatch(roleIds::contains);
    }

    public Message withReactions(Map<String, List<String>> newReactions) {
        return copy(embeds, newReactions);
    }

    public Message withEmbeds(List<Embed> newEmbeds) {
        return copy(newEmbeds, reactions);
    }

    private Message copy(List<Embed> newEmbeds, Map<String, List<String>> newReactions) {
        return new Message(
                id,
                nonce,
                channel,
                author,
                user,
                member,
                webhook,
                content,
                system,
                attachments,
                edited,
                newEmbeds,
                mentions,
                roleMentions,
                replies,
                newReactions,
                interactions,
                masquerade,
                pinned,
                flags,
                unknown);
    }
}
