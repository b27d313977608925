/// What a channel or category is called and is for.
@NullMarked
package chat.holt.ui.channelsettings.overview;

import org.jspecify.annotations.NullMarked;
