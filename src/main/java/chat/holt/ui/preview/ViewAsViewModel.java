package chat.holt.ui.preview;

import chat.holt.i18n.Text;
import chat.holt.model.Role;
import chat.holt.model.Server;
import chat.holt.model.TextChannel;
import chat.holt.permissions.Permissions;
import chat.holt.permissions.Vantage;
import chat.holt.store.Rights;
import chat.holt.store.Rights.Look;
import chat.holt.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/// Says through whose eyes one looks at a server and what is different there, and leads back. Follows changes of roles
/// and channels; ends by itself when the server, the member or the last of the roles is gone.
public final class ViewAsViewModel {
    private final Store store;
    private final Rights rights;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ObservableList<Choice> roles = FXCollections.observableArrayList();
    private final Subscription subscriptions;

    /// A role to look as.
    ///
    /// @param chosen whether one looks as somebody who has it
    public record Choice(String id, String name, boolean chosen) {}

    public ViewAsViewModel(Store store) {
        this.store = store;
        this.rights = store.rights();
        subscriptions =
                Subscription.combine(rights.look().subscribe(now -> refresh()), store.onBatchEnd(this::refresh));
    }

    /// As whom one looks, as a sentence; empty when one looks as oneself.
    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /// What is different from what you see yourself.
    public ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    /// The server's roles, highest first; empty while one looks as a member.
    public ObservableList<Choice> roles() {
        return roles;
    }

    /// Looks as somebody who has the role too, or no longer.
    public void toggle(String roleId) {
        if (rights.look().get() instanceof Look(var serverId, Vantage.OfRoles(var chosen))) {
            List<String> next = new ArrayList<>(chosen);
            if (!next.remove(roleId)) {
                next.add(roleId);
            }
            rights.lookAs(new Look(serverId, new Vantage.OfRoles(next)));
        }
    }

    /// Looks with one's own eyes again.
    public void leave() {
        rights.lookAs(null);
    }

    /// Ends listening, and looking.
    public void close() {
        leave();
        subscriptions.unsubscribe();
    }

    private void refresh() {
        Look look = rights.look().get();
        Server server = look == null ? null : store.server(look.serverId()).get();
        if (look == null || server == null) {
            title.set("");
            summary.set("");
            roles.clear();
            return;
        }
        switch (look.vantage()) {
            case Vantage.OfMember(var userId) -> showMember(server, userId);
            case Vantage.OfRoles(var chosen) -> showRoles(server, chosen);
        }
        if (!title.get().isEmpty()) {
            summary.set(summary(server));
        }
    }

    private void showMember(Server server, String userId) {
        var member = store.member(server.id(), userId).get();
        if (member == null) {
            leave();
            return;
        }
        var user = store.user(userId).get();
        String nickname = member.nickname();
        roles.clear();
        title.set(Text.of(
                "viewAs.member", server.name(), nickname != null ? nickname : user == null ? userId : user.name()));
    }

    private void showRoles(Server server, List<String> chosen) {
        List<String> left = chosen.stream().filter(server.roles()::containsKey).toList();
        if (left.isEmpty() && !chosen.isEmpty()) {
            leave();
            return;
        }
        List<Choice> choices = server.rolesByRank().stream()
                .map(role -> new Choice(role.id(), role.name(), left.contains(role.id())))
                .toList();
        if (!choices.equals(roles)) {
            roles.setAll(choices);
        }
        String names = server.rolesByRank().stream()
                .filter(role -> left.contains(role.id()))
                .map(Role::name)
                .collect(Collectors.joining(", "));
        title.set(
                names.isEmpty()
                        ? Text.of("viewAs.everyone", server.name())
                        : Text.of("viewAs.roles", server.name(), names));
    }

    private String summary(Server server) {
        Permissions mine = rights.server(server.id(), store.myId(), Set.of());
        Permissions theirs = rights.server(server.id());
        List<TextChannel> channels = store.channelsNow(server.id());
        long seen = channels.stream().filter(rights::sees).count();
        return Text.of(
                "viewAs.summary",
                seen,
                channels.size(),
                mine.minus(theirs).list().size(),
                theirs.minus(mine).list().size());
    }
}
