package chat.holt.ui.switcher;

import chat.holt.store.Store;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Navigator;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Jumping by name. Everything is gathered once when it opens; what is typed then filters and orders it. Without a
/// query it lists where one was last, what calls for attention and the latest conversations.
public final class SwitcherViewModel {
    private final JumpSearch search;
    private final Navigator navigator;
    private final Consumer<String> openDirectMessage;
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ObservableList<Jump> results = FXCollections.observableArrayList();

    /// @param openDirectMessage opens the conversation with a user
    /// @param recent channels visited last, the latest first
    public SwitcherViewModel(
            Store store, Navigator navigator, Consumer<String> openDirectMessage, List<String> recent) {
        search = new JumpSearch(store, any -> true, recent);
        this.navigator = navigator;
        this.openDirectMessage = openDirectMessage;
        query.subscribe(typed -> results.setAll(search.find(typed)));
    }

    /// A few letters of a name; `@` in front finds people and groups only, `#` channels, `!` voice channels,
    /// `*` servers.
    public StringProperty query() {
        return query;
    }

    /// The best first.
    public ObservableList<Jump> results() {
        return results;
    }

    void open(Jump jump) {
        switch (jump.kind()) {
            case SERVER -> navigator.open(new Destination.OpenServer(jump.id()));
            case CHANNEL, VOICE, GROUP -> navigator.open(new Destination.OpenChannel(jump.id()));
            case PERSON -> openDirectMessage.accept(jump.id());
        }
    }
}
