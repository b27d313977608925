/// Choosing a picture for something: from a file, dropped or pasted, cropped, and uploaded when its page is saved.
/// [chat.holt.ui.kit.picture.PictureField] is toolkit-free and belongs into a view-model,
/// [chat.holt.ui.kit.picture.PicturePicker] shows it.
@NullMarked
package chat.holt.ui.kit.picture;

import org.jspecify.annotations.NullMarked;
