package chat.holt.ui.serversettings.invites;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// The link of an invite that was made, to be handed on.
public final class InviteLinkViewModel {
    private final String link;
    private final Consumer<String> copy;
    private final ReadOnlyBooleanWrapper copied = new ReadOnlyBooleanWrapper();

    /// @param copy puts a text on the clipboard
    public InviteLinkViewModel(String link, Consumer<String> copy) {
        this.link = link;
        this.copy = copy;
    }

    public String link() {
        return link;
    }

    /// Turns true when the link was copied.
    public ReadOnlyBooleanProperty copied() {
        return copied.getReadOnlyProperty();
    }

    /// Puts the link on the clipboard.
    public void copy() {
        copy.accept(link);
        copied.set(true);
    }
}
