package chat.holt.ui.chat.search;

/// Where to search.
public enum SearchScope {
    /// The channel or conversation that was open when the search began.
    CHANNEL,
    SERVER,
    /// All direct messages, groups and notes.
    CONVERSATIONS
}
