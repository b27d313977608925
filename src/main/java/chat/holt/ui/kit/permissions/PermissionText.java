package chat.holt.ui.kit.permissions;

import chat.holt.permissions.Permission;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Permissions in the form in which they are copied: a line for each, by the server's names, so that they can also be
/// read, sent and pasted into another window: `+ SendMessage`, `- React`, `= UploadFiles`.
public final class PermissionText {
    private static final String HEAD = "# Permissions";

    private PermissionText() {}

    /// The text of what is said about these permissions.
    public static String of(Map<Permission, PermissionState> states) {
        Map<String, PermissionState> named = new LinkedHashMap<>();
        states.forEach((permission, state) -> named.put(permission.wireName(), state));
        return ofAll(named);
    }

    /// What a text says about permissions; empty for a text that is no such list. Names of newer servers are passed
    /// over.
    public static Optional<Map<Permission, PermissionState>> read(String text) {
        Map<Permission, PermissionState> states = new EnumMap<>(Permission.class);
        readAll(text)
                .forEach((name, state) ->
                        Permission.ofWireName(name).ifPresent(permission -> states.put(permission, state)));
        return states.isEmpty() ? Optional.empty() : Optional.of(states);
    }

    /// The text of what is said about anything, by name or id.
    public static String ofAll(Map<String, PermissionState> states) {
        return states.entrySet().stream()
                .map(entry -> sign(entry.getValue()) + " " + entry.getKey())
                .collect(Collectors.joining("\n", HEAD + "\n", "\n"));
    }

    /// What a text says about anything, by name or id; nothing for a text that is no such list.
    public static Map<String, PermissionState> readAll(String text) {
        Map<String, PermissionState> states = new LinkedHashMap<>();
        for (String line : lines(text)) {
            Optional<PermissionState> state = state(line.charAt(0));
            if (state.isEmpty()) {
                return Map.of();
            }
            states.put(line.substring(1).strip(), state.get());
        }
        return states;
    }

    private static List<String> lines(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private static char sign(PermissionState state) {
        return switch (state) {
            case ALLOWED -> '+';
            case DENIED -> '-';
            case NEUTRAL -> '=';
        };
    }

    private static Optional<PermissionState> state(char sign) {
        return switch (sign) {
            case '+' -> Optional.of(PermissionState.ALLOWED);
            case '-' -> Optional.of(PermissionState.DENIED);
            case '=' -> Optional.of(PermissionState.NEUTRAL);
            default -> Optional.empty();
        };
    }
}
