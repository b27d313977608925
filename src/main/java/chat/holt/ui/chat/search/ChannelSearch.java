package chat.holt.ui.chat.search;

import org.jspecify.annotations.Nullable;

/// How far the search of one channel has come.
final class ChannelSearch {
    enum State {
        WAITING,
        ASKING,
        /// Searched as far as this round goes.
        SEARCHED,
        /// Given up before it was.
        STOPPED,
        FAILED
    }

    final String channelId;
    State state = State.WAITING;
    /// Last message looked at; null for none.
    @Nullable
    String edge;

    /// Whether there is more to look at.
    boolean more = true;

    /// Why it failed, in the user's language.
    String failure = "";

    int pagesThisRound;
    int foundThisRound;

    ChannelSearch(String channelId) {
        this.channelId = channelId;
    }

    /// Begins to look further.
    void resume() {
        state = State.WAITING;
        failure = "";
        pagesThisRound = 0;
        foundThisRound = 0;
    }
}
