package chat.holt.app;

import chat.holt.localinstance.demo.Demo;
import chat.holt.platform.Folders;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What the command line asks of the window.
///
/// @param local open the built-in instance
/// @param scale the community that fills an empty built-in instance; null for the sample
/// @param data folder for everything Holt keeps; null for the usual ones
/// @param traceStartup file for the milestones of the start; null for none
/// @param exitAfterStart quit by itself after the start, to train the AOT cache
/// @param link a `stoat:` link to open; null for none
public record StartOptions(
        boolean local,
        Demo.@Nullable Scale scale,
        @Nullable Path data,
        @Nullable Path traceStartup,
        boolean exitAfterStart,
        @Nullable String link) {

    Folders folders() {
        return data == null ? Folders.usual() : Folders.in(data);
    }
}
