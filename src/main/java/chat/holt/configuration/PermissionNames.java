package chat.holt.configuration;

import chat.holt.permissions.Permission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Bits of permissions as names (`permissions.md §1`); a bit without a name, of newer servers, is `Bit41`.
final class PermissionNames {
    private static final String NAMELESS = "Bit";
    private static final int MAX_BIT = 51;
    /// How many names there are.
    static final int COUNT = MAX_BIT + 1;

    private PermissionNames() {}

    /// Names of the bits set, in bit order.
    static List<String> of(long bits) {
        List<String> names = new ArrayList<>();
        for (int bit = 0; bit <= MAX_BIT; bit++) {
            long mask = 1L << bit;
            if ((bits & mask) != 0) {
                names.add(name(bit));
            }
        }
        return names;
    }

    /// The bit of that name; empty if there is none.
    static Optional<Long> bit(String name) {
        for (int bit = 0; bit <= MAX_BIT; bit++) {
            if (name(bit).equals(name)) {
                return Optional.of(1L << bit);
            }
        }
        return Optional.empty();
    }

    private static String name(int bit) {
        for (Permission permission : Permission.values()) {
            if (permission.bit() == 1L << bit) {
                return permission.wireName();
            }
        }
        return NAMELESS + bit;
    }
}
