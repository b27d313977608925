package chat.holt.ui.members;

import chat.holt.commands.Attempt;
import chat.holt.commands.GroupCommands;
import chat.holt.i18n.Text;
import chat.holt.model.Channel;
import chat.holt.model.Group;
import chat.holt.model.User;
import chat.holt.store.Cell;
import chat.holt.store.Store;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.PresenceState;
import chat.holt.ui.kit.people.StatusLine;
import chat.holt.ui.navigation.Anchor;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Navigator;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Who is in a group: those online, then the others; by name within each (`client-behaviour.md §8.4`).
public final class GroupMembersViewModel implements MemberRows {
    private final Store store;
    private final GroupCommands commands;
    private final Cell<Channel> channel;
    private final Function<String, List<MenuAction>> actions;
    private final String removal;
    private final Navigator navigator;
    private final Collator collator = Collator.getInstance();
    private final Map<String, MemberRow.Person> people = new HashMap<>();
    private final ObservableList<MemberRow> rows = FXCollections.observableArrayList();
    private final Attempt fetch = new Attempt();
    private final Subscription subscription;

    /// @param actions what can be done to a member, given the user id
    /// @param removal id of the action that takes somebody out
    public GroupMembersViewModel(
            Store store,
            GroupCommands commands,
            String groupId,
            Function<String, List<MenuAction>> actions,
            String removal,
            Navigator navigator) {
        this.navigator = navigator;
        this.store = store;
        this.commands = commands;
        this.actions = actions;
        this.removal = removal;
        channel = store.channel(groupId);
        subscription = store.onBatchEnd(this::list);
        list();
        load();
    }

    @Override
    public ObservableList<MemberRow> rows() {
        return rows;
    }

    @Override
    public Attempt fetch() {
        return fetch;
    }

    @Override
    public void load() {
        fetch.run(() -> commands.loadMembers(channel.id()), done -> list());
    }

    @Override
    public List<MenuAction> actions(String userId) {
        return actions.apply(userId);
    }

    @Override
    public void show(String userId, Anchor beside) {
        navigator.open(new Destination.UserCard(userId, null, beside));
    }

    @Override
    public String removal(boolean forGood) {
        return removal;
    }

    @Override
    public void close() {
        subscription.unsubscribe();
    }

    private void list() {
        List<String> members = channel.get() instanceof Group group ? group.recipients() : List.of();
        List<User> known = members.stream()
                .map(id -> Objects.requireNonNullElseGet(store.user(id).get(), () -> User.unknown(id)))
                .sorted(Comparator.comparing(User::name, collator).thenComparing(User::id))
                .toList();
        List<MemberRow> next = new ArrayList<>();
        list(
                next,
                "members.online",
                known.stream().filter(GroupMembersViewModel::online).toList());
        list(
                next,
                "members.offline",
                known.stream().filter(user -> !online(user)).toList());
        people.keySet().retainAll(members);
        if (!next.equals(rows)) {
            rows.setAll(next);
        }
    }

    private void list(List<MemberRow> next, String titleKey, List<User> users) {
        if (!users.isEmpty()) {
            next.add(new MemberRow.Heading(Text.of(titleKey), users.size()));
            users.forEach(user -> next.add(people.computeIfAbsent(user.id(), this::person)));
        }
    }

    private MemberRow.Person person(String userId) {
        Cell<User> user = store.user(userId);
        return new MemberRow.Person(
                userId, () -> Bindings.createObjectBinding(() -> look(userId, user.get()), channel, user));
    }

    private MemberLook look(String userId, @Nullable User known) {
        User user = known == null ? User.unknown(userId) : known;
        return new MemberLook(
                userId,
                known == null ? Text.of("home.unknownUser") : user.name(),
                known == null ? "" : user.tag(),
                user.avatar(),
                PresenceState.of(user),
                Objects.requireNonNullElse(StatusLine.of(user), ""),
                null,
                null,
                channel.get() instanceof Group group && group.owner().equals(userId),
                user.bot() != null,
                null);
    }

    private static boolean online(User user) {
        return PresenceState.of(user) != PresenceState.OFFLINE;
    }
}
