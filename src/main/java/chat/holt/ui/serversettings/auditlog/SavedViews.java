package chat.holt.ui.serversettings.auditlog;

import chat.holt.commands.SyncCommands;
import chat.holt.json.Json;
import chat.holt.model.Setting;
import chat.holt.store.Store;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Filters of one server's log that have a name, kept with the account for all clients.
final class SavedViews {
    private final Store store;
    private final SyncCommands commands;
    private final String serverId;

    SavedViews(Store store, SyncCommands commands, String serverId) {
        this.store = store;
        this.commands = commands;
        this.serverId = serverId;
    }

    /// By name, in order.
    Map<String, AuditFilter> all() {
        Map<String, AuditFilter> views = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        AuditAction.fields(kept().get(serverId)).forEach((name, view) -> views.put(name, read(view)));
        return views;
    }

    /// Gives a filter a name; one that had it is replaced.
    void save(String name, AuditFilter filter) {
        Map<String, AuditFilter> views = all();
        views.put(name, filter);
        keep(views);
    }

    void remove(String name) {
        Map<String, AuditFilter> views = all();
        views.remove(name);
        keep(views);
    }

    private Map<String, Object> kept() {
        Setting setting = store.setting(SyncCommands.AUDIT_VIEWS).get();
        Optional<?> read = setting == null ? Optional.empty() : Json.tryRead(setting.value(), Map.class);
        return AuditAction.fields(read.orElse(null));
    }

    private void keep(Map<String, AuditFilter> views) {
        Map<String, Object> mine = new LinkedHashMap<>();
        views.forEach((name, filter) -> mine.put(name, write(filter)));
        Map<String, Object> all = kept();
        all.put(serverId, mine);
        commands.auditViews(all);
    }

    private static Map<String, Object> write(AuditFilter filter) {
        Map<String, Object> view = new LinkedHashMap<>();
        put(view, "actor", filter.actor());
        put(view, "target", filter.target());
        put(view, "from", filter.from());
        put(view, "to", filter.to());
        Duration within = filter.within();
        put(view, "hours", within == null ? null : within.toHours());
        view.put(
                "types",
                filter.types().stream().sorted().map(AuditType::wireName).toList());
        return view;
    }

    private static void put(Map<String, Object> view, String key, @Nullable Object value) {
        if (value != null) {
            view.put(key, value.toString());
        }
    }

    /// What cannot be read is left out: another client may have written it.
    private static AuditFilter read(Object view) {
        Map<String, Object> keys = AuditAction.fields(view);
        List<AuditType> types = new ArrayList<>();
        AuditAction.texts(keys.get("types"))
                .forEach(name -> AuditType.ofWireName(name).ifPresent(types::add));
        AuditFilter filter = AuditFilter.NONE
                .withActor(text(keys, "actor"))
                .withTarget(text(keys, "target"))
                .withTypes(types);
        try {
            String hours = text(keys, "hours");
            return hours != null
                    ? filter.withWithin(Duration.ofHours(Long.parseLong(hours)))
                    : filter.withDays(day(keys, "from"), day(keys, "to"));
        } catch (DateTimeException | NumberFormatException e) {
            return filter;
        }
    }

    private static @Nullable String text(Map<String, Object> keys, String key) {
        return keys.containsKey(key) ? Objects.toString(keys.get(key)) : null;
    }

    private static @Nullable LocalDate day(Map<String, Object> keys, String key) {
        String text = text(keys, key);
        return text == null ? null : LocalDate.parse(text);
    }
}
