/// Content of uploaded files: keeping it on disk, recognising what it is, drawing previews and default avatars.
/// May use: storage, `java.desktop` images without a screen.
@NullMarked
package chat.holt.localinstance.files;

import org.jspecify.annotations.NullMarked;
