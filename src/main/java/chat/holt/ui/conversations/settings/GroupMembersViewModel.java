package chat.holt.ui.conversations.settings;

import chat.holt.commands.Attempt;
import chat.holt.i18n.Text;
import chat.holt.model.Group;
import chat.holt.model.User;
import chat.holt.store.Store;
import chat.holt.ui.conversations.ConversationActions;
import chat.holt.ui.conversations.ConversationContext;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.PresenceState;
import chat.holt.ui.kit.people.Face;
import chat.holt.ui.kit.settings.SettingsPage;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Who is in a group, and who can be added or taken out.
public final class GroupMembersViewModel implements SettingsPage {
    private final ConversationContext context;
    private final ConversationActions actions;
    private final String groupId;
    private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
    private final ObservableList<GroupMember> members = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper(this, "total");
    private final ReadOnlyStringWrapper whyNotAdd = new ReadOnlyStringWrapper(this, "whyNotAdd", "");
    private final Attempt fetch = new Attempt();
    private final Subscription subscriptions;

    public GroupMembersViewModel(ConversationContext context, ConversationActions actions, String groupId) {
        this.context = context;
        this.actions = actions;
        this.groupId = groupId;
        subscriptions = context.store().onBatchEnd(this::list).and(filter.subscribe(text -> list()));
        load();
    }

    /// Part of a name or tag.
    public StringProperty filter() {
        return filter;
    }

    /// The owner, then the others by name.
    public ObservableList<GroupMember> members() {
        return members;
    }

    /// How many are in it, whatever the filter.
    public ReadOnlyIntegerProperty total() {
        return total.getReadOnlyProperty();
    }

    /// How many there may be.
    public int most() {
        return context.groupSize();
    }

    /// Why nobody can be added; empty if somebody can.
    public ReadOnlyStringProperty whyNotAdd() {
        return whyNotAdd.getReadOnlyProperty();
    }

    /// How fetching them goes.
    public Attempt fetch() {
        return fetch;
    }

    public void load() {
        fetch.run(() -> context.commands().groups().loadMembers(groupId), done -> list());
    }

    /// Asks whom to add.
    public void add() {
        actions.add(groupId).run();
    }

    public List<MenuAction> actions(GroupMember member) {
        return actions.ofMember(groupId, member.face().id());
    }

    @Override
    public void close() {
        subscriptions.unsubscribe();
    }

    private void list() {
        Store store = context.store();
        @Nullable Group group = store.channel(groupId).get() instanceof Group known ? known : null;
        List<String> ids = group == null ? List.of() : group.recipients();
        total.set(ids.size());
        String reason = actions.add(groupId).disabledReason();
        whyNotAdd.set(reason == null ? "" : reason);
        String wanted = filter.get().strip().toLowerCase(Locale.ROOT);
        List<GroupMember> next = ids.stream()
                .map(id -> member(id, group != null && group.owner().equals(id)))
                .filter(member -> (member.face().name() + " " + member.tag())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .sorted(Comparator.comparing(GroupMember::owner)
                        .reversed()
                        .thenComparing(member -> member.face().name(), Collator.getInstance())
                        .thenComparing(member -> member.face().id()))
                .toList();
        if (!members.equals(next)) {
            members.setAll(next);
        }
    }

    private GroupMember member(String id, boolean owner) {
        User user = context.store().user(id).get();
        return user == null
                ? new GroupMember(new Face(id, Text.of("home.unknownUser"), null), "", PresenceState.OFFLINE, owner)
                : new GroupMember(Face.of(user), user.tag(), PresenceState.of(user), owner);
    }
}
