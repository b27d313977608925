package chat.holt.ui.kit;

import chat.holt.i18n.Text;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;

/// Pencil in the row of a channel in which something unsent waits.
public final class DraftMark extends FontIcon {

    public DraftMark() {
        super("fth-edit-2");
        getStyleClass().add("draft-mark");
        Tooltip.install(this, new Tooltip(Text.of("drafts.mark")));
    }
}
