package chat.holt.ui.chat.selection;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.Styles;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Under the messages while some are picked out: how many, and what can be done with them.
public final class SelectionBar extends HBox {
    /// Narrower bars have no room for the hint.
    private static final double HINT_FROM = 860;

    private final SelectionViewModel selection;
    private final Label count = new Label();
    private final HBox actions = new HBox();

    public SelectionBar(SelectionViewModel selection) {
        this.selection = selection;
        setId("selection-bar");
        getStyleClass().add("selection-bar");
        count.setId("selection-count");
        count.getStyleClass().add("selection-count");
        count.setMinWidth(USE_PREF_SIZE);
        actions.getStyleClass().add("selection-actions");
        Label hint = new Label(Text.of("chat.selection.hint"));
        hint.getStyleClass().addAll(Styles.META, Styles.MUTED);
        hint.setMinWidth(USE_PREF_SIZE);
        hint.visibleProperty().bind(widthProperty().greaterThan(HINT_FROM));
        hint.managedProperty().bind(hint.visibleProperty());
        Region spring = new Region();
        setHgrow(spring, Priority.ALWAYS);
        Button close = Buttons.icon("selection-close", "fth-x", Text.of("chat.selection.end"));
        close.setOnAction(event -> selection.end());
        getChildren().addAll(count, hint, spring, actions, close);
        VBox.setMargin(this, new Insets(0, 16, 4, 16));
        selection.chosen().subscribe(chosen -> update());
    }

    private void update() {
        setVisible(selection.active());
        setManaged(selection.active());
        if (selection.active()) {
            count.setText(selection.summary());
            actions.getChildren()
                    .setAll(selection.actions().stream()
                            .map(SelectionBar::button)
                            .toList());
        }
    }

    private static Node button(MenuAction action) {
        Button button = new Button(action.text(), Icons.of(String.valueOf(action.icon())));
        button.setId(action.id());
        button.getStyleClass().add("small");
        if (action.danger()) {
            button.getStyleClass().add(Styles.DANGER);
        }
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        button.setDisable(!action.enabled());
        // What is disabled hears no pointer, so what is around it tells the reason.
        StackPane around = new StackPane(button);
        String reason = action.disabledReason();
        if (reason != null) {
            button.setAccessibleHelp(reason);
            Tooltip.install(around, new Tooltip(reason));
        }
        return around;
    }
}
