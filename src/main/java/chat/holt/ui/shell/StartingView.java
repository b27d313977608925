package chat.holt.ui.shell;

import chat.holt.ui.kit.Skeleton;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The main window before anything is known of the account: its surfaces, and after a moment rows that are to come.
final class StartingView extends HBox {

    StartingView(double sidebarWidth) {
        this(sidebarWidth, emptyRail());
    }

    /// @param rail stands at the left
    /// @param notices stand over the middle
    StartingView(double sidebarWidth, Node rail, Node... notices) {
        setId("starting");
        getStyleClass().addAll("panes", "main-window");
        StackPane sidebar = new StackPane(new Skeleton(8, 0, 0.55));
        sidebar.getStyleClass().add("sidebar");
        sidebar.setMinWidth(sidebarWidth);
        sidebar.setPrefWidth(sidebarWidth);
        StackPane content = new StackPane(new Skeleton(7, 40));
        VBox.setVgrow(content, Priority.ALWAYS);
        VBox middle = new VBox(notices);
        middle.getChildren().add(content);
        middle.getStyleClass().add("middle");
        HBox.setHgrow(middle, Priority.ALWAYS);
        getChildren().setAll(rail, sidebar, middle);
    }

    private static Region emptyRail() {
        Region rail = new Region();
        rail.getStyleClass().addAll("rail", "rail-empty");
        return rail;
    }
}
