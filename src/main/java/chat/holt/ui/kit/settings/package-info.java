/// Settings over the whole window: the frame with its pages, drafts that are saved or reset, and fields that notice
/// when
/// their value changes elsewhere meanwhile.
@NullMarked
package chat.holt.ui.kit.settings;

import org.jspecify.annotations.NullMarked;
