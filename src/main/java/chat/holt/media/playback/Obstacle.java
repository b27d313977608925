package chat.holt.media.playback;

/// Why something cannot be played here.
public enum Obstacle {
    /// The program has come without the media library, or the system lacks what that needs.
    LIBRARY,
    /// The system lacks the codecs: on Linux those of FFmpeg.
    CODECS,
    /// Nothing is there that makes sounds.
    DEVICE,
    /// What is in the file is damaged, or of a kind that the codecs do not know.
    CONTENT
}
