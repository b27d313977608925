package chat.holt.ui.serversettings.roles;

import chat.holt.i18n.Text;
import chat.holt.model.EditRole;
import chat.holt.model.PermissionOverride;
import chat.holt.model.Role;
import chat.holt.permissions.Permission;
import chat.holt.ui.kit.permissions.PermissionState;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Unsaved changes of one role: only what was touched, so that changes by others to the rest show through.
final class RoleDraft {
    private static final int NAME_LIMIT = 32;

    private final Map<Permission, PermissionState> permissions = new EnumMap<>(Permission.class);
    private @Nullable String name;
    private @Nullable String colour;
    private @Nullable Boolean hoist;
    private boolean sent;

    void name(String value) {
        name = value;
        sent = false;
    }

    /// @param value CSS colour; empty for none
    void colour(String value) {
        colour = value;
        sent = false;
    }

    void hoist(boolean value) {
        hoist = value;
        sent = false;
    }

    void permission(Permission permission, PermissionState state) {
        permissions.put(permission, state);
        sent = false;
    }

    /// The role as it would be.
    Role applyTo(Role role) {
        String newColour = colour == null ? role.colour() : colour.isEmpty() ? null : colour;
        return new Role(
                role.id(),
                name == null ? role.name() : name,
                override(role),
                newColour,
                hoist == null ? role.hoist() : hoist,
                role.rank(),
                role.icon());
    }

    PermissionOverride override(Role role) {
        PermissionOverride result = role.permissions();
        for (Map.Entry<Permission, PermissionState> entry : permissions.entrySet()) {
            result = entry.getValue().in(result, entry.getKey());
        }
        return result;
    }

    /// Forgets what the role already says.
    void settle(Role role) {
        permissions
                .entrySet()
                .removeIf(entry -> PermissionState.of(role.permissions(), entry.getKey()) == entry.getValue());
        name = Objects.equals(name, role.name()) ? null : name;
        colour = Objects.equals(colour, Objects.requireNonNullElse(role.colour(), "")) ? null : colour;
        hoist = Objects.equals(hoist, role.hoist()) ? null : hoist;
    }

    /// Whether nothing is left to save; what was sent still shows until the server's event comes.
    boolean saved() {
        return sent || empty();
    }

    boolean empty() {
        return permissions.isEmpty() && name == null && colour == null && hoist == null;
    }

    /// The server has taken everything.
    void sent() {
        sent = true;
    }

    boolean wasSent() {
        return sent;
    }

    boolean changesPermissions() {
        return !permissions.isEmpty();
    }

    boolean changesAppearance() {
        return name != null || colour != null || hoist != null;
    }

    /// The request for everything but permissions.
    EditRole edit() {
        EditRole edit = EditRole.NOTHING;
        edit = name == null ? edit : edit.withName(name);
        edit = hoist == null ? edit : edit.withHoist(hoist);
        if (colour != null) {
            edit = colour.isEmpty() ? edit.without("Colour") : edit.withColour(colour);
        }
        return edit;
    }

    /// Why the server would not take it; empty if it would, as far as can be told (`rest.md §15`).
    String problem() {
        if (name == null) {
            return "";
        }
        int length = name.codePointCount(0, name.length());
        return length == 0
                ? Text.of("settings.server.role.name.missing")
                : length > NAME_LIMIT ? Text.of("settings.server.role.name.long", NAME_LIMIT) : "";
    }

    /// One short sentence a change.
    List<String> sentences(Role role) {
        List<String> sentences = new ArrayList<>();
        if (name != null) {
            sentences.add(Text.of("settings.server.change.name", role.name(), name));
        }
        if (colour != null) {
            sentences.add(Text.of("settings.server.change.colour", role.name()));
        }
        if (hoist != null) {
            sentences.add(
                    Text.of(hoist ? "settings.server.change.hoist" : "settings.server.change.unhoist", role.name()));
        }
        permissions.forEach((permission, state) -> sentences.add(
                Text.of("settings.server.change." + state.name(), role.name(), Text.of(permission.nameKey()))));
        return sentences;
    }
}
