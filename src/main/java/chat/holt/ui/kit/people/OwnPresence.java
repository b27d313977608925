package chat.holt.ui.kit.people;

import chat.holt.i18n.Text;
import chat.holt.model.Presence;
import chat.holt.model.User;
import chat.holt.ui.kit.PresenceState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The presences one can choose, and how they read to oneself: unlike others, one sees that one is invisible.
public final class OwnPresence {

    /// In the order in which they are offered.
    public static final List<Presence> CHOICES =
            List.of(Presence.ONLINE, Presence.IDLE, Presence.FOCUS, Presence.BUSY, Presence.INVISIBLE);

    private OwnPresence() {}

    /// What you have chosen; null while that is not known.
    public static @Nullable Presence of(User me) {
        Presence chosen = me.chosenPresence();
        return chosen == null && me.online() ? Presence.ONLINE : chosen;
    }

    public static String name(Presence presence) {
        return switch (presence) {
            case ONLINE, UNKNOWN -> Text.of("people.presence.online");
            case IDLE -> Text.of("people.presence.idle");
            case FOCUS -> Text.of("people.presence.focus");
            case BUSY -> Text.of("people.presence.busy");
            case INVISIBLE -> Text.of("people.presence.invisible");
        };
    }

    /// What it does: to others, and to one's notifications (`client-behaviour.md §10`).
    public static String meaning(Presence presence) {
        return switch (presence) {
            case ONLINE, UNKNOWN -> Text.of("people.presence.online.text");
            case IDLE -> Text.of("people.presence.idle.text");
            case FOCUS -> Text.of("people.presence.focus.text");
            case BUSY -> Text.of("people.presence.busy.text");
            case INVISIBLE -> Text.of("people.presence.invisible.text");
        };
    }

    /// Its dot.
    public static PresenceState dot(Presence presence) {
        return switch (presence) {
            case ONLINE, UNKNOWN -> PresenceState.ONLINE;
            case IDLE -> PresenceState.IDLE;
            case FOCUS -> PresenceState.FOCUS;
            case BUSY -> PresenceState.BUSY;
            case INVISIBLE -> PresenceState.OFFLINE;
        };
    }
}
