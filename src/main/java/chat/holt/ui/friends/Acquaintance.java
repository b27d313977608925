package chat.holt.ui.friends;

import chat.holt.i18n.Text;
import java.util.HashMap;
import java.util.Map;

/// What one has in common with those who ask to be friends, fetched once for each.
final class Acquaintance {

    /// Of more nobody wants to know, and asking for all would hold up what else is asked about users.
    private static final int MOST = 15;

    private final FriendsContext context;
    private final Runnable changed;
    private final Map<String, String> texts = new HashMap<>();

    /// @param changed runs when there is more to say
    Acquaintance(FriendsContext context, Runnable changed) {
        this.context = context;
        this.changed = changed;
    }

    /// Such as "2 friends and 1 server in common"; empty for nothing, or not yet.
    String of(String userId) {
        if (texts.size() < MOST && !texts.containsKey(userId)) {
            texts.put(userId, "");
            context.users().loadMutual(userId).onSuccess(common -> {
                int friends = common.users().size();
                int servers = common.servers().size();
                if (friends + servers > 0) {
                    String which = friends == 0 ? "servers" : servers == 0 ? "friends" : "both";
                    texts.put(userId, Text.of("friends.common." + which, friends, servers));
                    changed.run();
                }
            });
        }
        return texts.getOrDefault(userId, "");
    }
}
