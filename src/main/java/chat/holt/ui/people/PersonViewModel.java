package chat.holt.ui.people;

import chat.holt.i18n.Text;
import chat.holt.model.Member;
import chat.holt.model.RelationshipStatus;
import chat.holt.model.Server;
import chat.holt.model.Ulid;
import chat.holt.model.User;
import chat.holt.model.UserFlag;
import chat.holt.store.Cell;
import chat.holt.store.Store;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.PresenceState;
import chat.holt.ui.kit.markdown.Mentions;
import chat.holt.ui.kit.people.LiveMentions;
import chat.holt.ui.kit.people.StatusLine;
import chat.holt.ui.navigation.Destination;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// A user while their card or profile is on screen: follows what the store knows of them, asks for what it does not
/// know, and holds their profile and your note. Of some users no updates come, so it asks for them in any case
/// (`client-behaviour.md §11`).
public final class PersonViewModel implements AutoCloseable {

    private static final Set<String> QUICK =
            Set.of("user-message", "user-edit-profile", "user-befriend", "user-accept", "user-cancel", "user-unblock");

    private final PeopleContext context;
    private final String userId;
    private final @Nullable String serverId;
    private final Cell<User> user;
    private final @Nullable Cell<Member> member;
    private final @Nullable Cell<Server> server;
    private final ReadOnlyObjectWrapper<PersonLook> look;
    private final ProfileViewModel profile;
    private final NoteViewModel note;
    private final Subscription following;
    private boolean asked;
    private boolean askedMember;

    /// @param serverId as a member of which server; null for none
    public PersonViewModel(PeopleContext context, String userId, @Nullable String serverId) {
        this.context = context;
        this.userId = userId;
        this.serverId = serverId;
        Store store = context.store();
        user = store.user(userId);
        member = serverId == null ? null : store.member(serverId, userId);
        server = serverId == null ? null : store.server(serverId);
        look = new ReadOnlyObjectWrapper<>(look());
        profile = new ProfileViewModel(store, context.commands().users(), userId, look.getReadOnlyProperty());
        note = new NoteViewModel(context.notes(), userId);
        Subscription cells = user.subscribe(this::refresh);
        if (member != null && server != null) {
            cells = cells.and(member.subscribe(this::refresh)).and(server.subscribe(this::refresh));
        }
        following = cells;
        ask();
    }

    private void ask() {
        if (userId.equals(User.SYSTEM_ID)) {
            return;
        }
        context.commands().users().refresh(userId).onDone(() -> {
            asked = true;
            refresh();
        });
        if (serverId != null) {
            context.commands().members().resolve(serverId, userId).onDone(() -> {
                askedMember = true;
                refresh();
            });
        }
    }

    /// What the store knows of them.
    public ReadOnlyObjectProperty<PersonLook> shown() {
        return look.getReadOnlyProperty();
    }

    /// What they tell of themselves.
    public ProfileViewModel profile() {
        return profile;
    }

    /// What you wrote down about them.
    public NoteViewModel note() {
        return note;
    }

    /// What names in their profile stand for.
    public Mentions mentions() {
        return new LiveMentions(serverId, context.store(), context.commands().users(), context.navigator());
    }

    /// What is done most; the state decides.
    public List<MenuAction> quickActions() {
        return all().stream().filter(action -> QUICK.contains(action.id())).toList();
    }

    /// Everything that can be done with them; nothing with the platform.
    public List<MenuAction> menu() {
        return userId.equals(User.SYSTEM_ID) ? List.of() : context.menu().apply(serverId, userId);
    }

    private List<MenuAction> all() {
        if (userId.equals(User.SYSTEM_ID)) {
            return List.of();
        }
        List<MenuAction> actions = new ArrayList<>(context.actions().contact(userId, serverId));
        actions.addAll(context.actions().relation(userId));
        return actions;
    }

    /// Shows them at length.
    public void openProfile() {
        context.navigator().open(new Destination.UserProfile(userId, serverId));
    }

    /// Looks at the avatar over the whole window; nothing without one.
    public void viewAvatar() {
        PersonLook now = look.get();
        if (now.avatar() != null) {
            context.navigator().open(new Destination.ViewFile(now.avatar(), now.name()));
        }
    }

    /// Opens a link of their profile, outside Holt.
    public void openLink(Destination.Link link) {
        context.navigator().open(link);
    }

    @Override
    public void close() {
        following.unsubscribe();
        profile.close();
    }

    private void refresh() {
        look.set(look());
    }

    private PersonLook look() {
        User known = Objects.requireNonNullElseGet(user.get(), () -> User.unknown(userId));
        Member place = member == null ? null : member.get();
        Server where = server == null ? null : server.get();
        boolean self = userId.equals(context.store().myId());
        String nickname = place == null ? null : place.nickname();
        String usual = usualName(known);
        List<Notice> notices = notices(known, place);
        boolean hidden = notices.stream().anyMatch(notice -> notice != Notice.NOT_MEMBER && !notice.warning());
        String pronouns = place != null && place.pronouns() != null ? place.pronouns() : known.pronouns();
        String status = StatusLine.of(known);
        return new PersonLook(
                userId,
                nickname == null ? usual : nickname,
                nickname == null || nickname.equals(usual) ? "" : usual,
                PersonLook.isSomebody(known) && !known.has(UserFlag.DELETED) ? known.tag() : "",
                Objects.requireNonNullElse(pronouns, ""),
                place != null && place.avatar() != null ? place.avatar() : known.avatar(),
                where == null ? null : where.colourOf(place),
                hidden ? null : PresenceState.of(known),
                hidden || status == null ? "" : status,
                known.relationship(),
                self,
                known.bot() != null,
                List.copyOf(known.badgeSet()),
                notices,
                PersonLook.Membership.of(where, place),
                Ulid.valid(userId) && !userId.equals(User.SYSTEM_ID) ? known.createdAt() : null);
    }

    private String usualName(User known) {
        if (known.system()) {
            return Text.of("people.system");
        }
        return PersonLook.isSomebody(known) ? known.name() : Text.of("chat.unknownUser");
    }

    private List<Notice> notices(User known, @Nullable Member place) {
        List<Notice> notices = new ArrayList<>();
        Predicate<RelationshipStatus> relation = known.relationship()::equals;
        add(notices, Notice.SYSTEM, known.system());
        add(notices, Notice.UNKNOWN, asked && user.get() == null);
        add(notices, Notice.DELETED, known.has(UserFlag.DELETED));
        add(notices, Notice.BANNED, known.has(UserFlag.BANNED));
        add(notices, Notice.SUSPENDED, known.has(UserFlag.SUSPENDED));
        add(notices, Notice.SPAM, known.has(UserFlag.SPAM));
        add(notices, Notice.BLOCKED, relation.test(RelationshipStatus.BLOCKED));
        add(notices, Notice.BLOCKED_OTHER, relation.test(RelationshipStatus.BLOCKED_OTHER));
        add(notices, Notice.NOT_MEMBER, askedMember && place == null && !known.system());
        return notices;
    }

    private static void add(List<Notice> notices, Notice notice, boolean holds) {
        if (holds) {
            notices.add(notice);
        }
    }
}
