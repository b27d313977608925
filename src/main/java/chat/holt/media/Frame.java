package chat.holt.media;

/// One picture of an animation, complete.
///
/// @param millis how long it is shown
record Frame(Raster raster, int millis) {

    /// Frames that claim to be shorter than this are shown as long as [#USUAL], as browsers do.
    private static final int SHORTEST = 20;

    private static final int USUAL = 100;

    /// @param millis as the file says
    static int shown(int millis) {
        return millis < SHORTEST ? USUAL : millis;
    }
}
