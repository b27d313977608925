package chat.holt.ui.serversettings.roles;

import chat.holt.commands.MemberCommands;
import chat.holt.commands.Refusal;
import chat.holt.model.Member;
import chat.holt.model.Role;
import chat.holt.model.Server;
import chat.holt.model.User;
import chat.holt.permissions.ServerRules;
import chat.holt.store.Cell;
import chat.holt.store.Store;
import chat.holt.ui.serversettings.queue.QueueViewModel;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Who has the selected role, and giving it to others and taking it.
public final class RoleMembersViewModel {
    private final Store store;
    private final MemberCommands commands;
    private final String serverId;
    private final ReadOnlyProperty<String> selected;
    private final QueueViewModel run;
    private final ObservableList<RoleMember> rows = FXCollections.observableArrayList();
    private boolean open;

    /// @param selected id of the role
    /// @param run gives the role to many
    RoleMembersViewModel(
            Store store,
            MemberCommands commands,
            String serverId,
            ReadOnlyProperty<String> selected,
            QueueViewModel run) {
        this.store = store;
        this.commands = commands;
        this.serverId = serverId;
        this.selected = selected;
        this.run = run;
    }

    /// Who has it by name, while [#open].
    public ObservableList<RoleMember> rows() {
        return rows;
    }

    /// The queue that gives the role to many.
    public QueueViewModel run() {
        return run;
    }

    /// Begins or ends to keep the rows up to date.
    public void open(boolean now) {
        open = now;
        refresh();
    }

    /// Why the role cannot be given to anybody; empty if it can.
    public String addBlocked() {
        return role().map(role -> Refusal.text(
                        store.rights().may(serverId, me -> ServerRules.assignRoles(me, me, List.of(role)))))
                .orElse("");
    }

    /// Why the role cannot be taken from somebody; empty if it can.
    public String removeBlocked(String userId) {
        return Refusal.text(
                store.rights().may(serverId, userId, (me, target) -> ServerRules.assignRoles(me, target, List.of())));
    }

    /// Choosing who else shall have it; empty if the role is gone.
    public Optional<AddRoleMembersViewModel> adding() {
        return role().map(role -> new AddRoleMembersViewModel(store, commands, serverId, role, run));
    }

    /// The question before taking it from somebody; empty if the role is gone.
    public Optional<RemoveRoleMemberViewModel> removing(RoleMember member) {
        return role().map(role -> new RemoveRoleMemberViewModel(store, commands, serverId, role, member));
    }

    void refresh() {
        List<RoleMember> next =
                open ? list(store, serverId, member -> member.roles().contains(selected.getValue())) : List.of();
        if (!next.equals(rows)) {
            rows.setAll(next);
        }
    }

    /// Members of whom something is true, by name.
    static List<RoleMember> list(Store store, String serverId, Predicate<Member> which) {
        return store.membersOf(serverId).stream()
                .map(Cell::get)
                .filter(Objects::nonNull)
                .filter(which)
                .map(member -> of(store, member))
                .sorted(Comparator.comparing(RoleMember::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private static RoleMember of(Store store, Member member) {
        String id = member.id().user();
        User user = store.user(id).get();
        String name = member.nickname() != null ? member.nickname() : user == null ? id : user.name();
        return new RoleMember(
                id,
                name,
                user == null ? "" : user.tag(),
                member.avatar() == null && user != null ? user.avatar() : member.avatar());
    }

    private Optional<Role> role() {
        Server server = store.server(serverId).get();
        return server == null
                ? Optional.empty()
                : Optional.ofNullable(server.roles().get(selected.getValue()));
    }
}
