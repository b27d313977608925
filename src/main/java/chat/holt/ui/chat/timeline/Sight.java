package chat.holt.ui.chat.timeline;

import chat.holt.ui.kit.rows.ScrollPosition;
import org.jspecify.annotations.Nullable;

/// What the view shows of the rows.
///
/// @param screensAbove content above the viewport, in viewport heights
/// @param screensBelow content below it
/// @param endShows whether the end of the last row is in view
/// @param position where the list stands
/// @param top key of the first row that begins in view; null without rows
record Sight(
        double screensAbove,
        double screensBelow,
        boolean endShows,
        ScrollPosition position,
        @Nullable String top) {}
