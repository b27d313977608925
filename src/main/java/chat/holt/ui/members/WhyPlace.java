package chat.holt.ui.members;

import org.jspecify.annotations.Nullable;

/// Where permissions are looked at.
///
/// @param channelId null for the whole server
/// @param name with `#` for channels
record WhyPlace(@Nullable String channelId, String name) {
    @Override
    public String toString() {
        return name;
    }
}
