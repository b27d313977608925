package chat.holt.configuration;

import chat.holt.configuration.Difference.Field;
import chat.holt.i18n.Text;
import chat.holt.model.PermissionOverride;
import chat.holt.permissions.Permission;
import chat.holt.permissions.Permissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Gathers the values of one thing that are different.
final class FieldDifferences {
    private static final String NAMELESS = "configuration.permission.bit";

    private final List<Field> fields = new ArrayList<>();

    List<Field> list() {
        return fields;
    }

    FieldDifferences value(String key, @Nullable Object before, @Nullable Object after) {
        String old = Objects.toString(before, "");
        String now = Objects.toString(after, "");
        if (!old.equals(now)) {
            fields.add(new Field(Text.of("configuration.field." + key), old, now));
        }
        return this;
    }

    /// Null where the thing is not there.
    FieldDifferences flag(String key, @Nullable Boolean before, @Nullable Boolean after) {
        boolean absent = before == null && !Boolean.TRUE.equals(after) || after == null && !Boolean.TRUE.equals(before);
        return absent ? this : value(key, flag(before), flag(after));
    }

    /// One line for each permission whose state is different.
    ///
    /// @param who whose permissions; empty for those of the thing itself
    FieldDifferences permissions(String who, PermissionOverride before, PermissionOverride after) {
        long changed = before.allow() ^ after.allow() | before.deny() ^ after.deny();
        for (int bit = 0; bit < Long.SIZE; bit++) {
            long mask = 1L << bit;
            if ((changed & mask) != 0) {
                String name = name(mask);
                fields.add(new Field(
                        who.isEmpty() ? name : Text.of("configuration.permission.of", who, name),
                        state(before, mask),
                        state(after, mask)));
            }
        }
        return this;
    }

    private static String state(PermissionOverride override, long mask) {
        return (override.deny() & mask) != 0
                ? Text.of("configuration.denied")
                : (override.allow() & mask) != 0 ? Text.of("configuration.allowed") : "";
    }

    private static String name(long mask) {
        List<Permission> named = new Permissions(mask).list();
        return named.isEmpty()
                ? Text.of(NAMELESS, Long.numberOfTrailingZeros(mask))
                : Text.of(named.getFirst().nameKey());
    }

    private static @Nullable String flag(@Nullable Boolean value) {
        return value == null ? null : Text.of(value ? "configuration.yes" : "configuration.no");
    }
}
