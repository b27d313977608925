package chat.holt.ui.channels;

import chat.holt.model.File;
import chat.holt.ui.kit.calls.CallMark;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One row of a server's channel list.
public sealed interface SidebarRow {

    /// The same for the same thing, whatever it looks like.
    String key();

    /// Name of a category; its channels follow unless it is folded.
    record CategoryRow(String categoryId, String title, boolean folded) implements SidebarRow {
        @Override
        public String key() {
            return "category-" + categoryId;
        }
    }

    /// @param drafted whether something unsent waits in it
    /// @param occupancy who is in the call and how many fit, such as `2/8`; null without a call
    /// @param current whether it is on screen
    record ChannelRow(
            String channelId,
            String name,
            Kind kind,
            boolean unread,
            int mentions,
            boolean muted,
            boolean drafted,
            @Nullable String occupancy,
            boolean current)
            implements SidebarRow {
        @Override
        public String key() {
            return "channel-" + channelId;
        }
    }

    /// Somebody in the call of the voice channel above.
    ///
    /// @param marks what is to be said of them
    /// @param since when they came; null if they have just gone
    record ParticipantRow(
            String channelId,
            String userId,
            String name,
            @Nullable File avatar,
            List<CallMark> marks,
            @Nullable Instant since)
            implements SidebarRow {
        @Override
        public String key() {
            return "participant-" + userId;
        }
    }

    enum Kind {
        TEXT,
        VOICE,
        /// A text channel where not everyone may read and write.
        LIMITED
    }
}
