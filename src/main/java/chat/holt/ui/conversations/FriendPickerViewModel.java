package chat.holt.ui.conversations;

import chat.holt.i18n.Text;
import chat.holt.model.User;
import chat.holt.store.Store;
import chat.holt.ui.kit.PresenceState;
import chat.holt.ui.kit.people.Face;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/// Choosing some of one's friends, up to a limit (`rest.md §21`: only friends can be added).
public final class FriendPickerViewModel {
    private final Store store;
    private final Predicate<String> offered;
    private final IntSupplier room;
    private final String full;
    private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
    private final ObservableList<Face> chosen = FXCollections.observableArrayList();
    private final ObservableList<FriendChoice> choices = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final Subscription subscriptions;

    /// @param chosenFirst ids of those chosen from the start
    /// @param offered whether somebody of that id can be chosen
    /// @param room how many can be chosen now
    /// @param full what to say when there is no more room
    FriendPickerViewModel(
            Store store, Collection<String> chosenFirst, Predicate<String> offered, IntSupplier room, String full) {
        this.store = store;
        this.offered = offered;
        this.room = room;
        this.full = full;
        Friends.of(store)
                .filter(user -> chosenFirst.contains(user.id()) && offered.test(user.id()))
                .forEach(user -> chosen.add(Face.of(user)));
        subscriptions = store.onBatchEnd(this::list).and(filter.subscribe(text -> list()));
    }

    /// Part of a name or tag.
    public StringProperty filter() {
        return filter;
    }

    /// Friends who pass the filter, by name.
    public ObservableList<FriendChoice> choices() {
        return choices;
    }

    /// Those chosen, in the order of choosing.
    public ObservableList<Face> chosen() {
        return FXCollections.unmodifiableObservableList(chosen);
    }

    List<String> chosenIds() {
        return chosen.stream().map(Face::id).toList();
    }

    /// Why nobody else can be chosen; empty if somebody can.
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /// What to say where nobody is listed.
    public String emptyText() {
        return Text.of(filter.get().isBlank() ? "conversations.pick.nobody" : "conversations.pick.noMatch");
    }

    /// Chooses somebody, or no longer. What was typed to find them has done its work then.
    public void toggle(String userId) {
        if (!chosen.removeIf(face -> face.id().equals(userId))) {
            User user = store.user(userId).get();
            if (user == null || chosen.size() >= room.getAsInt()) {
                problem.set(full);
                return;
            }
            chosen.add(Face.of(user));
        }
        filter.set("");
        list();
    }

    /// Chooses the first who passes the filter and is not chosen yet.
    public void chooseFirst() {
        choices.stream().filter(choice -> !choice.chosen()).findFirst().ifPresent(choice -> toggle(choice.userId()));
    }

    /// Takes somebody off the chosen ones.
    void drop(String userId) {
        chosen.removeIf(face -> face.id().equals(userId));
        list();
    }

    void close() {
        subscriptions.unsubscribe();
    }

    private void list() {
        List<User> friends =
                Friends.of(store).filter(user -> offered.test(user.id())).toList();
        chosen.removeIf(face -> friends.stream().noneMatch(user -> user.id().equals(face.id())));
        String wanted = filter.get().strip().toLowerCase(Locale.ROOT);
        List<FriendChoice> next = friends.stream()
                .filter(user -> (user.name() + " " + user.tag())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .map(user -> new FriendChoice(
                        user.id(),
                        user.tag(),
                        Face.of(user),
                        PresenceState.of(user),
                        chosenIds().contains(user.id())))
                .toList();
        problem.set(chosen.size() >= room.getAsInt() ? full : "");
        if (!choices.equals(next)) {
            choices.setAll(next);
        }
    }
}
