package chat.holt.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

/// A red number of mentions; nothing at zero, `99+` above.
public final class Badge extends Label {

    private static final int MOST = 99;

    public Badge(ObservableValue<? extends Number> count) {
        getStyleClass().add("badge");
        textProperty().bind(count.map(number -> number.intValue() > MOST ? MOST + "+" : number.toString()));
        visibleProperty().bind(count.map(number -> number.intValue() > 0));
        managedProperty().bind(visibleProperty());
        setMinWidth(USE_PREF_SIZE);
    }

    /// At least round.
    @Override
    protected double computePrefWidth(double height) {
        return Math.max(prefHeight(-1), super.computePrefWidth(height));
    }
}
