package chat.holt.ui.shell;

import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Navigator;

/// Opens every destination in the main window of one account.
final class ShellNavigator implements Navigator {

    private final MainWindowViewModel window;
    private final Dialogs dialogs;
    private final Links links;

    ShellNavigator(MainWindowViewModel window, Dialogs dialogs, Links links) {
        this.window = window;
        this.dialogs = dialogs;
        this.links = links;
    }

    @Override
    public void open(Destination destination) {
        switch (destination) {
            case Destination.Home home -> window.showHome();
            case Destination.OpenServer(var serverId) -> window.showServer(serverId);
            case Destination.OpenChannel(var channelId, var messageId) -> window.showChannel(channelId, messageId);
            case Destination.Settings page -> window.showSettings(page);
            case Destination.UserCard card -> dialogs.card(card);
            case Destination.UserProfile profile -> dialogs.profile(profile);
            case Destination.RemoveFriend(var userId) -> dialogs.removeFriend(userId);
            case Destination.BlockUser(var userId) -> dialogs.safety().block(userId);
            case Destination.Report report -> dialogs.safety().report(report, this);
            case Destination.NewConversation with -> dialogs.conversations().start(with);
            case Destination.AddToGroup to -> dialogs.conversations().add(to);
            case Destination.ActInGroup about -> dialogs.conversations().act(about);
            case Destination.LeaveGroup which -> dialogs.conversations().leave(which);
            case Destination.TransferServer(var serverId) -> dialogs.transferServer(serverId);
            case Destination.DeleteServer(var serverId) -> dialogs.deleteServer(serverId);
            case Destination.LeaveServer(var serverId) -> dialogs.leaveServer(serverId);
            case Destination.ActOnMember act -> dialogs.act(act);
            case Destination.KickMember kick -> dialogs.kick(kick);
            case Destination.BanMember ban -> dialogs.ban(ban);
            case Destination.CreateInvite invite -> dialogs.createInvite(invite);
            case Destination.Unban unban -> dialogs.unban(unban);
            case Destination.WhyPermission why -> dialogs.why(why);
            case Destination.ViewAs(var serverId, var vantage) -> window.viewAs(serverId, vantage);
            case Destination.DryRun(var serverId, var after) -> dialogs.dryRun(serverId, after);
            case Destination.UndoAct act -> dialogs.undo(act);
            case Destination.DeleteRole role -> dialogs.deleteRole(role);
            case Destination.CreateChannel where -> dialogs.channels(this).create(where);
            case Destination.CreateCategory where -> dialogs.channels(this).create(where);
            case Destination.RenameCategory category -> dialogs.channels(this).rename(category);
            case Destination.DeleteChannel channel -> dialogs.channels(this).delete(channel);
            case Destination.DeleteWebhook webhook -> dialogs.deleteWebhook(webhook);
            case Destination.DeleteCategory category -> dialogs.channels(this).delete(category);
            case Destination.DeleteMessage which -> dialogs.messages().delete(which);
            case Destination.DeleteMessages which -> dialogs.messages().delete(which);
            case Destination.Forward which -> dialogs.messages().forward(which);
            case Destination.PinMessage which -> dialogs.messages().pin(which);
            case Destination.ClearReactions which -> dialogs.messages().clearReactions(which);
            case Destination.JumpToDate to -> dialogs.messages().jump(to, this);
            case Destination.Join(var code) -> dialogs.join(code, this);
            case Destination.Link link -> dialogs.safety().follow(link, links);
            case Destination.ViewPicture picture -> dialogs.view(picture, this);
            case Destination.ViewFile picture -> dialogs.view(picture, this);
            case Destination.SetStatus status -> dialogs.setStatus();
            case Destination.SignOut signOut -> dialogs.signOut();
        }
    }

    @Override
    public void back() {
        window.back();
    }
}
