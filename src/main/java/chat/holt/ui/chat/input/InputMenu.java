package chat.holt.ui.chat.input;

import chat.holt.i18n.Text;
import chat.holt.spelling.Word;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.Menus;
import chat.holt.ui.kit.shortcuts.Keys;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.IndexRange;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.stage.PopupWindow;

/// The menu of an input: corrections of the misspelt word at the caret or pointer, then what can be done with text.
final class InputMenu {
    private static final double GAP = 4;

    private final MessageInput input;
    private final SpellingViewModel spelling;

    private InputMenu(MessageInput input, SpellingViewModel spelling) {
        this.input = input;
        this.spelling = spelling;
    }

    static void attach(MessageInput input, SpellingViewModel spelling) {
        InputMenu menu = new InputMenu(input, spelling);
        input.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, menu::asked);
    }

    private void asked(ContextMenuEvent event) {
        event.consume();
        input.requestFocus();
        if (event.isKeyboardTrigger()) {
            offer(input.getCaretPosition(), this::showAtCaret);
            return;
        }
        int index = input.indexAt(event.getX(), event.getY());
        IndexRange selected = input.getSelection();
        if (index < selected.getStart() || index > selected.getEnd()) {
            input.positionCaret(index);
        }
        double x = event.getScreenX();
        double y = event.getScreenY();
        offer(index, actions -> Menus.contextMenu(actions).show(input, x, y));
    }

    private void offer(int index, Consumer<List<MenuAction>> show) {
        Word word = input.isEditable() ? spelling.at(index) : null;
        if (word == null) {
            offer(List.of(), show);
        } else {
            spelling.actions(word, other -> replace(word, other))
                    .onSuccess(corrections -> offer(corrections, show))
                    .onFailure(failure -> offer(List.of(), show));
        }
    }

    private void offer(List<MenuAction> corrections, Consumer<List<MenuAction>> show) {
        List<MenuAction> actions = new ArrayList<>(corrections);
        List<MenuAction> edits = edits();
        if (!corrections.isEmpty() && !edits.isEmpty()) {
            actions.add(MenuAction.separator());
        }
        actions.addAll(edits);
        // Corrections take a moment, in which the user may have gone elsewhere.
        if (!actions.isEmpty() && input.getScene() != null && input.isFocused()) {
            show.accept(actions);
        }
    }

    /// Where it does not cover the line: above it in the lower half of the window.
    private void showAtCaret(List<MenuAction> actions) {
        Bounds caret = input.boundsAt(input.getCaretPosition());
        boolean low = input.localToScene(caret).getMinY() > input.getScene().getHeight() / 2;
        ContextMenu menu = Menus.contextMenu(actions);
        if (low) {
            menu.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_BOTTOM_LEFT);
        }
        Point2D at = input.localToScreen(caret.getMinX(), low ? caret.getMinY() - GAP : caret.getMaxY() + GAP);
        menu.show(input, at.getX(), at.getY());
    }

    /// Unless somebody wrote into it meanwhile.
    private void replace(Word word, String other) {
        if (word.end() <= input.getLength()
                && input.getText(word.start(), word.end()).equals(word.text())) {
            input.replace(word.start(), word.end(), other);
        }
    }

    /// What can be done now.
    private List<MenuAction> edits() {
        List<MenuAction> edits = new ArrayList<>();
        if (input.isUndoable()) {
            edits.add(edit("undo", "fth-corner-up-left", "Z", input::undo));
        }
        if (input.isRedoable()) {
            edits.add(edit("redo", "fth-corner-up-right", "Y", input::redo));
        }
        if (!edits.isEmpty()) {
            edits.add(MenuAction.separator());
        }
        if (input.getSelection().getLength() > 0) {
            edits.add(edit("cut", "fth-scissors", "X", input::cut));
            edits.add(edit("copy", "fth-copy", "C", input::copy));
        }
        if (!Clipboard.getSystemClipboard().getContentTypes().isEmpty()) {
            edits.add(edit("paste", "fth-clipboard", "V", input::paste));
        }
        if (input.getSelection().getLength() < input.getLength()) {
            edits.add(edit("selectAll", "fth-type", "A", input::selectAll));
        }
        if (!edits.isEmpty() && edits.getLast().isSeparator()) {
            edits.removeLast();
        }
        return edits;
    }

    private static MenuAction edit(String name, String icon, String key, Runnable handler) {
        return MenuAction.of("input-" + name, Text.of("input." + name), icon, handler)
                .aside(new Keys(true, false, false, key).text());
    }
}
