package chat.holt.ui.serversettings.roles;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Contrast;
import chat.holt.ui.kit.RoleColour;
import java.util.Locale;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;

/// How a name in the role's colour and the role's chip look in one colour scheme, and how well the colour reads there.
final class RolePreview extends VBox {
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    private static final double SWATCH_RADIUS = 5;

    RolePreview(
            ColorScheme scheme,
            ObservableValue<String> role,
            ObservableValue<String> colour,
            ObservableValue<Optional<Contrast>> contrast) {
        boolean dark = scheme == ColorScheme.DARK;
        setId("role-preview-" + scheme.name().toLowerCase(Locale.ROOT));
        getStyleClass().addAll("role-preview", dark ? "dark" : "light");
        Label heading =
                new Label(Text.of(dark ? "settings.server.role.preview.dark" : "settings.server.role.preview.light"));
        heading.getStyleClass().add("role-preview-meta");
        Label ratio = new Label();
        ratio.setId(getId() + "-ratio");
        ratio.getStyleClass().addAll("role-preview-meta", "role-preview-ratio");
        ratio.setMinWidth(Region.USE_PREF_SIZE);
        contrast.subscribe(now -> {
            Optional<Double> measured = now.map(both -> dark ? both.dark() : both.light());
            ratio.setText(measured.map(value -> Text.of("settings.server.role.contrast", Math.floor(value * 10) / 10))
                    .orElse(""));
            ratio.pseudoClassStateChanged(
                    LOW, measured.filter(value -> value < Contrast.ENOUGH).isPresent());
        });
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox top = new HBox(heading, space, ratio);

        Label name = new Label(Text.of("settings.server.role.preview.name"));
        name.getStyleClass().add("role-preview-name");
        RoleColour coloured = new RoleColour(name, name.textFillProperty(), new SimpleObjectProperty<>(scheme));
        Label text = new Label(Text.of("settings.server.role.preview.text"));
        text.getStyleClass().add("role-preview-text");
        Circle swatch = new Circle(SWATCH_RADIUS);
        swatch.getStyleClass().add("role-swatch");
        Label chip = new Label();
        chip.textProperty().bind(role);
        chip.setGraphic(swatch);
        chip.getStyleClass().add("role-preview-chip");
        colour.subscribe(css -> {
            coloured.show(css.isBlank() ? null : css);
            RoleColour.fill(swatch, css.isBlank() ? null : css);
        });
        HBox line = new HBox(name, chip);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("role-preview-line");
        getChildren().addAll(top, line, text);
    }
}
