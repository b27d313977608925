package chat.holt.ui.serversettings.members;

import chat.holt.json.Untyped;
import chat.holt.ui.serversettings.views.SavedViews;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How filters of members are kept.
final class MemberFilterForm implements SavedViews.Form<MemberFilter> {

    @Override
    public Map<String, Object> write(MemberFilter filter) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("text", filter.text());
        fields.put("roles", filter.roles());
        fields.put("no_role", filter.noRole());
        fields.put("timed_out", filter.timedOut());
        fields.put("bots", filter.bots());
        put(fields, "joined_days", filter.joinedWithin());
        put(fields, "created_days", filter.createdWithin());
        return fields;
    }

    @Override
    public MemberFilter read(Map<String, Object> fields) {
        return new MemberFilter(
                Objects.toString(fields.get("text"), ""),
                Untyped.texts(fields.get("roles")),
                Boolean.TRUE.equals(fields.get("no_role")),
                Boolean.TRUE.equals(fields.get("timed_out")),
                Boolean.TRUE.equals(fields.get("bots")),
                days(fields, "joined_days"),
                days(fields, "created_days"));
    }

    private static void put(Map<String, Object> fields, String key, @Nullable Duration span) {
        if (span != null) {
            fields.put(key, span.toDays());
        }
    }

    private static @Nullable Duration days(Map<String, Object> fields, String key) {
        return fields.get(key) instanceof Number days ? Duration.ofDays(days.intValue()) : null;
    }
}
