package chat.holt.ui.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One choice of a few, side by side; arrow keys move it.
///
/// @param <T> what is chosen
public final class Segmented<T> extends HBox {
    private static final double LABEL_SPACING = 6;

    /// One with a label above.
    ///
    /// @param name what a choice is called
    /// @param chosen follows and is followed
    public static <T> VBox labelled(
            String id, String label, List<T> choices, Function<T, String> name, ObjectProperty<T> chosen) {
        LinkedHashMap<T, String> named = new LinkedHashMap<>();
        choices.forEach(choice -> named.put(choice, name.apply(choice)));
        Label above = new Label(label);
        above.getStyleClass().add(Styles.FIELD_LABEL);
        return new VBox(LABEL_SPACING, above, new Segmented<>(id, named, chosen));
    }

    /// @param choices value and text of each, in order
    /// @param chosen follows and is followed
    public Segmented(String id, LinkedHashMap<T, String> choices, ObjectProperty<T> chosen) {
        setId(id);
        getStyleClass().add("segmented");
        ToggleGroup group = new ToggleGroup();
        for (Map.Entry<T, String> choice : choices.entrySet()) {
            ToggleButton button = new ToggleButton(choice.getValue());
            button.setId(id + "-" + choice.getKey().toString().toLowerCase(Locale.ROOT));
            button.setToggleGroup(group);
            button.setUserData(choice.getKey());
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
            // Clicking the chosen one again must not leave nothing chosen.
            button.setOnAction(event -> {
                button.setSelected(true);
                chosen.set(choice.getKey());
            });
            getChildren().add(button);
        }
        group.selectedToggleProperty().subscribe(toggle -> {
            if (toggle != null) {
                for (Map.Entry<T, String> choice : choices.entrySet()) {
                    if (choice.getKey().equals(toggle.getUserData())) {
                        chosen.set(choice.getKey());
                    }
                }
            }
        });
        chosen.subscribe(value -> group.getToggles().stream()
                .filter(toggle -> toggle.getUserData().equals(value))
                .forEach(toggle -> toggle.setSelected(true)));
    }
}
