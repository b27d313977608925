package chat.holt.ui.kit;

import chat.holt.ui.kit.shortcuts.Shortcut;
import chat.holt.ui.kit.shortcuts.ShortcutKeys;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Selecting [SelectableRows] in a list: Space and Ctrl with a click select one, Shift with arrows or a click a range,
/// Ctrl+A all.
///
/// @param <R> the rows
public final class ListSelection<R extends SelectableRows.Row> {

    private final ListView<R> list;
    private final SelectableRows<R> people;
    private int anchor;

    private ListSelection(ListView<R> list, SelectableRows<R> people) {
        this.list = list;
        this.people = people;
    }

    /// Lets rows be selected from now on.
    public static <R extends SelectableRows.Row> void on(ListView<R> list, SelectableRows<R> people) {
        ListSelection<R> selection = new ListSelection<>(list, people);
        list.addEventFilter(KeyEvent.KEY_PRESSED, selection::typed);
        list.addEventFilter(MouseEvent.MOUSE_CLICKED, selection::clicked);
    }

    private void typed(KeyEvent event) {
        int focused = list.getFocusModel().getFocusedIndex();
        @Nullable R row = list.getFocusModel().getFocusedItem();
        if (event.getTarget() != list) {
            return;
        }
        if (ShortcutKeys.matches(event, Shortcut.SELECT_ALL)) {
            people.toggleAll();
        } else if (row == null) {
            return;
        } else if (event.getCode() == KeyCode.SPACE) {
            people.toggle(row.userId());
            anchor = focused;
        } else if (event.isShiftDown() && (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP)) {
            int step = event.getCode() == KeyCode.DOWN ? 1 : -1;
            int next = Math.clamp(focused + step, 0, people.rows().size() - 1);
            people.selectRange(focused, next);
            list.getSelectionModel().clearAndSelect(next);
            list.getFocusModel().focus(next);
            list.scrollTo(next);
        } else {
            return;
        }
        event.consume();
    }

    private void clicked(MouseEvent event) {
        ListCell<?> cell = cellAt(event.getPickResult().getIntersectedNode());
        if (cell == null || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (event.isShiftDown()) {
            people.selectRange(anchor, cell.getIndex());
        } else {
            anchor = cell.getIndex();
            if (event.isShortcutDown()) {
                people.toggle(people.rows().get(cell.getIndex()).userId());
            }
        }
    }

    private static @Nullable ListCell<?> cellAt(@Nullable Node picked) {
        for (Node node = picked; node != null; node = node.getParent()) {
            if (node instanceof ListCell<?> cell && !cell.isEmpty()) {
                return cell;
            }
        }
        return null;
    }
}
