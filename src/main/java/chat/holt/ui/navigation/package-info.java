/// Where one can go: [Destination] names every screen and dialog, [Navigator] opens them. Toolkit-free, so that
/// view-models can ask for a screen without knowing its view.
@NullMarked
package chat.holt.ui.navigation;

import org.jspecify.annotations.NullMarked;
