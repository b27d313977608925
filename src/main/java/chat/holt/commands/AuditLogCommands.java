package chat.holt.commands;

import chat.holt.model.AuditLogPage;
import chat.holt.model.AuditLogQuery;
import chat.holt.rest.Api;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import chat.holt.threading.Tasks;

/// What was done in a server. Entries are not kept in the store; the people in them are. UI thread only.
public class AuditLogCommands {
    private final Requests requests;

    public AuditLogCommands(Api api, Store store, Tasks tasks) {
        requests = new Requests(api, store, tasks);
    }

    /// For test doubles that override what they need.
    protected AuditLogCommands() {
        requests = Requests.unconnected();
    }

    /// A page, newest first. The next one is before the last entry of this one.
    public Task<AuditLogPage> load(String serverId, AuditLogQuery query) {
        long since = requests.store().revision();
        Task<AuditLogPage> task = requests.ask(api -> api.auditLog().fetch(serverId, query));
        return task.onSuccess(
                page -> requests.store().replies().members(serverId, page.members(), page.users(), since));
    }
}
