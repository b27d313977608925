package chat.holt.ui.kit.moderation;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.FilterField;
import chat.holt.ui.kit.RoleColour;
import chat.holt.ui.kit.Styles;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;

/// Roles to tick, highest first; those out of reach say why. A filter comes with many of them.
final class RoleChecklist extends VBox {
    private static final int MANY = 10;
    private static final double HEIGHT = 280;
    private static final double DOT = 4;

    RoleChecklist(List<RoleChoice> choices) {
        super(8);
        VBox rows = new VBox();
        rows.getStyleClass().add("role-checklist");
        choices.forEach(choice -> rows.getChildren().add(row(choice)));
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setId("role-checklist");
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(HEIGHT);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        if (choices.size() > MANY) {
            SimpleStringProperty part = new SimpleStringProperty("");
            part.subscribe(text -> {
                String wanted = text.strip().toLowerCase(Locale.ROOT);
                for (int i = 0; i < choices.size(); i++) {
                    boolean shown = choices.get(i)
                            .role()
                            .name()
                            .toLowerCase(Locale.ROOT)
                            .contains(wanted);
                    rows.getChildren().get(i).setVisible(shown);
                    rows.getChildren().get(i).setManaged(shown);
                }
            });
            getChildren().add(new FilterField("role-checklist-filter", Text.of("moderation.roles.filter"), part));
        }
        if (choices.isEmpty()) {
            Label none = new Label(Text.of("moderation.roles.none"));
            none.getStyleClass().add(Styles.MUTED);
            rows.getChildren().add(none);
        }
        getChildren().add(scroll);
    }

    private static HBox row(RoleChoice choice) {
        Circle dot = new Circle(DOT);
        dot.getStyleClass().add("role-swatch");
        RoleColour.fill(dot, choice.role().colour());
        CheckBox box = new CheckBox(choice.role().name());
        box.setId("role-choice-" + choice.role().id());
        box.setGraphic(dot);
        box.setDisable(choice.locked() != null);
        // Between giving and taking many people keep what they have.
        box.setAllowIndeterminate(choice.before() == null);
        box.setOnAction(click -> choice.given().set(box.isIndeterminate() ? null : (Boolean) box.isSelected()));
        choice.given().subscribe(given -> show(box, given));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label aside = new Label();
        aside.getStyleClass().addAll(Styles.META, Styles.MUTED);
        choice.given().subscribe(given -> aside.setText(aside(choice, given)));
        box.accessibleHelpProperty().bind(aside.textProperty());
        HBox row = new HBox(8, box, space, aside);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("role-choice");
        return row;
    }

    private static void show(CheckBox box, @Nullable Boolean given) {
        box.setIndeterminate(given == null);
        box.setSelected(Boolean.TRUE.equals(given));
    }

    private static String aside(RoleChoice choice, @Nullable Boolean given) {
        if (choice.locked() != null) {
            return choice.locked();
        }
        if (choice.before() != null) {
            return "";
        }
        return Text.of(
                given == null ? "moderation.roles.keep" : given ? "moderation.roles.add" : "moderation.roles.remove");
    }
}
