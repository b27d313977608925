package chat.holt.ui.chat.found;

import chat.holt.ui.chat.message.Pictures;
import chat.holt.ui.kit.Menus;
import chat.holt.ui.kit.rows.AnchoredListView;
import chat.holt.ui.kit.rows.RowCell;
import chat.holt.ui.kit.rows.RowCells;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Messages from anywhere below each other. Arrow keys walk, Enter or a click goes to the message, the menu key or
/// right click offers the rest. Rows that come in above do not move what one reads or points at.
public final class FoundList extends StackPane {
    private final Findings findings;
    private final Runnable leave;
    private final AnchoredListView<FoundRow> list;
    private final ListChangeListener<FoundRow> follow = change -> rowsChanged();

    /// @param leave takes the keyboard above the list
    public FoundList(String id, String name, Findings findings, Pictures pictures, Runnable leave) {
        this.findings = findings;
        this.leave = leave;
        list = new AnchoredListView<>(findings.rows(), new Cells(findings, pictures));
        list.setId(id);
        list.setAccessibleText(name);
        list.setFromTop(true);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        list.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menuRequested);
        list.focusedProperty().subscribe((was, focused) -> {
            if (!focused) {
                list.setCurrent(null);
            }
        });
        setMinHeight(0);
        getStyleClass().add("found-list");
        getChildren().add(list);
        sceneProperty().subscribe(scene -> {
            findings.rows().removeListener(follow);
            if (scene != null) {
                findings.rows().addListener(follow);
            }
        });
    }

    /// Gives the first row the keyboard, or the list if there is none.
    public void focusFirst() {
        list.requestFocus();
        if (!findings.rows().isEmpty()) {
            list.setCurrent(findings.rows().getFirst().messageId());
        }
    }

    private void rowsChanged() {
        if (!list.isHover() && list.currentProperty().get() == null && list.screensAbove() < 0.01) {
            list.scrollToStart();
        }
    }

    private @Nullable FoundRow current() {
        String key = list.currentProperty().get();
        return findings.rows().stream()
                .filter(row -> row.messageId().equals(key))
                .findFirst()
                .orElse(null);
    }

    private void keyPressed(KeyEvent event) {
        FoundRow row = current();
        switch (event.getCode()) {
            case UP -> step(row, -1);
            case DOWN -> step(row, 1);
            case ENTER -> {
                if (row != null) {
                    findings.open(row);
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(@Nullable FoundRow from, int by) {
        int next = from == null ? 0 : findings.rows().indexOf(from) + by;
        if (next < 0) {
            leave.run();
        } else if (next < findings.rows().size()) {
            list.setCurrent(findings.rows().get(next).messageId());
        }
    }

    private void clicked(MouseEvent event) {
        FoundCell cell = cellAt(event.getTarget());
        if (event.getButton() == MouseButton.PRIMARY
                && event.isStillSincePress()
                && cell != null
                && cell.row() != null) {
            list.setCurrent(Objects.requireNonNull(cell.row()).messageId());
            findings.open(cell.row());
        }
    }

    private void menuRequested(ContextMenuEvent event) {
        FoundRow row = current();
        if (event.isKeyboardTrigger()) {
            RowCell<FoundRow> at = row == null ? null : list.cell(row.messageId());
            if (row != null && at != null) {
                Menus.showBelow(at, findings.actions(row));
                event.consume();
            }
            return;
        }
        FoundCell cell = cellAt(event.getTarget());
        if (cell != null && cell.row() != null) {
            Menus.contextMenu(findings.actions(cell.row())).show(cell, event.getScreenX(), event.getScreenY());
            event.consume();
        }
    }

    private static @Nullable FoundCell cellAt(EventTarget target) {
        Node node = target instanceof Node hit ? hit : null;
        while (node != null && !(node instanceof FoundCell)) {
            node = node.getParent();
        }
        return node instanceof FoundCell cell ? cell : null;
    }

    /// Cells are shared by the messages of one server, where mentions mean the same.
    private record Cells(Findings findings, Pictures pictures) implements RowCells<FoundRow> {
        @Override
        public String key(FoundRow row) {
            return row.messageId();
        }

        @Override
        public Object kind(FoundRow row) {
            return Objects.requireNonNullElse(row.serverId(), "");
        }

        @Override
        public RowCell<FoundRow> create(FoundRow row) {
            return new FoundCell(findings, row.serverId(), pictures);
        }
    }
}
