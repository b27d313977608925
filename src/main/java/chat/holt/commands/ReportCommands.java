package chat.holt.commands;

import chat.holt.model.Report;
import chat.holt.model.ReportedContent;
import chat.holt.rest.Api;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import chat.holt.threading.Tasks;
import org.jspecify.annotations.Nullable;

/// Reports to the instance's moderators. Reasons are texts of `models.md` Safety; what is added has at most
/// 1,000 characters. UI thread only.
public class ReportCommands {
    private final Requests requests;

    public ReportCommands(Api api, Store store, Tasks tasks) {
        requests = new Requests(api, store, tasks);
    }

    /// For test doubles that override what they need.
    protected ReportCommands() {
        requests = Requests.unconnected();
    }

    public Task<@Nullable Void> message(String messageId, String reason, @Nullable String added) {
        return report(new ReportedContent.OfMessage(messageId, reason), added);
    }

    public Task<@Nullable Void> server(String serverId, String reason, @Nullable String added) {
        return report(new ReportedContent.OfServer(serverId, reason), added);
    }

    /// @param messageId a message that shows what is meant, or null
    public Task<@Nullable Void> user(String userId, @Nullable String messageId, String reason, @Nullable String added) {
        return report(new ReportedContent.OfUser(userId, reason, messageId), added);
    }

    private Task<@Nullable Void> report(ReportedContent content, @Nullable String added) {
        return requests.tell(api -> api.safety().report(new Report(content, added)));
    }
}
