/// Plays files of this computer ([Engine]): the only place that knows JavaFX's media library, which is loaded at the
/// first use. May use `threading` and JavaFX.
@NullMarked
package chat.holt.media.playback;

import org.jspecify.annotations.NullMarked;
