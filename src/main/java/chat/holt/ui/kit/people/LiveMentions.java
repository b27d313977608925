package chat.holt.ui.kit.people;

import chat.holt.commands.UserCommands;
import chat.holt.i18n.Text;
import chat.holt.model.Channel;
import chat.holt.model.Emoji;
import chat.holt.model.Member;
import chat.holt.model.Role;
import chat.holt.model.Server;
import chat.holt.model.TextChannel;
import chat.holt.model.User;
import chat.holt.store.Cell;
import chat.holt.store.Store;
import chat.holt.ui.kit.markdown.Inline;
import chat.holt.ui.kit.markdown.Mentions;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Navigator;
import chat.holt.ui.navigation.StoatLink;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// What mentions and custom emoji in a text stand for, from the store (`client-behaviour.md §6`). Users lead to their
/// cards, channels open.
public final class LiveMentions implements Mentions {
    /// The official instance's short addresses of invites (`client-behaviour.md §6`).
    private static final Pattern INVITE = Pattern.compile("https://(?:rvlt|stt)\\.gg/([\\w-]{1,64})");

    private final @Nullable String serverId;
    private final Store store;
    private final UserCommands users;
    private final Navigator navigator;
    private final String appUrl;

    /// @param serverId where the text is; null outside servers
    public LiveMentions(@Nullable String serverId, Store store, UserCommands users, Navigator navigator) {
        this(serverId, store, users, navigator, "");
    }

    /// @param serverId where the text is; null outside servers
    /// @param appUrl address of the web client, whose links lead into Stoat; empty for none
    public LiveMentions(
            @Nullable String serverId, Store store, UserCommands users, Navigator navigator, String appUrl) {
        this.appUrl = appUrl;
        this.serverId = serverId;
        this.store = store;
        this.users = users;
        this.navigator = navigator;
    }

    @Override
    public ObservableValue<Shown> resolve(Inline.Mention mention) {
        return switch (mention.kind()) {
            case USER -> user(mention.id());
            case CHANNEL -> channel(mention.id());
            case ROLE -> role(mention.id());
        };
    }

    @Override
    public ObservableValue<String> emojiName(String emojiId) {
        Cell<Emoji> cell = store.emoji(emojiId);
        return Bindings.createStringBinding(
                () -> {
                    Emoji emoji = cell.get();
                    return emoji == null ? emojiId : ":" + emoji.name() + ":";
                },
                cell);
    }

    @Override
    public @Nullable ObservableValue<Shown> link(String url) {
        return destination(url).map(this::place).orElse(null);
    }

    /// The code of the invite that an address leads to.
    public Optional<String> invite(String url) {
        return destination(url)
                .filter(Destination.Join.class::isInstance)
                .map(join -> ((Destination.Join) join).code());
    }

    private Optional<Destination> destination(String url) {
        if (StoatLink.is(url)) {
            return StoatLink.parse(url);
        }
        Matcher invite = INVITE.matcher(url);
        if (invite.matches()) {
            return Optional.of(new Destination.Join(invite.group(1)));
        }
        try {
            return StoatLink.parse(appUrl, new URI(url));
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private @Nullable ObservableValue<Shown> place(Destination destination) {
        return switch (destination) {
            case Destination.OpenChannel to
            when to.messageId() != null ->
                channel(to.channelId())
                        .map(shown -> new Shown(Text.of("chat.messageIn", shown.text()), null, shown.open()));
            case Destination.OpenChannel to -> channel(to.channelId());
            case Destination.OpenServer to -> {
                Cell<Server> cell = store.server(to.serverId());
                yield Bindings.createObjectBinding(
                        () -> {
                            Server server = cell.get();
                            return new Shown(
                                    server == null ? Text.of("chat.unknownServer") : server.name(), null, null);
                        },
                        cell);
            }
            case Destination.Join to ->
                new SimpleObjectProperty<>(new Shown(Text.of("chat.inviteLink", to.code()), null, null));
            default -> null;
        };
    }

    private ObservableValue<Shown> user(String id) {
        Cell<User> user = store.user(id);
        if (user.get() == null) {
            users.resolve(id);
        }
        if (serverId == null) {
            return Bindings.createObjectBinding(() -> shown(id, user.get(), null, null), user);
        }
        Cell<Member> member = store.member(serverId, id);
        Cell<Server> server = store.server(serverId);
        return Bindings.createObjectBinding(
                () -> shown(id, user.get(), member.get(), server.get()), user, member, server);
    }

    private Shown shown(String id, @Nullable User user, @Nullable Member member, @Nullable Server server) {
        String nickname = member == null ? null : member.nickname();
        String name = nickname != null ? nickname : user == null ? Text.of("chat.unknownUser") : user.name();
        return new Shown(
                "@" + name,
                server == null ? null : server.colourOf(member),
                anchor -> navigator.open(new Destination.UserCard(id, serverId, anchor)));
    }

    private ObservableValue<Shown> channel(String id) {
        Cell<Channel> cell = store.channel(id);
        return Bindings.createObjectBinding(
                () -> cell.get() instanceof TextChannel channel
                        ? new Shown(
                                "#" + channel.name(), null, anchor -> navigator.open(new Destination.OpenChannel(id)))
                        : new Shown(Text.of("chat.privateChannel"), null, null),
                cell);
    }

    private ObservableValue<Shown> role(String id) {
        Cell<Server> cell = store.server(serverId == null ? "" : serverId);
        return Bindings.createObjectBinding(
                () -> {
                    Server server = cell.get();
                    Role role = server == null ? null : server.roles().get(id);
                    return role == null
                            ? new Shown(Text.of("chat.unknownRole"), null, null)
                            : new Shown("@" + role.name(), role.colour(), null);
                },
                cell);
    }
}
