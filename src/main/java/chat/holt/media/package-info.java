/// Pictures from the instance's file server: downloads, disk cache and decoding off the UI thread ([Media]). May use
/// `rest`, `threading`, `model`, `java.net.http` and JavaFX images and beans.
@NullMarked
package chat.holt.media;

import org.jspecify.annotations.NullMarked;
