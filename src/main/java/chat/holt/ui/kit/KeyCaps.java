package chat.holt.ui.kit;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.shortcuts.KeyBindings;
import chat.holt.ui.kit.shortcuts.Keys;
import chat.holt.ui.kit.shortcuts.Shortcut;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The keys of a shortcut as keys look.
public final class KeyCaps {
    private KeyCaps() {}

    public static HBox of(KeyBindings bindings, Shortcut shortcut) {
        HBox caps = new HBox(6);
        caps.setAlignment(Pos.CENTER_RIGHT);
        caps.setMinWidth(Region.USE_PREF_SIZE);
        List<Keys> keys = bindings.of(shortcut);
        if (keys.isEmpty()) {
            Label none = new Label(Text.of("shortcuts.noKeys"));
            none.getStyleClass().addAll(Styles.META, Styles.MUTED);
            caps.getChildren().add(none);
        } else if (!shortcut.changeable()) {
            caps.getChildren().add(cap(Objects.requireNonNull(bindings.text(shortcut))));
        } else {
            keys.forEach(each -> caps.getChildren().add(cap(each.text())));
        }
        return caps;
    }

    private static Label cap(String text) {
        Label cap = new Label(text);
        cap.getStyleClass().add("key-cap");
        cap.setMinWidth(Region.USE_PREF_SIZE);
        return cap;
    }
}
