package chat.holt.ui.friends;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What stays of the friends page while one is elsewhere. One for each account; UI thread only.
public final class FriendsMemory {

    private final ObjectProperty<FriendsTab> tab = new SimpleObjectProperty<>(this, "tab", FriendsTab.ONLINE);
    private final BooleanProperty adding = new SimpleBooleanProperty(this, "adding");
    private final StringProperty typed = new SimpleStringProperty(this, "typed", "");

    ObjectProperty<FriendsTab> tab() {
        return tab;
    }

    /// Whether there is a field to ask somebody.
    BooleanProperty adding() {
        return adding;
    }

    /// What is typed into that field.
    StringProperty typed() {
        return typed;
    }
}
