package chat.holt.permissions;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// When a server channel's default override is applied; it differs between server versions (`permissions.md §4.4`).
/// Where categories have permissions, those come right before the channel's own (`rest.md §31`).
public enum EvaluationOrder {
    /// Current servers: server default, channel default, server roles, channel roles.
    CHANNEL_DEFAULT_FIRST,
    /// Older servers: server default, server roles, mute and timeout, channel default, channel roles, timeout.
    SERVER_ROLES_FIRST;

    private static final Pattern VERSION = Pattern.compile("(\\d{1,9})\\.(\\d{1,9})(?:\\.(\\d{1,9}))?.*");
    /// Current servers still call themselves so, as the last release with the older order did.
    private static final int[] FIRST_CURRENT = {0, 15, 1};

    /// The order of an instance of this version, e.g. `0.14.2`; current for what cannot be read.
    public static EvaluationOrder of(String version) {
        Matcher match = VERSION.matcher(version);
        if (!match.matches()) {
            return CHANNEL_DEFAULT_FIRST;
        }
        int[] numbers = new int[FIRST_CURRENT.length];
        for (int i = 0; i < numbers.length; i++) {
            String number = match.group(i + 1);
            numbers[i] = number == null ? 0 : Integer.parseInt(number);
        }
        return Arrays.compare(numbers, FIRST_CURRENT) < 0 ? SERVER_ROLES_FIRST : CHANNEL_DEFAULT_FIRST;
    }
}
