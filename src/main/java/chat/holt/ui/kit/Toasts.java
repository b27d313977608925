package chat.holt.ui.kit;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// Short messages at the foot of the window that go by themselves. UI thread only.
public final class Toasts extends VBox {

    private static final Duration SHOWN = Duration.seconds(5);
    private static final int MOST = 3;

    public Toasts() {
        super(8);
        getStyleClass().add("toasts");
        setAlignment(Pos.BOTTOM_CENTER);
        setPickOnBounds(false);
        setMouseTransparent(true);
        setMaxHeight(Region.USE_PREF_SIZE);
    }

    /// Something was done.
    public void done(String text) {
        show(text, "fth-check", "toast-done");
    }

    /// Something went wrong.
    public void failed(String text) {
        show(text, "fth-alert-circle", "toast-failed");
    }

    private void show(String text, String icon, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        HBox toast = new HBox(12, Icons.of(icon), label);
        toast.setAlignment(Pos.CENTER_LEFT);
        toast.getStyleClass().addAll("toast", styleClass);
        toast.setMaxWidth(Region.USE_PREF_SIZE);
        toast.setAccessibleRole(AccessibleRole.TEXT);
        toast.setAccessibleText(text);
        getChildren().add(toast);
        if (getChildren().size() > MOST) {
            getChildren().removeFirst();
        }
        PauseTransition wait = new PauseTransition(SHOWN);
        wait.setOnFinished(event -> getChildren().remove(toast));
        wait.play();
    }
}
