package chat.holt.ui.kit;

import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;

/// Leads the keys to a context menu while it is open, or to the submenu opened last. By itself it gets only those that
/// the focused node behind it has
/// no
/// use for, so that a list would take the arrows.
final class MenuKeys {

    private final ContextMenu menu;
    private final EventHandler<KeyEvent> lead = this::lead;
    private @Nullable Scene behind;

    private MenuKeys(ContextMenu menu) {
        this.menu = menu;
    }

    static void leadTo(ContextMenu menu) {
        MenuKeys keys = new MenuKeys(menu);
        menu.addEventHandler(WindowEvent.WINDOW_SHOWN, event -> keys.begin());
        menu.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> keys.end());
    }

    private void begin() {
        behind = menu.getOwnerWindow().getScene();
        behind.addEventFilter(KeyEvent.ANY, lead);
    }

    private void end() {
        if (behind != null) {
            behind.removeEventFilter(KeyEvent.ANY, lead);
        }
    }

    private void lead(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_RELEASED) {
            return;
        }
        event.consume();
        if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            if (event.getCode() == KeyCode.ESCAPE) {
                deepest(menu).hide();
                return;
            }
            ContextMenu open = deepest(menu);
            Node focused = open.getScene().getFocusOwner();
            Node target = focused == null ? open.getSkin().getNode() : focused;
            Event.fireEvent(target, event.copyFor(target, target));
        }
    }

    private static ContextMenu deepest(ContextMenu menu) {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .filter(submenu -> submenu.getOwnerWindow() == menu)
                .findFirst()
                .map(MenuKeys::deepest)
                .orElse(menu);
    }
}
