package chat.holt.ui.kit.picture;

import chat.holt.media.LocalPicture;
import chat.holt.model.File;
import org.jspecify.annotations.Nullable;

/// What something has for a picture, or shall have.
public sealed interface Picture {

    /// None.
    record None() implements Picture {}

    /// One the server has.
    record Uploaded(File file) implements Picture {}

    /// One of this computer.
    record Chosen(LocalPicture picture) implements Picture {}

    static Picture of(@Nullable File file) {
        return file == null ? new None() : new Uploaded(file);
    }
}
