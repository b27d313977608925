package chat.holt.ui.kit.calls;

import chat.holt.i18n.Text;
import chat.holt.model.Member;
import chat.holt.model.UserVoiceState;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is to be said of somebody in a call (`voice.md §5–6`).
public enum CallMark {
    /// Shares the screen.
    SCREEN("fth-monitor"),
    CAMERA("fth-video"),
    /// The microphone is off.
    MUTED("fth-mic-off"),
    /// Moderators keep the microphone off.
    SERVER_MUTED("fth-mic-off"),
    /// Hears nobody.
    DEAFENED("fth-volume-x"),
    /// Moderators let them hear nobody.
    SERVER_DEAFENED("fth-volume-x");

    private final String icon;

    CallMark(String icon) {
        this.icon = icon;
    }

    /// Literal of a Feather icon.
    public String icon() {
        return icon;
    }

    /// Whether moderators did it.
    public boolean byModerators() {
        return this == SERVER_MUTED || this == SERVER_DEAFENED;
    }

    public String text() {
        return Text.of("calls.mark." + name());
    }

    /// The marks of somebody, what they show before what they lack.
    ///
    /// @param member as a member of the server; null outside servers
    public static List<CallMark> of(UserVoiceState state, @Nullable Member member) {
        List<CallMark> marks = new ArrayList<>();
        if (state.screensharing()) {
            marks.add(SCREEN);
        }
        if (state.camera()) {
            marks.add(CAMERA);
        }
        if (member != null && member.muted()) {
            marks.add(SERVER_MUTED);
        } else if (!state.publishing()) {
            marks.add(MUTED);
        }
        if (member != null && member.deafened()) {
            marks.add(SERVER_DEAFENED);
        } else if (!state.receiving()) {
            marks.add(DEAFENED);
        }
        return marks;
    }
}
