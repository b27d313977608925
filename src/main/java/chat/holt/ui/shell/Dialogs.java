package chat.holt.ui.shell;

import chat.holt.commands.SecurityCommands;
import chat.holt.i18n.Text;
import chat.holt.permissions.DryRun.Situation;
import chat.holt.settings.Settings;
import chat.holt.ui.channelsettings.ChannelSettingsContext;
import chat.holt.ui.channelsettings.ChannelSettingsViewModel;
import chat.holt.ui.channelsettings.webhooks.DeleteWebhookDialog;
import chat.holt.ui.chat.context.ChatContext;
import chat.holt.ui.conversations.ConversationContext;
import chat.holt.ui.friends.RemoveFriendDialog;
import chat.holt.ui.friends.RemoveFriendViewModel;
import chat.holt.ui.kit.MessageSweep;
import chat.holt.ui.kit.identity.IdentityCheck;
import chat.holt.ui.kit.people.UserActions;
import chat.holt.ui.kit.shortcuts.KeyBindings;
import chat.holt.ui.members.BanDialog;
import chat.holt.ui.members.BanMemberViewModel;
import chat.holt.ui.members.KickDialog;
import chat.holt.ui.members.KickMemberViewModel;
import chat.holt.ui.members.MemberActDialog;
import chat.holt.ui.members.MemberActViewModel;
import chat.holt.ui.members.WhyDialog;
import chat.holt.ui.members.WhyViewModel;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Navigator;
import chat.holt.ui.navigation.StoatLink;
import chat.holt.ui.oneself.StatusDialog;
import chat.holt.ui.oneself.StatusViewModel;
import chat.holt.ui.palette.PaletteView;
import chat.holt.ui.palette.PaletteViewModel;
import chat.holt.ui.people.PeopleContext;
import chat.holt.ui.preview.DryRunDialog;
import chat.holt.ui.preview.DryRunViewModel;
import chat.holt.ui.servers.DeleteServerDialog;
import chat.holt.ui.servers.DeleteServerViewModel;
import chat.holt.ui.servers.JoinDialog;
import chat.holt.ui.servers.JoinViewModel;
import chat.holt.ui.servers.LeaveServerDialog;
import chat.holt.ui.servers.LeaveServerViewModel;
import chat.holt.ui.servers.TransferServerDialog;
import chat.holt.ui.servers.TransferServerViewModel;
import chat.holt.ui.serversettings.ServerSettingsViewModel;
import chat.holt.ui.serversettings.auditlog.UndoDialog;
import chat.holt.ui.serversettings.bans.UnbanDialog;
import chat.holt.ui.serversettings.invites.CreateInviteDialog;
import chat.holt.ui.serversettings.invites.CreateInviteViewModel;
import chat.holt.ui.serversettings.invites.InviteLinkViewModel;
import chat.holt.ui.serversettings.roles.DeleteRoleDialog;
import chat.holt.ui.shortcuts.ShortcutSheet;
import chat.holt.ui.switcher.SwitcherView;
import chat.holt.ui.switcher.SwitcherViewModel;
import chat.holt.ui.viewer.ViewerView;
import chat.holt.ui.viewer.ViewerViewModel;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Makes and opens the dialogs of an account over the main window.
final class Dialogs {

    private final Account account;
    private final Window window;
    private final Settings settings;
    private final Consumer<String> toast;
    private @Nullable ServerSettingsViewModel serverSettings;
    private @Nullable ChannelSettingsViewModel channelSettings;
    private @Nullable ConversationDialogs conversations;
    private @Nullable PeopleDialogs people;
    private @Nullable MessageDialogs messages;

    /// @param toast says something for a few seconds
    Dialogs(Account account, Window window, Settings settings, Consumer<String> toast) {
        this.account = account;
        this.window = window;
        this.settings = settings;
        this.toast = toast;
    }

    /// Questions about bans and roles belong to the open settings.
    void ofSettings(ServerSettingsViewModel open) {
        serverSettings = open;
    }

    /// Cards and profiles, from then on.
    void ofPeople(PeopleContext context) {
        people = new PeopleDialogs(context, account.media(), window);
    }

    /// Questions about messages are asked with what is known of them.
    void ofMessages(ChatContext context) {
        messages = new MessageDialogs(account, window, context);
    }

    void card(Destination.UserCard who) {
        if (people != null) {
            people.show(who);
        }
    }

    void profile(Destination.UserProfile who) {
        if (people != null) {
            people.show(who);
        }
    }

    void view(Destination.ViewPicture picture, Navigator navigator) {
        ViewerView.open(new ViewerViewModel(account.store(), picture), account.media(), navigator::open, window);
    }

    void view(Destination.ViewFile picture, Navigator navigator) {
        ViewerView.open(new ViewerViewModel(picture), account.media(), navigator::open, window);
    }

    void sheet(Navigator navigator) {
        new ShortcutSheet(
                        new KeyBindings(settings.shortcuts()),
                        () -> navigator.open(new Destination.UserSettings(Destination.UserSettings.Page.SHORTCUTS)))
                .show(window);
    }

    void palette(PaletteViewModel model) {
        new PaletteView(model, account.media()).show(window);
    }

    /// Finds servers, channels and people by name.
    ///
    /// @param recent channels visited last, the latest first
    void jump(Navigator navigator, UserActions users, List<String> recent) {
        new SwitcherView(
                        new SwitcherViewModel(account.store(), navigator, users::openDirectMessage, recent),
                        account.media())
                .show(window);
    }

    void removeFriend(String userId) {
        RemoveFriendViewModel model =
                new RemoveFriendViewModel(account.store(), account.commands().users(), userId, toast);
        new RemoveFriendDialog(model, account.media()).show(window, null);
    }

    void act(Destination.ActOnMember about) {
        MemberActViewModel model = new MemberActViewModel(
                account.store(), account.commands().members(), about, InstantSource.system(), toast);
        new MemberActDialog(model, account.media()).show(window);
    }

    void kick(Destination.KickMember who) {
        KickMemberViewModel model = new KickMemberViewModel(
                account.store(), account.commands().members(), who.serverId(), who.userId(), toast);
        new KickDialog(model, account.media()).show(window);
    }

    void ban(Destination.BanMember who) {
        BanMemberViewModel model = new BanMemberViewModel(
                account.store(), account.commands().members(), who.serverId(), who.userId(), toast);
        model.deletion().set(MessageSweep.of(who.sweep()));
        new BanDialog(model, account.media()).show(window);
    }

    void why(Destination.WhyPermission about) {
        new WhyDialog(new WhyViewModel(account.store(), about, Screens::copy), account.media()).show(window);
    }

    void dryRun(String serverId, Situation after) {
        new DryRunDialog(new DryRunViewModel(account.store(), serverId, after, InstantSource.system(), Screens::copy))
                .show(window, null);
    }

    void join(String code, Navigator navigator) {
        new JoinDialog(new JoinViewModel(account.store(), account.commands().servers(), navigator, code))
                .show(window, null);
    }

    void transferServer(String serverId) {
        TransferServerViewModel model =
                new TransferServerViewModel(account.store(), account.commands(), serverId, toast);
        new TransferServerDialog(model, account.media()).show(window);
    }

    void deleteServer(String serverId) {
        SecurityCommands security = account.commands().security();
        IdentityCheck identity = new IdentityCheck(security::methods, security::confirm);
        new DeleteServerDialog(new DeleteServerViewModel(
                        account.store(), account.commands().servers(), identity, serverId, toast))
                .show(window);
    }

    void leaveServer(String serverId) {
        new LeaveServerDialog(new LeaveServerViewModel(
                        account.store(), account.commands().servers(), serverId, toast))
                .show(window, null);
    }

    void createInvite(Destination.CreateInvite where) {
        CreateInviteDialog.open(
                new CreateInviteViewModel(
                        account.store(), account.commands().invites(), where.serverId(), where.channelId()),
                invite -> new InviteLinkViewModel(
                        StoatLink.invite(account.instance().appUrl(), invite.id()), this::copyLink),
                window);
    }

    private void copyLink(String link) {
        Screens.copy(link);
        toast.accept(Text.of("invites.copied"));
    }

    void unban(Destination.Unban who) {
        if (serverSettings != null) {
            new UnbanDialog(serverSettings.unban(who.userId())).show(window, null);
        }
    }

    void undo(Destination.UndoAct act) {
        if (serverSettings != null) {
            serverSettings.undo(act.entryId()).ifPresent(model -> new UndoDialog(model).show(window));
        }
    }

    void deleteRole(Destination.DeleteRole which) {
        if (serverSettings != null) {
            serverSettings
                    .deleteRole(which.roleId())
                    .ifPresent(model -> new DeleteRoleDialog(model).show(window, null));
        }
    }

    /// Questions about webhooks belong to the open settings.
    void ofSettings(ChannelSettingsViewModel open) {
        channelSettings = open;
    }

    void deleteWebhook(Destination.DeleteWebhook which) {
        if (channelSettings != null) {
            channelSettings
                    .webhooks()
                    .deletion(which.webhookId())
                    .ifPresent(model -> new DeleteWebhookDialog(model).show(window));
        }
    }

    /// Questions about channels and categories.
    ChannelDialogs channels(Navigator navigator) {
        return new ChannelDialogs(
                new ChannelSettingsContext(account.store(), account.commands(), navigator, toast, Screens::copy),
                window);
    }

    /// Questions that keep away what one does not want.
    SafetyDialogs safety() {
        return new SafetyDialogs(account, window, settings, toast);
    }

    /// Questions about conversations are asked with what is known of them.
    void ofConversations(ConversationContext context) {
        conversations = new ConversationDialogs(context, account.media(), window);
    }

    ConversationDialogs conversations() {
        return Objects.requireNonNull(conversations);
    }

    void setStatus() {
        new StatusDialog(new StatusViewModel(
                        account.store(),
                        account.commands().users(),
                        settings.of(account.key()),
                        InstantSource.system(),
                        ZoneId.systemDefault()))
                .show(window);
    }

    void signOut() {
        new LeaveAccountDialog(LeaveAccountViewModel.signOut(account.signOut())).show(window, null);
    }

    /// Whether the main window has the keyboard.
    ReadOnlyBooleanProperty windowFocused() {
        return window.focusedProperty();
    }

    /// Questions about messages.
    MessageDialogs messages() {
        return Objects.requireNonNull(messages);
    }
}
