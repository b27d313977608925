package chat.holt.ui.serversettings.permissions;

import chat.holt.ui.kit.permissions.PermissionState;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;

/// The keyboard of the matrix: arrows, Page, Home and End move; Space changes, plus allows, minus denies, Delete
/// leaves;
/// Ctrl+C copies the row, with Shift the column, Ctrl+V pastes either.
final class MatrixKeys {
    private final MatrixGridView grid;
    private final MatrixViewModel viewModel;

    private MatrixKeys(MatrixGridView grid, MatrixViewModel viewModel) {
        this.grid = grid;
        this.viewModel = viewModel;
    }

    static void of(MatrixGridView grid, MatrixViewModel viewModel) {
        MatrixKeys keys = new MatrixKeys(grid, viewModel);
        grid.addEventHandler(KeyEvent.KEY_PRESSED, keys::pressed);
    }

    private void pressed(KeyEvent event) {
        if (viewModel.rows().isEmpty() || viewModel.columns().isEmpty()) {
            return;
        }
        boolean known = event.isShortcutDown() ? withControl(event) : move(event) || change(event);
        if (known) {
            event.consume();
        }
    }

    private boolean move(KeyEvent event) {
        int row = grid.row().get();
        int column = grid.column().get();
        switch (event.getCode()) {
            case UP -> grid.go(row - 1, column);
            case DOWN -> grid.go(row + 1, column);
            case LEFT -> grid.go(row, column - 1);
            case RIGHT -> grid.go(row, column + 1);
            case PAGE_UP -> grid.go(row - grid.page(), column);
            case PAGE_DOWN -> grid.go(row + grid.page(), column);
            case HOME -> grid.go(row, 0);
            case END -> grid.go(row, viewModel.columns().size() - 1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean change(KeyEvent event) {
        int row = grid.row().get();
        int column = grid.column().get();
        switch (event.getCode()) {
            case SPACE, ENTER -> viewModel.cycle(row, column);
            case PLUS, ADD, EQUALS -> viewModel.set(row, column, PermissionState.ALLOWED);
            case MINUS, SUBTRACT -> viewModel.set(row, column, PermissionState.DENIED);
            case DELETE, BACK_SPACE -> viewModel.set(row, column, PermissionState.NEUTRAL);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean withControl(KeyEvent event) {
        int row = grid.row().get();
        int column = grid.column().get();
        switch (event.getCode()) {
            case C -> {
                ClipboardContent content = new ClipboardContent();
                content.putString(event.isShiftDown() ? viewModel.copyColumn(column) : viewModel.copyRow(row));
                Clipboard.getSystemClipboard().setContent(content);
            }
            case V -> {
                String text = Clipboard.getSystemClipboard().getString();
                viewModel.paste(row, column, text == null ? "" : text);
            }
            case HOME -> grid.go(0, 0);
            case END -> grid.go(viewModel.rows().size() - 1, viewModel.columns().size() - 1);
            default -> {
                return false;
            }
        }
        return true;
    }
}
