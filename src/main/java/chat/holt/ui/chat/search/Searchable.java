package chat.holt.ui.chat.search;

import chat.holt.i18n.Text;
import chat.holt.model.Channel;
import chat.holt.model.DirectMessage;
import chat.holt.model.Group;
import chat.holt.model.Member;
import chat.holt.model.SavedMessages;
import chat.holt.model.TextChannel;
import chat.holt.model.User;
import chat.holt.permissions.Permission;
import chat.holt.store.Cell;
import chat.holt.store.Store;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which channels of a server, or which conversations, one may search, and what they and people there are called.
final class Searchable implements SearchNames {
    private final Store store;
    private final @Nullable String serverId;
    private final Predicate<String> gated;

    /// @param serverId null for conversations
    /// @param gated whether a channel is not to be looked into yet
    Searchable(Store store, @Nullable String serverId, Predicate<String> gated) {
        this.store = store;
        this.serverId = serverId;
        this.gated = gated;
    }

    /// Ids of all channels that can be searched, the one written in last first.
    List<String> channelIds() {
        return open().map(Channel::id).toList();
    }

    /// Whether a channel can be searched.
    boolean opens(Channel channel) {
        return !gated.test(channel.id())
                && (!(channel instanceof TextChannel text)
                        || store.rights().sees(text)
                                && store.rights().channel(text.id()).has(Permission.READ_MESSAGE_HISTORY));
    }

    private Stream<Channel> open() {
        return all().filter(this::opens)
                .sorted(Comparator.comparing(
                                (Channel channel) -> Objects.requireNonNullElse(channel.lastMessageId(), ""))
                        .reversed());
    }

    private Stream<Channel> all() {
        if (serverId != null) {
            return store.channelsNow(serverId).stream().map(Channel.class::cast);
        }
        List<Channel> own = new ArrayList<>();
        store.conversations().stream().map(Cell::get).filter(Objects::nonNull).forEach(own::add);
        Cell<Channel> notes = store.savedMessages();
        if (notes != null && notes.get() != null) {
            own.add(notes.get());
        }
        return own.stream();
    }

    /// What a channel is called.
    String name(@Nullable Channel channel) {
        return switch (channel) {
            case TextChannel text -> text.name();
            case Group group -> group.name();
            case DirectMessage direct -> name(direct.partner(store.myId()));
            case SavedMessages notes -> Text.of("chat.notes");
            case null, default -> "";
        };
    }

    private String name(String userId) {
        User user = store.user(userId).get();
        return user == null ? Text.of("chat.unknownUser") : user.name();
    }

    @Override
    public List<Named> people() {
        if (serverId != null) {
            return store.membersOf(serverId).stream()
                    .map(Cell::get)
                    .filter(Objects::nonNull)
                    .flatMap(member -> named(member.id().user(), member).stream())
                    .toList();
        }
        return all().flatMap(channel -> switch (channel) {
                    case DirectMessage direct -> direct.recipients().stream();
                    case Group group -> group.recipients().stream();
                    default -> Stream.<String>empty();
                })
                .distinct()
                .flatMap(id -> named(id, null).stream())
                .toList();
    }

    private Optional<Named> named(String userId, @Nullable Member member) {
        User user = store.user(userId).get();
        if (user == null) {
            return Optional.empty();
        }
        String nickname = member == null ? null : member.nickname();
        return Optional.of(new Named(
                userId, nickname == null ? user.name() : nickname, user.username() + "#" + user.discriminator()));
    }

    @Override
    public List<Named> channels() {
        return open().map(channel -> new Named(channel.id(), name(channel), name(channel)))
                .toList();
    }

    @Override
    public Named me() {
        return named(store.myId(), null).orElseGet(() -> new Named(store.myId(), "", ""));
    }
}
