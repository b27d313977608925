package chat.holt.ui.chat.found;

import chat.holt.ui.chat.message.MessageViewModel;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.markdown.Markdown;
import chat.holt.ui.kit.markdown.Mentions;
import chat.holt.ui.navigation.Destination;
import java.util.List;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What a [FoundList] lists, and what can be done with it.
public interface Findings {
    ObservableList<FoundRow> rows();

    /// The message of a row that is on screen; to be closed.
    MessageViewModel message(FoundRow row);

    /// What mentions stand for in the messages of a server; null outside servers.
    Mentions mentions(@Nullable String serverId);

    /// The text with what was looked for marked.
    Markdown marked(Markdown text);

    /// Goes to the message.
    void open(FoundRow row);

    List<MenuAction> actions(FoundRow row);

    /// What stands on the card itself; may be empty.
    List<MenuAction> onCard(FoundRow row);

    void openLink(Destination.Link link);
}
