package chat.holt.store;

import chat.holt.json.Json;
import chat.holt.model.NotificationSettings;
import chat.holt.model.ServerOrdering;
import chat.holt.model.Setting;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Settings kept on the server for all your clients; the higher revision wins (`client-behaviour.md §9`).
final class SyncedSettings {
    private static final String ORDERING = "ordering";
    private static final String NOTIFICATIONS = "notifications";

    private final Map<String, ReadOnlyObjectWrapper<@Nullable Setting>> settings = new HashMap<>();
    private final Servers servers;
    private final Consumer<NotificationSettings> notifications;

    /// @param notifications gets the notification settings whenever they change
    SyncedSettings(Servers servers, Consumer<NotificationSettings> notifications) {
        this.servers = servers;
        this.notifications = notifications;
    }

    ReadOnlyObjectProperty<@Nullable Setting> get(String key) {
        return wrapper(key).getReadOnlyProperty();
    }

    void put(Map<String, Setting> update) {
        update.forEach((key, setting) -> {
            Setting known = wrapper(key).get();
            if (known == null || setting.revision() > known.revision()) {
                wrapper(key).set(setting);
                switch (key) {
                    case ORDERING ->
                        Json.tryRead(setting.value(), ServerOrdering.class)
                                .ifPresent(ordering -> servers.order(ordering.servers()));
                    case NOTIFICATIONS ->
                        Json.tryRead(setting.value(), NotificationSettings.class)
                                .ifPresent(notifications);
                    default -> {}
                }
            }
        });
    }

    /// Those of the keys that are newer here than in what the server has.
    Map<String, Setting> newerThan(Map<String, Setting> remote, Collection<String> keys) {
        Map<String, Setting> newer = new HashMap<>();
        for (String key : keys) {
            Setting known = wrapper(key).get();
            Setting theirs = remote.get(key);
            if (known != null && (theirs == null || theirs.revision() < known.revision())) {
                newer.put(key, known);
            }
        }
        return newer;
    }

    private ReadOnlyObjectWrapper<@Nullable Setting> wrapper(String key) {
        return settings.computeIfAbsent(key, id -> new ReadOnlyObjectWrapper<>(null));
    }
}
