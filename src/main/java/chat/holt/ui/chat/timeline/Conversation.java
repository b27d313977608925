package chat.holt.ui.chat.timeline;

import chat.holt.settings.Reading;
import chat.holt.ui.chat.invites.InvitesViewModel;
import chat.holt.ui.chat.message.EditViewModel;
import chat.holt.ui.chat.message.Pointed;
import chat.holt.ui.chat.message.ReactionsViewModel;
import chat.holt.ui.chat.player.PlayerViewModel;
import chat.holt.ui.chat.selection.SelectionViewModel;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.people.LiveMentions;
import chat.holt.ui.navigation.Anchor;
import chat.holt.ui.navigation.Destination;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;

/// What the rows of the open channel ask of it.
public interface Conversation {
    /// Its name, for the head of its first page.
    String title();

    TimelineViewModel timeline();

    /// What mentions in the messages stand for.
    LiveMentions mentions();

    /// The messages picked out to do something with all of them.
    SelectionViewModel selection();

    /// How messages are set.
    Reading reading();

    /// Plays what can be heard and seen in the messages.
    PlayerViewModel player();

    /// The edit under way, null for none.
    ReadOnlyObjectProperty<@Nullable EditViewModel> editing();

    /// What can be done with the message of a row, by the row's key, and with what of it is pointed at.
    List<MenuAction> actions(String key, Pointed at);

    default List<MenuAction> actions(String key) {
        return actions(key, Pointed.NOTHING);
    }

    /// Those of them used most.
    ///
    /// @param unasked whether deleting is among them, because it would not ask
    List<MenuAction> toolbarActions(String key, boolean unasked);

    /// What can be done with the author of a message; none for webhooks and the system.
    List<MenuAction> authorActions(String messageId);

    /// Shows who wrote a message, also behind a masquerade; nothing for webhooks, which are nobody.
    void showAuthor(String messageId, Anchor beside);

    /// Whether the next action that would ask first does without, because Shift is held.
    void skipQuestions(boolean skip);

    /// Does it, or says why not.
    void perform(MenuAction action);

    /// The invites they link to.
    InvitesViewModel invites();

    /// Reacting to the messages.
    ReactionsViewModel reactions();

    /// Looks at a picture of a message.
    ///
    /// @param source id of its file, or its address on the web
    void view(String messageId, String source);

    /// Asks which day to show instead of this one.
    void jumpFrom(LocalDate day);

    /// Follows a link of a message.
    void openLink(Destination.Link link);
}
