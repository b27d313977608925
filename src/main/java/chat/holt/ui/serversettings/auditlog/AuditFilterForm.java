package chat.holt.ui.serversettings.auditlog;

import chat.holt.json.Untyped;
import chat.holt.ui.serversettings.views.SavedViews;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How filters of the log are kept.
final class AuditFilterForm implements SavedViews.Form<AuditFilter> {
    @Override
    public Map<String, Object> write(AuditFilter filter) {
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

    @Override
    public AuditFilter read(Map<String, Object> keys) {
        List<AuditType> types = new ArrayList<>();
        Untyped.texts(keys.get("types"))
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
