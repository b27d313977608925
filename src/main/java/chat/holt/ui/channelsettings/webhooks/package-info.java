/// The webhooks of a channel.
@NullMarked
package chat.holt.ui.channelsettings.webhooks;

import org.jspecify.annotations.NullMarked;
