package chat.holt.ui.navigation;

import chat.holt.model.File;
import chat.holt.permissions.DryRun.Situation;
import chat.holt.permissions.MemberAct;
import chat.holt.permissions.Permission;
import chat.holt.permissions.Vantage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A screen or dialog and what it is about.
public sealed interface Destination {

    /// Conversations and friends.
    record Home() implements Destination {}

    /// The server, at the channel that was open last in it.
    record OpenServer(String serverId) implements Destination {}

    /// A channel of a server, a conversation or a group.
    ///
    /// @param messageId message to jump to; null for where one left off
    record OpenChannel(String channelId, @Nullable String messageId) implements Destination {
        public OpenChannel(String channelId) {
            this(channelId, null);
        }
    }

    /// Settings over the whole window.
    sealed interface Settings extends Destination {}

    /// Full-window settings of a channel in a server.
    record ChannelSettings(String channelId, ChannelSettings.Page page) implements Settings {
        public enum Page {
            OVERVIEW,
            PERMISSIONS,
            WEBHOOKS
        }
    }

    /// Full-window settings of a group.
    record GroupSettings(String channelId, GroupSettings.Page page) implements Settings {
        public enum Page {
            OVERVIEW,
            MEMBERS,
            PERMISSIONS
        }
    }

    /// Full-window settings of a category.
    record CategorySettings(String serverId, String categoryId, CategorySettings.Page page) implements Settings {
        public enum Page {
            OVERVIEW,
            PERMISSIONS
        }
    }

    /// Full-window settings of a server.
    record ServerSettings(String serverId, ServerSettings.Page page) implements Settings {
        public enum Page {
            OVERVIEW,
            CHANNELS,
            EMOJIS,
            ROLES,
            PERMISSIONS,
            MEMBERS,
            INVITES,
            BANS,
            BOTS,
            AUDIT_LOG,
            CONFIGURATION
        }
    }

    /// Full-window settings of oneself and of Holt.
    ///
    /// @param serverId whose identity is shown on the page of identities; null for any
    record UserSettings(UserSettings.Page page, @Nullable String serverId) implements Settings {
        public UserSettings(Page page) {
            this(page, null);
        }

        public enum Page {
            ACCOUNT,
            SESSIONS,
            PROFILE,
            SERVER_PROFILES,
            BOTS,
            NOTIFICATIONS,
            PRIVACY,
            APPEARANCE,
            WRITING,
            SHORTCUTS
        }
    }

    /// Shows a user in short beside what was clicked.
    ///
    /// @param serverId as a member of which server; null for none
    record UserCard(String userId, @Nullable String serverId, Anchor anchor) implements Destination {}

    /// Shows a user at length.
    ///
    /// @param serverId as a member of which server; null for none
    record UserProfile(String userId, @Nullable String serverId) implements Destination {}

    /// Asks before ending a friendship.
    record RemoveFriend(String userId) implements Destination {}

    /// Asks before blocking a user.
    record BlockUser(String userId) implements Destination {}

    /// Tells the instance's moderators of something.
    record Report(Subject subject) implements Destination {

        /// What is reported.
        public sealed interface Subject {}

        /// @param messageId message that shows what is meant; null for none
        public record OfUser(String userId, @Nullable String messageId) implements Subject {}

        public record OfMessage(String channelId, String messageId) implements Subject {}

        public record OfServer(String serverId) implements Subject {}
    }

    /// Asks with whom to talk: one makes a direct message, several a group.
    ///
    /// @param userIds chosen at first
    record NewConversation(List<String> userIds) implements Destination {}

    /// Asks whom to add to a group.
    record AddToGroup(String groupId) implements Destination {}

    /// Asks before doing something with somebody in a group.
    record ActInGroup(String groupId, String userId, ActInGroup.Act act) implements Destination {
        /// What its owner can do.
        public enum Act {
            REMOVE,
            MAKE_OWNER
        }
    }

    /// Asks before leaving a group.
    record LeaveGroup(String groupId) implements Destination {}

    /// Asks to whom to give the server.
    record TransferServer(String serverId) implements Destination {}

    /// Asks before deleting the server.
    record DeleteServer(String serverId) implements Destination {}

    /// Asks before leaving the server.
    record LeaveServer(String serverId) implements Destination {}

    /// Asks what an act on a member needs to know; not for kicks and bans.
    ///
    /// @param length of a timeout, chosen at first; null for the usual one
    record ActOnMember(
            String serverId,
            String userId,
            MemberAct act,
            @Nullable Duration length) implements Destination {
        public ActOnMember(String serverId, String userId, MemberAct act) {
            this(serverId, userId, act, null);
        }
    }

    /// Asks before removing a member.
    record KickMember(String serverId, String userId) implements Destination {}

    /// Asks before banning a user.
    ///
    /// @param sweep how old messages may be that are to go too, chosen at first; zero for none
    record BanMember(String serverId, String userId, Duration sweep) implements Destination {
        public BanMember(String serverId, String userId) {
            this(serverId, userId, Duration.ZERO);
        }
    }

    /// Asks where a new invite shall lead, and shows its link.
    ///
    /// @param channelId chosen at first; null for any
    record CreateInvite(String serverId, @Nullable String channelId) implements Destination {}

    /// Asks before ending a ban.
    record Unban(String serverId, String userId) implements Destination {}

    /// Shows why a member may or may not do something.
    ///
    /// @param channelId where; null for the whole server
    record WhyPermission(String serverId, @Nullable String channelId, String userId, Permission permission)
            implements Destination {}

    /// Looks at a server through the eyes of a role or a member.
    record ViewAs(String serverId, Vantage vantage) implements Destination {}

    /// Shows who would gain or lose what.
    ///
    /// @param after how roles and channels would be
    record DryRun(String serverId, Situation after) implements Destination {}
    /// Asks before undoing what an entry of a server's audit log tells.
    record UndoAct(String serverId, String entryId) implements Destination {}

    /// Asks before deleting a role.
    record DeleteRole(String serverId, String roleId) implements Destination {}

    /// Makes a channel.
    ///
    /// @param categoryId where to put it; null for no category
    record CreateChannel(String serverId, @Nullable String categoryId) implements Destination {}

    /// Makes a category.
    record CreateCategory(String serverId) implements Destination {}

    /// Gives a category another title.
    record RenameCategory(String serverId, String categoryId) implements Destination {}

    /// Asks before deleting a channel of a server.
    record DeleteChannel(String channelId) implements Destination {}

    /// Asks before deleting a webhook of the channel whose settings are open.
    record DeleteWebhook(String channelId, String webhookId) implements Destination {}

    /// Asks before deleting a category.
    record DeleteCategory(String serverId, String categoryId) implements Destination {}

    /// Asks before deleting a message.
    record DeleteMessage(String channelId, String messageId) implements Destination {}

    /// Asks before deleting several messages of a channel.
    record DeleteMessages(String channelId, List<String> messageIds) implements Destination {}

    /// Asks where else to post messages of a channel.
    record Forward(String channelId, List<String> messageIds) implements Destination {}

    /// Asks before pinning a message, or before unpinning it.
    record PinMessage(String channelId, String messageId, boolean pin) implements Destination {}

    /// Asks before all reactions to a message are removed.
    record ClearReactions(String channelId, String messageId) implements Destination {}

    /// Asks for a day and shows what was written then.
    ///
    /// @param day chosen at first
    record JumpToDate(String channelId, LocalDate day) implements Destination {}

    /// Shows where an invite leads and asks whether to join.
    record Join(String code) implements Destination {}

    /// Follows a link, outside Holt after asking where that is due.
    ///
    /// @param address as it was written; it may be anything
    /// @param text what stood for it where it was clicked; null for the address itself
    record Link(String address, @Nullable String text) implements Destination {
        public Link(String address) {
            this(address, null);
        }
    }

    /// Looks at a picture of a message over the whole window, with the other pictures of its channel beside it.
    ///
    /// @param source id of its file, or its address on the web
    record ViewPicture(String channelId, String messageId, String source) implements Destination {}

    /// Looks at a picture that is in no message, such as an avatar.
    ///
    /// @param title whose or what it is
    record ViewFile(File file, String title) implements Destination {}

    /// Asks for one's status and how long it is to last.
    record SetStatus() implements Destination {}

    /// Asks before signing out, then revokes the session.
    record SignOut() implements Destination {}
}
