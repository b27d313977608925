package chat.holt.ui.shell;

import chat.holt.i18n.Text;
import chat.holt.model.Channel;
import chat.holt.model.DirectMessage;
import chat.holt.model.Group;
import chat.holt.model.SavedMessages;
import chat.holt.model.Server;
import chat.holt.model.TextChannel;
import chat.holt.model.User;
import chat.holt.store.Store;
import chat.holt.ui.navigation.Place;
import java.util.Arrays;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// What the title of the window says: the place on screen, the innermost first.
final class WindowTitle {

    private WindowTitle() {}

    /// @param account names the account; empty if there is no other
    static ObservableValue<String> of(Store store, ObservableValue<Place> place, ObservableValue<String> account) {
        return place.flatMap(now -> channel(store, now)
                .flatMap(channel -> server(store, now)
                        .flatMap(server -> account.map(name -> join(channel, server, name, Text.of("app.name"))))));
    }

    private static ObservableValue<String> channel(Store store, Place place) {
        return place.channelId() == null
                ? fixed(place.home() ? Text.of("home.friends") : "")
                : store.channel(place.channelId())
                        .flatMap(channel -> name(store, channel))
                        .orElse("");
    }

    private static ObservableValue<String> name(Store store, Channel channel) {
        return switch (channel) {
            case TextChannel text -> fixed("#" + text.name());
            case Group group -> fixed(group.name());
            case DirectMessage direct ->
                store.user(direct.partner(store.myId())).map(User::name).orElse("");
            case SavedMessages notes -> fixed(Text.of("chat.notes"));
            default -> fixed("");
        };
    }

    private static ObservableValue<String> server(Store store, Place place) {
        return place.serverId() == null
                ? fixed("")
                : store.server(place.serverId()).map(Server::name).orElse("");
    }

    private static String join(@Nullable String... parts) {
        return Arrays.stream(parts)
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" – "));
    }

    private static ObservableValue<String> fixed(String text) {
        return new SimpleObjectProperty<>(text);
    }
}
