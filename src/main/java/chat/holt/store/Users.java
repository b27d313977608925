package chat.holt.store;

import chat.holt.gateway.GatewayEvent.UserPlatformWipe;
import chat.holt.gateway.GatewayEvent.UserRelationship;
import chat.holt.gateway.GatewayEvent.UserUpdate;
import chat.holt.json.Patch;
import chat.holt.model.Presence;
import chat.holt.model.Relationship;
import chat.holt.model.RelationshipStatus;
import chat.holt.model.User;
import chat.holt.model.UserStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Users, and the list of those you have a relationship with (`gateway.md §6.5`).
final class Users {
    private final Table<User> table;
    private final ObservableList<Cell<User>> related = FXCollections.observableArrayList();
    private final Map<String, ReadOnlyLongWrapper> profiles = new HashMap<>();
    private final Set<String> followed = new HashSet<>();
    private String myId = "";

    Users(Revision revision) {
        table = new Table<>(revision);
    }

    Cell<User> cell(String id) {
        return table.cell(id);
    }

    String myId() {
        return myId;
    }

    /// Users whose relationship is neither `NONE` nor `USER`.
    ObservableList<Cell<User>> related() {
        return related;
    }

    /// Users of Ready; yourself is the one with relationship `USER`.
    void ready(List<User> users) {
        followed.clear();
        users.forEach(user -> followed.add(user.id()));
        for (User user : users) {
            if (user.relationship() == RelationshipStatus.USER) {
                myId = user.id();
            }
            put(user.id().equals(myId) ? asOneself(user) : user);
        }
    }

    /// Counts the events that may have changed a profile.
    ReadOnlyLongProperty profile(String id) {
        return profiles.computeIfAbsent(id, key -> new ReadOnlyLongWrapper()).getReadOnlyProperty();
    }

    /// Whether the user was in the last Ready, whose users alone the gateway follows.
    boolean followed(String userId) {
        return followed.contains(userId);
    }

    boolean update(UserUpdate event) {
        ReadOnlyLongWrapper profile = profiles.get(event.id());
        if (profile != null && !event.patch().has("online")) {
            profile.set(profile.get() + 1);
        }
        return table.update(event.id(), user -> {
            User now = changed(user, event.patch());
            boolean connected = now.online() || now.chosenPresence() != null || user.online();
            return event.id().equals(myId) ? now.with(now.status(), connected) : now;
        });
    }

    /// Most of what is heard is that somebody came or went, which needs no merging.
    private static User changed(User user, Patch patch) {
        return patch.onlySets("online")
                .map(online -> user.with(user.status(), online))
                .orElseGet(() -> patch.applyTo(user));
    }

    /// Yourself as asked for while connected: whoever is said to be offline then is invisible.
    void self(User user, long since) {
        boolean invisible = !user.online() && user.chosenPresence() == null;
        fill(invisible ? user.with(status(user).with(Presence.INVISIBLE), true) : user, since);
    }

    /// Of yourself lists tell neither that you are connected, since they may be older than the connection, nor that you
    /// are invisible (`gateway.md §2`): that stays as known.
    private User asOneself(User user) {
        User known = table.get(user.id());
        if (user.chosenPresence() != null) {
            return user.with(user.status(), true);
        }
        boolean invisible = !user.online() && known != null && known.chosenPresence() == Presence.INVISIBLE;
        return user.with(
                invisible ? status(user).with(Presence.INVISIBLE) : user.status(),
                user.online() || known != null && known.online());
    }

    private static UserStatus status(User user) {
        return Objects.requireNonNullElse(user.status(), new UserStatus(null, null));
    }

    boolean relationship(UserRelationship event) {
        User other = event.user();
        put(other);
        table.update(myId, me -> withRelation(me, other));
        return true;
    }

    /// A user removed by the platform keeps only its id.
    void wipe(UserPlatformWipe event) {
        table.update(
                event.userId(),
                user -> new User(
                        user.id(),
                        "Removed User",
                        "0000",
                        null,
                        null,
                        null,
                        List.of(),
                        0,
                        null,
                        event.flags(),
                        false,
                        user.bot(),
                        RelationshipStatus.NONE,
                        false));
        refreshRelated(table.cell(event.userId()));
    }

    /// The author of a new message. Relationship, status and presence in messages are unreliable (`gateway.md §6.2`).
    void seen(User author) {
        User known = table.get(author.id());
        put(new User(
                author.id(),
                author.username(),
                author.discriminator(),
                author.displayName(),
                author.pronouns(),
                author.avatar(),
                known == null ? List.of() : known.relations(),
                author.badges(),
                known == null ? author.status() : known.status(),
                author.flags(),
                author.privileged(),
                author.bot(),
                known == null ? relationship(author.id()) : known.relationship(),
                known == null ? author.online() : known.online(),
                author.unknown()));
    }

    /// Yours towards somebody not known yet.
    private RelationshipStatus relationship(String userId) {
        User me = table.get(myId);
        return me == null
                ? RelationshipStatus.NONE
                : me.relations().stream()
                        .filter(relation -> relation.id().equals(userId))
                        .map(Relationship::status)
                        .findFirst()
                        .orElse(RelationshipStatus.NONE);
    }

    void fill(User user, long since) {
        Cell<User> cell = table.cell(user.id());
        User known = cell.get();
        User full = user.id().equals(myId) ? asOneself(user) : user;
        // Lists of users lack your own relations.
        if (known != null && user.id().equals(myId) && user.relations().isEmpty()) {
            full = withRelations(full, known.relations());
        }
        cell.fill(full, since);
        refreshRelated(cell);
    }

    private void put(User user) {
        refreshRelated(table.put(user.id(), user));
    }

    private void refreshRelated(Cell<User> cell) {
        User user = cell.get();
        boolean counts = user != null
                && user.relationship() != RelationshipStatus.NONE
                && user.relationship() != RelationshipStatus.USER;
        int index = related.indexOf(cell);
        if (counts && index < 0) {
            related.add(cell);
        } else if (!counts && index >= 0) {
            related.remove(index);
        }
    }

    private static User withRelation(User me, User other) {
        List<Relationship> relations = new ArrayList<>(me.relations());
        relations.removeIf(relation -> relation.id().equals(other.id()));
        if (other.relationship() != RelationshipStatus.NONE) {
            relations.add(new Relationship(other.id(), other.relationship()));
        }
        return withRelations(me, relations);
    }

    private static User withRelations(User me, List<Relationship> relations) {
        return new User(
                me.id(),
                me.username(),
                me.discriminator(),
                me.displayName(),
                me.pronouns(),
                me.avatar(),
                relations,
                me.badges(),
                me.status(),
                me.flags(),
                me.privileged(),
                me.bot(),
                me.relationship(),
                me.online(),
                me.unknown());
    }
}
