package chat.holt.store;

import chat.holt.json.Json;
import chat.holt.model.ServerOrdering;
import chat.holt.model.Setting;
import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Settings kept on the server for all your clients; the higher revision wins (`client-behaviour.md §9`).
final class SyncedSettings {
    private static final String ORDERING = "ordering";

    private final Map<String, ReadOnlyObjectWrapper<@Nullable Setting>> settings = new HashMap<>();
    private final Servers servers;

    SyncedSettings(Servers servers) {
        this.servers = servers;
    }

    ReadOnlyObjectProperty<@Nullable Setting> get(String key) {
        return wrapper(key).getReadOnlyProperty();
    }

    void put(Map<String, Setting> update) {
        update.forEach((key, setting) -> {
            Setting known = wrapper(key).get();
            if (known == null || setting.revision() > known.revision()) {
                wrapper(key).set(setting);
                if (key.equals(ORDERING)) {
                    Json.tryRead(setting.value(), ServerOrdering.class)
                            .ifPresent(ordering -> servers.order(ordering.servers()));
                }
            }
        });
    }

    private ReadOnlyObjectWrapper<@Nullable Setting> wrapper(String key) {
        return settings.computeIfAbsent(key, id -> new ReadOnlyObjectWrapper<>(null));
    }
}
