/// Whole journeys through the window, as a user makes them: found by id, driven by mouse and keyboard.
@NullMarked
package chat.holt.journeys;

import org.jspecify.annotations.NullMarked;
