package chat.holt.ui.shell;

import chat.holt.i18n.Text;
import chat.holt.store.Store;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Navigator;
import chat.holt.ui.navigation.StoatLink;
import java.util.Optional;
import java.util.function.Consumer;

/// Follows `stoat:` links in the account on screen, and says so where they lead nowhere.
final class Links {

    private final Store store;
    private final Navigator navigator;
    private final Consumer<String> toast;

    /// @param toast says something for a few seconds
    Links(Store store, Navigator navigator, Consumer<String> toast) {
        this.store = store;
        this.navigator = navigator;
        this.toast = toast;
    }

    void follow(String link) {
        Optional<Destination> place = StoatLink.parse(link);
        if (place.isEmpty()) {
            toast.accept(Text.of("shell.linkUnknown"));
        } else if (!isThere(place.get())) {
            toast.accept(Text.of("shell.linkNowhere"));
        } else {
            navigator.open(place.get());
        }
    }

    private boolean isThere(Destination place) {
        return switch (place) {
            case Destination.OpenServer(var id) -> store.server(id).get() != null;
            case Destination.OpenChannel(var id, var message) ->
                store.channel(id).get() != null;
            default -> true;
        };
    }
}
