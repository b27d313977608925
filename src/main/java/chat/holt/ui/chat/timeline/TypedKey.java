package chat.holt.ui.chat.timeline;

import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/// A key that did something must not also be written: what it types comes later, to whatever has the keyboard then.
final class TypedKey implements EventHandler<KeyEvent> {
    private final Scene scene;

    private TypedKey(Scene scene) {
        this.scene = scene;
    }

    /// Keeps what the key pressed just now types from everybody.
    static void swallow(Scene scene) {
        scene.addEventFilter(KeyEvent.ANY, new TypedKey(scene));
    }

    @Override
    public void handle(KeyEvent event) {
        scene.removeEventFilter(KeyEvent.ANY, this);
        if (event.getEventType() == KeyEvent.KEY_TYPED) {
            event.consume();
        }
    }
}
