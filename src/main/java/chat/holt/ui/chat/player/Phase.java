package chat.holt.ui.chat.player;

/// How far it is with something to be played.
public enum Phase {
    /// On its way to this computer.
    FETCHING,
    OPENING,
    PLAYING,
    PAUSED,
    /// It cannot be played here.
    FAILED
}
