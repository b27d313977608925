package chat.holt.commands;

import chat.holt.rest.Api;
import chat.holt.store.Store;
import chat.holt.threading.Tasks;

/// All commands of one signed-in account.
public record Commands(
        MessageCommands messages,
        ChannelCommands channels,
        MemberCommands members,
        RoleCommands roles,
        ServerCommands servers,
        UserCommands users,
        SyncCommands sync,
        AccountCommands account) {
    /// @param typing tells the gateway that you type
    public static Commands of(Api api, Store store, Tasks tasks, TypingSignal typing) {
        return new Commands(
                new MessageCommands(api, store, tasks, typing),
                new ChannelCommands(api, store, tasks),
                new MemberCommands(api, store, tasks),
                new RoleCommands(api, store, tasks),
                new ServerCommands(api, store, tasks),
                new UserCommands(api, store, tasks),
                new SyncCommands(api, store, tasks),
                new AccountCommands(tasks));
    }
}
