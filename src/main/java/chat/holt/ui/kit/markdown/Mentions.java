package chat.holt.ui.kit.markdown;

import chat.holt.ui.navigation.Anchor;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// Tells what ids in a message stand for, as far as known at the moment. Toolkit-free; UI thread only.
public interface Mentions {

    /// What to show for a user, channel or role; never holds null, an unknown one has a text that says so.
    ObservableValue<Shown> resolve(Inline.Mention mention);

    /// Name of a custom emoji as `:name:`, or its id as long as the name is unknown.
    ObservableValue<String> emojiName(String emojiId);

    /// What a bare link stands for if it leads into Stoat; null for any other link.
    default @Nullable ObservableValue<Shown> link(String url) {
        return null;
    }

    /// @param text with its sign, such as `@Ada` or `#lounge`
    /// @param colour CSS colour or gradient of the text; null for the usual one
    /// @param open what a click does, given where the text is; null for nothing
    record Shown(
            String text, @Nullable String colour, @Nullable Consumer<Anchor> open) {}
}
