package chat.holt.ui.serversettings.roles;

import chat.holt.commands.MemberCommands;
import chat.holt.commands.Refusal;
import chat.holt.i18n.Text;
import chat.holt.model.EditMember;
import chat.holt.model.Member;
import chat.holt.model.Role;
import chat.holt.permissions.ServerRules;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import chat.holt.ui.kit.Reason;
import chat.holt.ui.serversettings.queue.ActionQueue;
import chat.holt.ui.serversettings.queue.ActionQueue.Target;
import chat.holt.ui.serversettings.queue.QueueViewModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Choosing members who shall get a role. They get it one after the other, in the queue of the page.
public final class AddRoleMembersViewModel {
    private final Store store;
    private final MemberCommands commands;
    private final String serverId;
    private final Role role;
    private final QueueViewModel run;
    private final List<RoleMember> all;
    private final ObservableList<RoleMember> rows = FXCollections.observableArrayList();
    private final StringProperty filter = new SimpleStringProperty("");
    private final Map<String, RoleMember> chosen = new LinkedHashMap<>();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper();
    private final Reason reason = Reason.ofAudit();

    AddRoleMembersViewModel(Store store, MemberCommands commands, String serverId, Role role, QueueViewModel run) {
        this.store = store;
        this.commands = commands;
        this.serverId = serverId;
        this.role = role;
        this.run = run;
        all = RoleMembersViewModel.list(
                store, serverId, member -> !member.roles().contains(role.id()));
        filter.subscribe((before, now) -> show());
        show();
    }

    public String roleName() {
        return role.name();
    }

    /// Members without the role whose name or tag has what is typed, by name.
    public ObservableList<RoleMember> rows() {
        return rows;
    }

    /// Part of a name; empty shows all.
    public StringProperty filter() {
        return filter;
    }

    /// How many are chosen.
    public ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    /// Whether somebody is chosen and the reason is short enough.
    public ObservableValue<Boolean> ready() {
        return count.flatMap(number -> reason.valid().map(valid -> valid && number.intValue() > 0));
    }

    /// Whether the queue has begun.
    public ReadOnlyBooleanProperty done() {
        return done.getReadOnlyProperty();
    }

    public Reason reason() {
        return reason;
    }

    /// What keeps from beginning; empty for nothing.
    public String blocked() {
        return run.busy() ? Text.of("settings.server.role.members.wait") : "";
    }

    /// Why somebody cannot get the role; empty if that is possible.
    public String blocked(RoleMember member) {
        return Refusal.text(store.rights()
                .may(serverId, member.userId(), (me, target) -> ServerRules.assignRoles(me, target, List.of(role))));
    }

    public boolean chosen(RoleMember member) {
        return chosen.containsKey(member.userId());
    }

    /// Chooses somebody, or no longer. Whom one may not give the role is not chosen.
    public void toggle(RoleMember member) {
        if (chosen.remove(member.userId()) == null && blocked(member).isEmpty()) {
            chosen.put(member.userId(), member);
        }
        count.set(chosen.size());
    }

    /// Begins to give the role to those chosen.
    public void submit() {
        List<Target> targets = chosen.values().stream()
                .map(member -> new Target(member.userId(), member.name()))
                .toList();
        String why = reason.value();
        String title = Text.of("settings.server.role.members.adding", role.name(), targets.size());
        if (run.start(new ActionQueue(title, targets, QueueViewModel.PACE, userId -> give(userId, why)))) {
            done.set(true);
        }
    }

    /// Reads the roles at the time they are sent, so that what others change meanwhile stays.
    private Task<@Nullable Void> give(String userId, @Nullable String why) {
        Member member = store.member(serverId, userId).get();
        List<String> roles = new ArrayList<>(member == null ? List.of() : member.roles());
        if (!roles.contains(role.id())) {
            roles.add(role.id());
        }
        return commands.edit(serverId, userId, EditMember.NOTHING.withRoles(roles), why);
    }

    private void show() {
        String part = filter.get().strip().toLowerCase(Locale.ROOT);
        rows.setAll(all.stream()
                .filter(member -> member.name().toLowerCase(Locale.ROOT).contains(part)
                        || member.tag().toLowerCase(Locale.ROOT).contains(part))
                .toList());
    }
}
