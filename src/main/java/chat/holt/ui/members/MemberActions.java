package chat.holt.ui.members;

import chat.holt.commands.Refusal;
import chat.holt.i18n.Text;
import chat.holt.model.Member;
import chat.holt.permissions.MemberAct;
import chat.holt.permissions.Permission;
import chat.holt.permissions.Vantage;
import chat.holt.permissions.Verdict;
import chat.holt.store.Store;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.RelativeTime;
import chat.holt.ui.kit.people.UserActions;
import chat.holt.ui.kit.shortcuts.Shortcut;
import chat.holt.ui.navigation.Anchor;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Destination.UserSettings.Page;
import chat.holt.ui.navigation.Navigator;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What can be done to a member, for the member list and for authors of messages. What needs a permission one does not
/// have is left out; what is only out of reach, because of rank or a timeout, is there with the reason.
public final class MemberActions {
    /// Id of the action that asks before kicking.
    public static final String KICK = "member-kick";
    /// Id of the action that asks before banning.
    public static final String BAN = "member-ban";

    private static final List<MemberAct> IDENTITY =
            List.of(MemberAct.NICKNAME, MemberAct.CLEAR_AVATAR, MemberAct.ROLES);
    private static final List<MemberAct> VOICE = List.of(
            MemberAct.MUTE,
            MemberAct.UNMUTE,
            MemberAct.DEAFEN,
            MemberAct.UNDEAFEN,
            MemberAct.MOVE,
            MemberAct.DISCONNECT);
    private static final List<MemberAct> MODERATION =
            List.of(MemberAct.TIMEOUT, MemberAct.END_TIMEOUT, MemberAct.KICK, MemberAct.BAN);

    private final Store store;
    private final Navigator navigator;
    private final UserActions users;
    private final Consumer<String> mention;
    private final Supplier<@Nullable String> openChannel;
    private final InstantSource clock;

    /// @param users what can be done with users anywhere
    /// @param mention puts a mention of a user id into the composer
    /// @param openChannel id of the channel that is open; null for none
    public MemberActions(
            Store store,
            Navigator navigator,
            UserActions users,
            Consumer<String> mention,
            Supplier<@Nullable String> openChannel,
            InstantSource clock) {
        this.store = store;
        this.navigator = navigator;
        this.users = users;
        this.mention = mention;
        this.openChannel = openChannel;
        this.clock = clock;
    }

    /// Shows a member beside where they were met.
    public void show(String serverId, String userId, Anchor beside) {
        navigator.open(new Destination.UserCard(userId, serverId, beside));
    }

    /// The actions, in order, with separators between groups.
    public List<MenuAction> of(String serverId, String userId) {
        List<MenuAction> actions = new ArrayList<>(users.contact(userId, serverId));
        if (userId.equals(store.myId())) {
            actions.add(MenuAction.of(
                    "member-identity",
                    Text.of("identity.edit"),
                    "fth-smile",
                    () -> navigator.open(new Destination.UserSettings(Page.SERVER_PROFILES, serverId))));
        }
        actions.add(MenuAction.of(
                "member-mention", Text.of("members.mention"), "fth-at-sign", () -> mention.accept(userId)));
        group(actions, serverId, userId, IDENTITY);
        group(actions, serverId, userId, VOICE);
        group(actions, serverId, userId, MODERATION);
        actions.add(MenuAction.separator());
        actions.add(MenuAction.of(
                "member-why",
                Text.of("members.why"),
                "fth-help-circle",
                () -> navigator.open(
                        new Destination.WhyPermission(serverId, openChannel.get(), userId, Permission.SEND_MESSAGE))));
        if (store.rights().server(serverId, store.myId(), Set.of()).has(Permission.MANAGE_ROLE)) {
            actions.add(MenuAction.of(
                    "member-view-as",
                    Text.of("members.viewAs"),
                    "fth-eye",
                    () -> navigator.open(new Destination.ViewAs(serverId, new Vantage.OfMember(userId)))));
        }
        actions.add(MenuAction.separator());
        actions.addAll(users.relation(userId));
        actions.addAll(users.copies(userId));
        return actions;
    }

    private void group(List<MenuAction> actions, String serverId, String userId, List<MemberAct> acts) {
        List<MenuAction> offered = acts.stream()
                .filter(act -> sensible(act, serverId, userId))
                .flatMap(act -> offer(act, serverId, userId).stream())
                .toList();
        if (!offered.isEmpty()) {
            actions.add(MenuAction.separator());
            actions.addAll(offered);
        }
    }

    /// Whether it would change anything; those who left can only be banned.
    private boolean sensible(MemberAct act, String serverId, String userId) {
        Member member = store.member(serverId, userId).get();
        if (member == null) {
            return act == MemberAct.BAN;
        }
        Optional<String> call = store.callOf(serverId, userId);
        return act.changes(member, call.isPresent(), clock.instant())
                && (act != MemberAct.MOVE
                        || store.callsOf(serverId).stream()
                                .anyMatch(other -> !other.id().equals(call.orElse(""))));
    }

    private Optional<MenuAction> offer(MemberAct act, String serverId, String userId) {
        MenuAction action = action(act, serverId, userId);
        return switch (store.rights().may(serverId, userId, act.rule())) {
            case Verdict.Allowed() -> Optional.of(action);
            case Verdict.MissingPermission _, Verdict.Self _, Verdict.NotMember _ -> Optional.empty();
            case Verdict refused ->
                Optional.of(action.refused(
                        Refusal.text(refused),
                        navigator.why(serverId, openChannel.get(), store.myId(), act.permission())));
        };
    }

    private MenuAction action(MemberAct act, String serverId, String userId) {
        return switch (act) {
            case KICK ->
                MenuAction.of(
                                KICK,
                                Text.of("members.kick"),
                                icon(act),
                                () -> navigator.open(new Destination.KickMember(serverId, userId)))
                        .withShortcut(Shortcut.REMOVE)
                        .dangerous();
            case BAN ->
                MenuAction.of(
                                BAN,
                                Text.of("members.ban"),
                                icon(act),
                                () -> navigator.open(new Destination.BanMember(serverId, userId)))
                        .withShortcut(Shortcut.BAN)
                        .dangerous();
            case TIMEOUT -> ask(act, serverId, userId).dangerous();
            default -> ask(act, serverId, userId);
        };
    }

    private MenuAction ask(MemberAct act, String serverId, String userId) {
        Member member = store.member(serverId, userId).get();
        Instant timeout = member == null ? null : member.timeout();
        String left = timeout == null ? "" : RelativeTime.left(timeout, clock.instant());
        return MenuAction.of(
                "member-" + act.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                Text.of("members.act." + act.name(), left),
                icon(act),
                () -> navigator.open(new Destination.ActOnMember(serverId, userId, act)));
    }

    private static String icon(MemberAct act) {
        return switch (act) {
            case NICKNAME, CLEAR_NICKNAME -> "fth-edit-2";
            case CLEAR_AVATAR -> "fth-user-x";
            case ROLES -> "fth-shield";
            case MUTE -> "fth-mic-off";
            case UNMUTE -> "fth-mic";
            case DEAFEN -> "fth-volume-x";
            case UNDEAFEN -> "fth-volume-2";
            case MOVE -> "fth-corner-up-right";
            case DISCONNECT -> "fth-phone-off";
            case TIMEOUT, END_TIMEOUT -> "fth-clock";
            case KICK -> "fth-log-out";
            case BAN -> "fth-slash";
        };
    }
}
