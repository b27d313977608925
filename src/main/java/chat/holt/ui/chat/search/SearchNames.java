package chat.holt.ui.chat.search;

import java.util.List;

/// The names that filters may use.
interface SearchNames {
    /// A person or channel.
    ///
    /// @param name as people read it
    /// @param handle another way to write it, such as `ada#0001`; may be the same
    record Named(String id, String name, String handle) {}

    List<Named> people();

    /// Channels that can be searched here.
    List<Named> channels();

    /// Oneself.
    Named me();
}
