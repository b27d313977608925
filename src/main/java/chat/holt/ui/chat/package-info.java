/// The open channel: timeline, composer, message actions.
///
/// [ChatViewModel] joins the parts; `timeline`, `composer` and `message` know nothing of each other but what is below
/// them:
/// a timeline shows messages, both write through `input`, and all stand on `context`.
@NullMarked
package chat.holt.ui.chat;

import org.jspecify.annotations.NullMarked;
