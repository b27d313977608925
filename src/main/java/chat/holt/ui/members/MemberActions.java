package chat.holt.ui.members;

import chat.holt.commands.Refusal;
import chat.holt.i18n.Text;
import chat.holt.permissions.Permission;
import chat.holt.permissions.ServerRules;
import chat.holt.permissions.Standing;
import chat.holt.permissions.Vantage;
import chat.holt.permissions.Verdict;
import chat.holt.store.Store;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Navigator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
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

    private final Store store;
    private final Navigator navigator;
    private final Consumer<String> mention;
    private final Consumer<String> copy;
    private final Supplier<@Nullable String> openChannel;

    /// @param mention puts a mention of a user id into the composer
    /// @param copy puts a text on the clipboard
    /// @param openChannel id of the channel that is open; null for none
    public MemberActions(
            Store store,
            Navigator navigator,
            Consumer<String> mention,
            Consumer<String> copy,
            Supplier<@Nullable String> openChannel) {
        this.store = store;
        this.navigator = navigator;
        this.mention = mention;
        this.copy = copy;
        this.openChannel = openChannel;
    }

    /// The actions, in order, with separators between groups.
    public List<MenuAction> of(String serverId, String userId) {
        String name = MemberSummary.of(store, serverId, userId).name();
        List<MenuAction> actions = new ArrayList<>();
        actions.add(MenuAction.of(
                "member-mention", Text.of("members.mention"), "fth-at-sign", () -> mention.accept(userId)));
        List<MenuAction> moderation = moderation(serverId, userId);
        if (!moderation.isEmpty()) {
            actions.add(MenuAction.separator());
            actions.addAll(moderation);
        }
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
        actions.add(
                MenuAction.of("member-copy-name", Text.of("members.copyName"), "fth-copy", () -> copy.accept(name)));
        actions.add(MenuAction.of("member-copy-id", Text.of("members.copyId"), "fth-hash", () -> copy.accept(userId)));
        return actions;
    }

    private List<MenuAction> moderation(String serverId, String userId) {
        List<MenuAction> actions = new ArrayList<>();
        offer(
                actions,
                serverId,
                userId,
                ServerRules::kick,
                MenuAction.of(
                                KICK,
                                Text.of("members.kick"),
                                "fth-log-out",
                                () -> navigator.open(new Destination.KickMember(serverId, userId)))
                        .withShortcut("Del"));
        offer(
                actions,
                serverId,
                userId,
                ServerRules::ban,
                MenuAction.of(
                                BAN,
                                Text.of("members.ban"),
                                "fth-slash",
                                () -> navigator.open(new Destination.BanMember(serverId, userId)))
                        .withShortcut("Shift+Del"));
        return actions;
    }

    private void offer(
            List<MenuAction> actions,
            String serverId,
            String userId,
            BiFunction<Standing, Standing, Verdict> rule,
            MenuAction action) {
        switch (store.rights().may(serverId, userId, rule)) {
            case Verdict.Allowed() -> actions.add(action.dangerous());
            case Verdict.MissingPermission _, Verdict.Self _, Verdict.NotMember _ -> {}
            case Verdict refused -> actions.add(action.dangerous().disabled(Refusal.text(refused)));
        }
    }
}
