package chat.holt.commands;

import chat.holt.i18n.Text;
import chat.holt.model.Category;
import chat.holt.model.Channel;
import chat.holt.model.Server;
import chat.holt.model.TextChannel;
import chat.holt.store.Cell;
import chat.holt.store.Store;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Putting a server's channels and categories in order: shown at once, saved behind that, taken back when the server
/// refuses, and asked about when somebody else did the same otherwise. UI thread only.
public final class Arranging {
    private final Store store;
    private final CategoryCommands commands;
    private final Cell<Server> server;
    private final ReadOnlyObjectWrapper<Arrangement> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<CategoryOutcome.@Nullable Conflicting> conflict = new ReadOnlyObjectWrapper<>();
    private final Subscription subscription;
    /// What the change under way began with.
    private List<Category> base = List.of();
    /// As it shall be; null when there is nothing to save.
    private @Nullable List<Category> mine;
    private boolean saving;

    public Arranging(Store store, CategoryCommands commands, String serverId) {
        this.store = store;
        this.commands = commands;
        this.server = store.server(serverId);
        shown.set(live());
        subscription = server.subscribe((old, now) -> {
            if (mine == null) {
                shown.set(live());
            }
        });
    }

    /// The channels and categories as the user has put them.
    public ReadOnlyObjectProperty<Arrangement> shown() {
        return shown.getReadOnlyProperty();
    }

    /// Why the last change was taken back; empty for nothing to say.
    public ReadOnlyStringProperty error() {
        return error.getReadOnlyProperty();
    }

    /// Whether somebody else has put the same things elsewhere; then nothing of the change is saved until one of
    /// [#keepMine] and [#takeTheirs] is chosen.
    public ReadOnlyObjectProperty<CategoryOutcome.@Nullable Conflicting> conflict() {
        return conflict.getReadOnlyProperty();
    }

    /// Changes the order.
    public void change(UnaryOperator<Arrangement> how) {
        Arrangement next = how.apply(shown.get());
        if (next.equals(shown.get())) {
            return;
        }
        error.set("");
        conflict.set(null);
        if (mine == null) {
            base = live().categories();
        }
        mine = next.categories();
        shown.set(next);
        save();
    }

    /// Saves over what somebody else did.
    public void keepMine() {
        CategoryOutcome.Conflicting about = conflict.get();
        if (about != null) {
            conflict.set(null);
            base = about.theirs();
            mine = about.merge().result();
            shown.set(new Arrangement(about.merge().result(), shown.get().order()));
            save();
        }
    }

    /// Leaves it as somebody else did it.
    public void takeTheirs() {
        conflict.set(null);
    }

    /// What somebody else did otherwise, in the user's language; empty for nothing.
    public ObservableValue<String> conflictText() {
        return conflict.map(about -> about.merge().conflicts().stream()
                        .map(this::text)
                        .distinct()
                        .collect(Collectors.joining(" · ")))
                .orElse("");
    }

    /// Takes the error off.
    public void dismiss() {
        error.set("");
    }

    /// Ends listening; what is being saved is saved.
    public void close() {
        subscription.unsubscribe();
    }

    private void save() {
        List<Category> sent = mine;
        if (saving || sent == null) {
            return;
        }
        saving = true;
        List<Category> before = live().categories();
        commands.save(server.id(), base, sent, null)
                .onDone(() -> saving = false)
                .onSuccess(outcome -> saved(before, sent, outcome))
                .onFailure(problem -> {
                    error.set(Failure.of(problem).text());
                    mine = null;
                    shown.set(live());
                });
    }

    /// @param before what the server had when it was sent
    private void saved(List<Category> before, List<Category> sent, CategoryOutcome outcome) {
        switch (outcome) {
            case CategoryOutcome.Saved(var categories) -> {
                if (sent.equals(mine)) {
                    mine = null;
                    Arrangement live = live();
                    // Its event does not come before the reply everywhere.
                    shown.set(live.categories().equals(before) ? new Arrangement(categories, live.order()) : live);
                } else {
                    base = sent;
                    save();
                }
            }
            case CategoryOutcome.Conflicting conflicting -> {
                mine = null;
                shown.set(live());
                conflict.set(conflicting);
            }
        }
    }

    private Arrangement live() {
        Server now = server.get();
        return now == null ? new Arrangement(List.of(), List.of()) : new Arrangement(now.categories(), now.channels());
    }

    private String text(CategoryMerge.Conflict one) {
        return switch (one) {
            case CategoryMerge.Conflict.Title title -> Text.of("channels.order.title", title(title.categoryId()));
            case CategoryMerge.Conflict.Place place -> Text.of("channels.order.place", name(place.channelId()));
            case CategoryMerge.Conflict.Deleted deleted ->
                Text.of("channels.order.deleted", title(deleted.categoryId()));
            case CategoryMerge.Conflict.Order(var categoryId) ->
                categoryId == null
                        ? Text.of("channels.order.categories")
                        : Text.of("channels.order.channels", title(categoryId));
        };
    }

    private String title(String categoryId) {
        return Stream.concat(base.stream(), live().categories().stream())
                .filter(category -> category.id().equals(categoryId))
                .map(Category::title)
                .findFirst()
                .orElse(categoryId);
    }

    private String name(String channelId) {
        Channel channel = store.channel(channelId).get();
        return channel instanceof TextChannel text ? text.name() : channelId;
    }
}
