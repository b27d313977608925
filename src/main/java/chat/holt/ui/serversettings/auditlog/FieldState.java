package chat.holt.ui.serversettings.auditlog;

import chat.holt.json.Json;
import chat.holt.json.Untyped;
import chat.holt.model.PermissionOverride;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Fields of something before and after an edit, and now. Values are as the protocol writes them; a field that is
/// missing holds nothing, or what it holds by default.
record FieldState(Map<String, Object> before, Map<String, Object> after, Map<String, Object> now) {
    /// Keys of which a missing value means another one.
    private static final Map<String, Object> DEFAULTS = Map.of("can_publish", true, "can_receive", true);

    /// @param present what the entry is about, as it is now
    static FieldState of(AuditAction action, Object present) {
        Map<String, Object> now = Json.tryRead(Json.write(present), Map.class)
                .map(Untyped::fields)
                .orElseGet(Map::of);
        return new FieldState(action.before(), action.after(), now);
    }

    /// Fields the edit was about.
    Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>(after.keySet());
        keys.addAll(before.keySet());
        return keys;
    }

    /// What the field held before; null for nothing.
    @Nullable
    Object before(String key) {
        return before.get(key);
    }

    /// Whether the field was changed by the edit at all.
    boolean touched(String key) {
        return before.containsKey(key) || after.containsKey(key);
    }

    /// Whether the field holds now what it held before the edit.
    boolean restored(String key) {
        return same(key, now.get(key), before.get(key));
    }

    /// Names of the fields that hold neither what the edit made of them nor what they held before.
    List<String> changedSince() {
        return keys().stream()
                .filter(key -> !same(key, now.get(key), after.get(key)) && !restored(key))
                .map(FieldTexts::name)
                .toList();
    }

    private static boolean same(String key, @Nullable Object one, @Nullable Object other) {
        return Objects.equals(normal(key, one), normal(key, other));
    }

    private static @Nullable Object normal(String key, @Nullable Object value) {
        return switch (value) {
            case null -> DEFAULTS.containsKey(key) ? DEFAULTS.get(key) : emptyLike(key);
            case Boolean yes -> yes;
            case Number number -> number.longValue();
            case List<?> list when key.equals("roles") -> new HashSet<>(list);
            case Map<?, ?> file when Stream.of("icon", "banner", "avatar").anyMatch(key::equals) -> file.get("_id");
            // A channel without changes for everyone has none or empty ones.
            case Map<?, ?> override
            when key.equals("default_permissions") && PermissionOverride.NONE.equals(override(override)) -> null;
            default -> value;
        };
    }

    private static PermissionOverride override(Map<?, ?> value) {
        AuditAction bits = new AuditAction(Untyped.fields(value));
        return new PermissionOverride(bits.number("a"), bits.number("d"));
    }

    private static @Nullable Object emptyLike(String key) {
        return switch (key) {
            case "nsfw", "hoist", "analytics", "discoverable" -> false;
            case "slowmode", "flags" -> 0L;
            case "roles" -> Set.of();
            case "categories" -> List.of();
            default -> null;
        };
    }
}
