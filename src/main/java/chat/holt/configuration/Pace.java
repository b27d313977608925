package chat.holt.configuration;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// When calls begin that are made one after the other within the rate limits (`errors.md §5`): windows of ten seconds,
/// 5 calls to a server, 15 to a channel, 20 to anything else. The time the calls themselves take is left out.
public final class Pace {
    private static final Duration WINDOW = Duration.ofSeconds(10);
    private static final int SERVER = 5;
    private static final int CHANNEL = 15;
    private static final int OTHER = 20;

    private final Map<String, Duration> ends = new HashMap<>();
    private final Map<String, Integer> used = new HashMap<>();
    private Duration now = Duration.ZERO;

    private Pace() {}

    /// When each of the acts begins, counted from the first.
    public static List<Duration> of(List<PlanAct> acts) {
        Pace pace = new Pace();
        List<Duration> starts = new ArrayList<>();
        acts.forEach(act -> starts.add(pace.next(act)));
        return starts;
    }

    /// Calls that the act's bucket takes in a window.
    public static int limit(PlanAct act) {
        String bucket = bucket(act);
        return bucket.isEmpty() ? OTHER : bucket.equals("server") ? SERVER : CHANNEL;
    }

    private Duration next(PlanAct act) {
        String bucket = bucket(act);
        int calls = used.getOrDefault(bucket, 0);
        Duration end = ends.getOrDefault(bucket, Duration.ZERO);
        if (calls == limit(act) && now.compareTo(end) < 0) {
            now = end;
        }
        if (now.compareTo(end) >= 0) {
            ends.put(bucket, now.plus(WINDOW));
            calls = 0;
        }
        used.put(bucket, calls + 1);
        return now;
    }

    /// The channel's key for calls to a channel, empty for those to neither.
    private static String bucket(PlanAct act) {
        return switch (act) {
            case PlanAct.ChannelEdit(var channel, var edit) -> channel;
            case PlanAct.ChannelPermissions(var channel, var role, var permissions) -> channel;
            case PlanAct.ChannelDeletion(var channel) -> channel;
            case PlanAct.EmojiCreation creation -> "";
            case PlanAct.EmojiRenaming renaming -> "";
            case PlanAct.EmojiDeletion deletion -> "";
            default -> "server";
        };
    }
}
