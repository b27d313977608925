package chat.holt.ui.chat.timeline;

import chat.holt.ui.kit.rows.AnchoredListView;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Leads the keyboard from a message into what it holds: author, replies, links, pictures, reactions. Arrows and Tab go
/// round them, Escape leads back to the message.
final class PartKeys {
    /// What can be reached although Tab passes it by.
    static final String REACHABLE = "reachable";

    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

    private final AnchoredListView<TimelineRow> list;
    private @Nullable String inside;

    private PartKeys(AnchoredListView<TimelineRow> list) {
        this.list = list;
    }

    static PartKeys on(AnchoredListView<TimelineRow> list) {
        PartKeys keys = new PartKeys(list);
        list.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        return keys;
    }

    /// Enters the row; false if there is nothing in it.
    boolean enter(@Nullable String key) {
        List<Node> parts = key == null ? List.of() : parts(key);
        if (parts.isEmpty()) {
            return false;
        }
        inside = key;
        point(parts.getFirst());
        return true;
    }

    private void pressed(KeyEvent event) {
        String key = inside;
        Node owner = list.getScene().getFocusOwner();
        if (key == null || owner == null || owner == list) {
            return;
        }
        List<Node> parts = parts(key);
        int at = parts.indexOf(owner);
        if (at < 0 || event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        boolean handled = switch (event.getCode()) {
            case ESCAPE -> leave(key);
            case RIGHT -> !(owner instanceof Slider) && go(parts, at + 1);
            case LEFT -> !(owner instanceof Slider) && go(parts, at - 1);
            case DOWN -> go(parts, at + 1);
            case UP -> go(parts, at - 1);
            case TAB -> go(parts, event.isShiftDown() ? at - 1 : at + 1);
            default -> false;
        };
        if (handled) {
            event.consume();
        }
    }

    private boolean leave(String key) {
        inside = null;
        list.requestFocus();
        list.setCurrent(key);
        return true;
    }

    private static boolean go(List<Node> parts, int index) {
        point(parts.get(Math.floorMod(index, parts.size())));
        return true;
    }

    /// Gives the keyboard to a part, and shows where it is: otherwise that is seen only where Tab has led.
    private static void point(Node part) {
        part.requestFocus();
        part.pseudoClassStateChanged(POINTED, true);
        Subscription[] lost = {Subscription.EMPTY};
        lost[0] = part.focusedProperty().subscribe((was, focused) -> {
            part.pseudoClassStateChanged(POINTED, false);
            lost[0].unsubscribe();
        });
    }

    private List<Node> parts(String key) {
        List<Node> parts = new ArrayList<>();
        Node cell = list.cell(key);
        if (cell instanceof Parent parent) {
            collect(parent, parts);
        }
        return parts;
    }

    private static void collect(Parent parent, List<Node> parts) {
        for (Node node : parent.getChildrenUnmodifiable()) {
            if (!node.isVisible() || node.isDisabled() || node.isMouseTransparent()) {
                continue;
            }
            boolean part = node.isFocusTraversable()
                    || node instanceof ButtonBase
                    || node.getStyleClass().contains(REACHABLE);
            if (part) {
                parts.add(node);
            } else if (node instanceof Parent inner) {
                collect(inner, parts);
            }
        }
    }
}
