package chat.holt.ui.people;

import chat.holt.commands.Failure;
import chat.holt.i18n.Text;
import chat.holt.model.User;
import chat.holt.store.Store;
import chat.holt.ui.navigation.Destination;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Whose bot a user is, and whether others may add it to their servers (`rest.md §9`).
public final class BotViewModel {

    private final PeopleContext context;
    private final Store store;
    private final String botId;
    private final ReadOnlyStringWrapper owner = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper reach = new ReadOnlyStringWrapper("");
    private final Subscription following;
    private Subscription ownerName = Subscription.EMPTY;
    private String ownerId = "";

    BotViewModel(PeopleContext context, String botId) {
        this.context = context;
        this.store = context.store();
        this.botId = botId;
        following = store.user(botId).subscribe(this::follow);
    }

    /// Name of whose bot it is; empty for none.
    public ReadOnlyStringProperty owner() {
        return owner.getReadOnlyProperty();
    }

    /// Who may add it, in a sentence; empty until that is known.
    public ReadOnlyStringProperty reach() {
        return reach.getReadOnlyProperty();
    }

    /// Whether it is a bot at all.
    public ObservableValue<Boolean> isBot() {
        return owner.map(name -> !name.isEmpty());
    }

    /// Shows whose bot it is.
    public void openOwner() {
        context.navigator().open(new Destination.UserProfile(ownerId, null));
    }

    void close() {
        following.unsubscribe();
        ownerName.unsubscribe();
    }

    private void follow(@Nullable User bot) {
        if (bot == null || bot.bot() == null || bot.bot().owner().equals(ownerId)) {
            return;
        }
        ownerId = bot.bot().owner();
        ownerName.unsubscribe();
        context.commands().users().resolve(ownerId);
        ownerName = store.user(ownerId)
                .subscribe(user -> owner.set(user == null ? Text.of("chat.unknownUser") : user.name()));
        context.commands()
                .bots()
                .preview(botId)
                .onSuccess(preview -> reach.set(Text.of("people.bot.public")))
                .onFailure(problem -> reach.set(Failure.of(problem).refused() ? Text.of("people.bot.private") : ""));
    }
}
