package chat.holt.ui.kit;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Which panel stands at the right of the middle: the members as long as one wishes, the others for a while in their
/// place. Toolkit-free.
public final class SidePanels {
    /// What can stand there.
    public enum Panel {
        MEMBERS,
        PINS,
        SEARCH
    }

    private final BooleanProperty members;
    private final ReadOnlyObjectWrapper<@Nullable Panel> shown = new ReadOnlyObjectWrapper<>(this, "shown");

    /// @param members whether one wishes to see the members; follows and is followed
    public SidePanels(BooleanProperty members) {
        this.members = members;
        members.subscribe(wished -> membersSwitched());
    }

    /// The panel there; null for none. Not every place has one of its kind.
    public ReadOnlyObjectProperty<@Nullable Panel> shown() {
        return shown.getReadOnlyProperty();
    }

    public void open(Panel panel) {
        if (panel == Panel.MEMBERS) {
            members.set(true);
        }
        shown.set(panel);
    }

    /// Takes the panel away if it is there, else opens it.
    public void toggle(Panel panel) {
        if (shown.get() != panel) {
            open(panel);
        } else if (panel == Panel.MEMBERS) {
            members.set(false);
        } else {
            close();
        }
    }

    /// Ends what is there for a while; false if there is no such thing.
    public boolean close() {
        boolean passing = shown.get() != null && shown.get() != Panel.MEMBERS;
        if (passing) {
            shown.set(members.get() ? Panel.MEMBERS : null);
        }
        return passing;
    }

    private void membersSwitched() {
        if (shown.get() == null || shown.get() == Panel.MEMBERS) {
            shown.set(members.get() ? Panel.MEMBERS : null);
        }
    }
}
