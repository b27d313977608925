package chat.holt.store;

import chat.holt.model.ChannelSlowmode;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// When you may send again in channels with slowmode (`gateway.md §6.1`).
final class Slowmodes {
    private final Map<String, ReadOnlyObjectWrapper<@Nullable Instant>> channels = new HashMap<>();
    private final InstantSource clock;

    Slowmodes(InstantSource clock) {
        this.clock = clock;
    }

    ReadOnlyObjectProperty<@Nullable Instant> until(String channelId) {
        return wrapper(channelId).getReadOnlyProperty();
    }

    void put(List<ChannelSlowmode> slowmodes) {
        for (ChannelSlowmode slowmode : slowmodes) {
            wrapper(slowmode.channelId()).set(clock.instant().plusSeconds(slowmode.retryAfter()));
        }
    }

    void clear() {
        channels.values().forEach(until -> until.set(null));
    }

    private ReadOnlyObjectWrapper<@Nullable Instant> wrapper(String channelId) {
        return channels.computeIfAbsent(channelId, id -> new ReadOnlyObjectWrapper<>(null));
    }
}
