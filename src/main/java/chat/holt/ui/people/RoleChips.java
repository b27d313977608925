package chat.holt.ui.people;

import chat.holt.i18n.Text;
import chat.holt.model.Role;
import chat.holt.ui.kit.RoleColour;
import chat.holt.ui.kit.Styles;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;

/// Somebody's roles on a server, each with its colour, from the highest.
final class RoleChips extends VBox {

    private static final double DOT = 5;

    private final Label title = new Label();
    private final FlowPane chips = new FlowPane();

    RoleChips() {
        getStyleClass().add("person-roles");
        title.getStyleClass().add(Styles.GROUP_LABEL);
        chips.getStyleClass().add("person-chips");
        getChildren().setAll(title, chips);
        managedProperty().bind(visibleProperty());
    }

    /// @param name what stands above
    void show(String name, List<Role> roles) {
        title.setText(name);
        chips.getChildren().setAll(roles.stream().map(RoleChips::chip).toList());
        if (roles.isEmpty()) {
            Label none = new Label(Text.of("people.roles.none"));
            none.getStyleClass().addAll(Styles.META, Styles.MUTED);
            chips.getChildren().add(none);
        }
    }

    private static Label chip(Role role) {
        Circle dot = new Circle(DOT);
        dot.getStyleClass().add("role-swatch");
        RoleColour.fill(dot, role.colour());
        Label chip = new Label(role.name(), dot);
        chip.getStyleClass().add("role-chip");
        return chip;
    }
}
