/// The only doors onto the UI thread: [UiThread], [Tasks] for work that may block, [EventPump] for bursts of events.
/// [Delays] for later. Generic; may use JavaFX application and animation.
@NullMarked
package chat.holt.threading;

import org.jspecify.annotations.NullMarked;
