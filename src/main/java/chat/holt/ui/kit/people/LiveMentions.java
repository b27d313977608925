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
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// What mentions and custom emoji in a text stand for, from the store (`client-behaviour.md §6`). Users lead to their
/// cards, channels open.
public final class LiveMentions implements Mentions {
    private final @Nullable String serverId;
    private final Store store;
    private final UserCommands users;
    private final Navigator navigator;

    /// @param serverId where the text is; null outside servers
    public LiveMentions(@Nullable String serverId, Store store, UserCommands users, Navigator navigator) {
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
