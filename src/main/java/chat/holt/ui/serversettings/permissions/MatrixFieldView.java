package chat.holt.ui.serversettings.permissions;

import chat.holt.ui.kit.permissions.PermissionState;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// One field of the matrix on screen: a square with what is said, or a faint mark for what holds; reused for others.
final class MatrixFieldView extends StackPane {
    private static final PseudoClass ALLOWED = PseudoClass.getPseudoClass("allowed");
    private static final PseudoClass DENIED = PseudoClass.getPseudoClass("denied");
    private static final PseudoClass HOLDS = PseudoClass.getPseudoClass("holds");
    private static final PseudoClass UNSAVED = PseudoClass.getPseudoClass("unsaved");
    private static final PseudoClass LOCKED = PseudoClass.getPseudoClass("locked");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass CROSSED = PseudoClass.getPseudoClass("crossed");

    private final Region warning = new Region();

    MatrixFieldView() {
        getStyleClass().add("matrix-field");
        Region square = new Region();
        square.getStyleClass().add("matrix-square");
        Region glyph = new Region();
        glyph.getStyleClass().add("matrix-glyph");
        glyph.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        warning.getStyleClass().add("matrix-warning");
        warning.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAlignment(warning, Pos.TOP_RIGHT);
        getChildren().addAll(square, glyph, warning);
        setMouseTransparent(true);
    }

    /// @param crossed whether it is in the row or column of the current field
    void show(MatrixField field, boolean current, boolean crossed) {
        pseudoClassStateChanged(ALLOWED, field.state() == PermissionState.ALLOWED);
        pseudoClassStateChanged(DENIED, field.state() == PermissionState.DENIED);
        pseudoClassStateChanged(HOLDS, field.holds());
        pseudoClassStateChanged(UNSAVED, field.unsaved());
        pseudoClassStateChanged(LOCKED, !field.locked().isEmpty());
        pseudoClassStateChanged(CURRENT, current);
        pseudoClassStateChanged(CROSSED, crossed);
        warning.setVisible(!field.conflict().isEmpty());
    }
}
