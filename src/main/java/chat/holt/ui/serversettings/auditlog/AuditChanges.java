package chat.holt.ui.serversettings.auditlog;

import chat.holt.i18n.Text;
import chat.holt.json.Untyped;
import chat.holt.model.AuditLogEntry;
import chat.holt.model.PermissionOverride;
import chat.holt.permissions.Permission;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells the fields that an entry says were changed, with what they held before and after.
final class AuditChanges {
    private final AuditNames names;
    private final FieldTexts texts;

    AuditChanges(AuditNames names) {
        this.names = names;
        this.texts = new FieldTexts(names);
    }

    /// Empty if the entry tells no values.
    List<FieldChange> of(AuditLogEntry entry) {
        AuditAction action = AuditAction.of(entry);
        AuditType type = action.type().orElse(null);
        if (type == AuditType.ROLES_REORDER) {
            return moves(action.texts("before"), action.texts("after"));
        }
        if (type == AuditType.CHANNEL_ROLE_PERMISSIONS_EDIT) {
            // The protocol keeps the new value only.
            Map<String, Object> set = Untyped.fields(action.keys().get("permissions"));
            FieldValue after = rights(override(set, "allow", "deny"), null);
            return List.of(new FieldChange(
                    Text.of("audit.field.permissions"), new FieldValue.Words(Text.of("audit.value.untold")), after));
        }
        Map<String, Object> before = action.before();
        Map<String, Object> after = action.after();
        Set<String> keys = new LinkedHashSet<>(after.keySet());
        keys.addAll(before.keySet());
        return keys.stream()
                .map(key -> change(key, before.get(key), after.get(key)))
                .toList();
    }

    private FieldChange change(String key, @Nullable Object before, @Nullable Object after) {
        String name = FieldTexts.name(key);
        if (key.endsWith("permissions")) {
            PermissionOverride old = override(before);
            PermissionOverride now = override(after);
            return new FieldChange(
                    name,
                    before == null ? new FieldValue.Nothing() : rights(old, now),
                    after == null ? new FieldValue.Nothing() : rights(now, old));
        }
        return new FieldChange(name, texts.value(key, before, after), texts.value(key, after, before));
    }

    /// A number is what everyone may do: what is not allowed is denied.
    private static PermissionOverride override(@Nullable Object value) {
        return value instanceof Number bits
                ? new PermissionOverride(bits.longValue(), ~bits.longValue())
                : override(Untyped.fields(value), "a", "d");
    }

    private static PermissionOverride override(Map<String, Object> value, String allow, String deny) {
        return new PermissionOverride(bits(value.get(allow)), bits(value.get(deny)));
    }

    private static long bits(@Nullable Object value) {
        return value instanceof Number number ? number.longValue() : 0;
    }

    /// Those permissions that differ from the other side.
    ///
    /// @param other null when it is not known; then those that are set
    private static FieldValue rights(PermissionOverride side, @Nullable PermissionOverride other) {
        List<String> allowed = new ArrayList<>();
        List<String> denied = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (Permission permission : Permission.values()) {
            int state = state(side, permission);
            if (state != (other == null ? 0 : state(other, permission))) {
                (state > 0 ? allowed : state < 0 ? denied : open).add(Text.of(permission.nameKey()));
            }
        }
        return new FieldValue.Rights(allowed, denied, open);
    }

    /// 1 for allowed, -1 for denied, 0 for neither.
    private static int state(PermissionOverride override, Permission permission) {
        return (override.deny() & permission.bit()) != 0 ? -1 : (override.allow() & permission.bit()) != 0 ? 1 : 0;
    }

    /// The fewest roles that, moved, make the one order of the other.
    private List<FieldChange> moves(List<String> before, List<String> after) {
        Set<String> stayed = new LinkedHashSet<>(longestCommon(before, after));
        return after.stream()
                .filter(role -> !stayed.contains(role))
                .map(role -> new FieldChange(names.role(role), place(before, role), place(after, role)))
                .toList();
    }

    private FieldValue place(List<String> order, String role) {
        int index = order.indexOf(role);
        if (index < 0) {
            return new FieldValue.Nothing();
        }
        return new FieldValue.Words(
                index == 0
                        ? Text.of("audit.value.top")
                        : Text.of("audit.value.place", names.role(order.get(index - 1))));
    }

    private static List<String> longestCommon(List<String> one, List<String> other) {
        int[][] length = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                length[i][j] = one.get(i).equals(other.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        List<String> common = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < one.size() && j < other.size()) {
            if (one.get(i).equals(other.get(j))) {
                common.add(one.get(i));
                i++;
                j++;
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }
}
