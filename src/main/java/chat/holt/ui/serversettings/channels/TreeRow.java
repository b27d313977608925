package chat.holt.ui.serversettings.channels;

import chat.holt.commands.Arrangement.Spot;

/// One row of the channels page.
public sealed interface TreeRow {
    /// What the row stands for.
    Spot spot();

    /// The same for the same thing, whatever it looks like.
    String key();

    /// What it is called.
    String name();

    /// @param channels how many are in it
    record CategoryRow(String id, String name, int channels) implements TreeRow {
        @Override
        public Spot spot() {
            return new Spot.Heading(id);
        }

        @Override
        public String key() {
            return "tree-category-" + id;
        }
    }

    /// @param voice whether one can speak in it
    /// @param inside whether it is in a category
    /// @param about what is special, in the user's language; empty for nothing
    record ChannelRow(String id, String name, boolean voice, boolean inside, String about) implements TreeRow {
        @Override
        public Spot spot() {
            return new Spot.Place(id);
        }

        @Override
        public String key() {
            return "tree-channel-" + id;
        }
    }
}
