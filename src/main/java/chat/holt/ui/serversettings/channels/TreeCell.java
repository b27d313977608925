package chat.holt.ui.serversettings.channels;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.Menus;
import chat.holt.ui.serversettings.channels.TreeRow.CategoryRow;
import chat.holt.ui.serversettings.channels.TreeRow.ChannelRow;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/// One row of the channels page. While it is dragged its place is a hole.
final class TreeCell extends ListCell<TreeRow> {
    private static final PseudoClass HOLE = PseudoClass.getPseudoClass("hole");

    private final ObservableValue<String> dragged;

    /// @param dragged key of the row being dragged; empty for none
    TreeCell(ObservableValue<String> dragged, Consumer<TreeRow> open, Function<TreeRow, List<MenuAction>> actions) {
        this.dragged = dragged;
        getStyleClass().add("tree-cell");
        dragged.subscribe(key -> showHole());
        setOnMouseClicked(event -> {
            TreeRow row = getItem();
            if (row != null && event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                open.accept(row);
            }
        });
        Menus.onRequest(this, () -> {
            TreeRow row = getItem();
            return row == null ? List.of() : actions.apply(row);
        });
    }

    @Override
    protected void updateItem(@Nullable TreeRow row, boolean empty) {
        super.updateItem(row, empty);
        TreeRow shown = empty ? null : row;
        setId(shown == null ? null : shown.key());
        setGraphic(shown == null ? null : new TreeRowBox(shown));
        setAccessibleText(shown == null ? null : spoken(shown));
        showHole();
    }

    private void showHole() {
        TreeRow row = getItem();
        boolean hole = row != null && row.key().equals(dragged.getValue());
        pseudoClassStateChanged(HOLE, hole);
        if (getGraphic() != null) {
            getGraphic().setVisible(!hole);
        }
    }

    private static String spoken(TreeRow row) {
        return switch (row) {
            case CategoryRow category -> Text.of("channels.page.category", category.name(), category.channels());
            case ChannelRow channel -> channel.name();
        };
    }
}
