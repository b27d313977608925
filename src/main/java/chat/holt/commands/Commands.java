package chat.holt.commands;

import chat.holt.rest.Api;
import chat.holt.rest.FilesApi;
import chat.holt.store.Store;
import chat.holt.threading.Tasks;

/// All commands of one signed-in account.
public record Commands(
        MessageCommands messages,
        ChannelCommands channels,
        GroupCommands groups,
        MemberCommands members,
        RoleCommands roles,
        ServerCommands servers,
        CategoryCommands categories,
        EmojiCommands emojis,
        InviteCommands invites,
        WebhookCommands webhooks,
        AuditLogCommands auditLog,
        UserCommands users,
        BotCommands bots,
        ReportCommands reports,
        SyncCommands sync,
        FileCommands files,
        SecurityCommands security,
        AccountCommands account) {
    /// @param files of the instance's file server
    /// @param typing tells the gateway that you type
    /// @param outbox where messages wait that are not sent yet
    public static Commands of(
            Api api, FilesApi files, Store store, Tasks tasks, TypingSignal typing, LetterFile outbox) {
        FileCommands uploads = new FileCommands(files, tasks);
        return new Commands(
                new MessageCommands(api, store, tasks, typing, uploads, outbox),
                new ChannelCommands(api, store, tasks),
                new GroupCommands(api, store, tasks),
                new MemberCommands(api, store, tasks),
                new RoleCommands(api, store, tasks),
                new ServerCommands(api, store, tasks),
                new CategoryCommands(api, store, tasks),
                new EmojiCommands(api, store, tasks),
                new InviteCommands(api, store, tasks),
                new WebhookCommands(api, store, tasks),
                new AuditLogCommands(api, store, tasks),
                new UserCommands(api, store, tasks),
                new BotCommands(api, store, tasks),
                new ReportCommands(api, store, tasks),
                new SyncCommands(api, store, tasks),
                uploads,
                new SecurityCommands(api, store, tasks),
                new AccountCommands(tasks));
    }
}
