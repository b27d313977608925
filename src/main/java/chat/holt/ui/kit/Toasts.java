package chat.holt.ui.kit;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Short messages at the foot of the window that go by themselves. UI thread only.
public final class Toasts extends VBox {

    private static final Duration SHOWN = Duration.seconds(5);
    private static final Duration SHOWN_WITH_ACTION = Duration.seconds(8);
    private static final Duration SHOWN_AS_STATE = Duration.seconds(2);
    private static final int MOST = 3;
    private static final double BAR = 96;

    private static final PseudoClass ASIDE = PseudoClass.getPseudoClass("aside");

    private Subscription following = Subscription.EMPTY;
    private @Nullable HBox state;

    public Toasts() {
        super(8);
        getStyleClass().add("toasts");
        // What lies over the window must not hide them.
        setViewOrder(-1);
        setAlignment(Pos.BOTTOM_CENTER);
        setPickOnBounds(false);
        setMaxHeight(Region.USE_PREF_SIZE);
        parentProperty().subscribe(parent -> {
            following.unsubscribe();
            following = parent == null
                    ? Subscription.EMPTY
                    : parent.getChildrenUnmodifiable().subscribe(() -> giveWay(parent));
        });
    }

    /// While a dialog lies over the window they stand in the corner: what comes in must not get between the pointer
    /// and a button of the dialog.
    private void giveWay(Parent window) {
        boolean aside = window.getChildrenUnmodifiable().stream()
                .anyMatch(layer -> layer.getStyleClass().contains(Overlay.STYLE));
        setAlignment(aside ? Pos.BOTTOM_LEFT : Pos.BOTTOM_CENTER);
        pseudoClassStateChanged(ASIDE, aside);
    }

    /// Something was done.
    public void done(String text) {
        HBox toast = toast(text, "fth-check", "toast-done");
        toast.setMouseTransparent(true);
        show(toast, SHOWN);
    }

    /// How something stands now. The next such words take the place of these.
    ///
    /// @param icon literal such as `fth-zoom-in`
    public void state(String icon, String text) {
        getChildren().remove(state);
        HBox toast = toast(text, icon, "toast-done");
        toast.setMouseTransparent(true);
        state = toast;
        show(toast, SHOWN_AS_STATE);
    }

    /// Something was done that can still be taken back.
    ///
    /// @param undo takes it back; it goes with the words
    public void done(String text, MenuAction undo) {
        show(toast(text, "fth-check", "toast-done"), undo);
    }

    /// Something happened that one may want to look at.
    ///
    /// @param look goes there; it goes with the words
    public void news(String text, MenuAction look) {
        show(toast(text, "fth-bell", "toast-news"), look);
    }

    /// The toasts of a window; where it has none, nobody sees what is said.
    public static Toasts of(Scene scene) {
        return scene.getRoot().lookup(".toasts") instanceof Toasts shown ? shown : new Toasts();
    }

    /// Something takes a while.
    ///
    /// @param progress from 0 to 1, negative while it is not known
    /// @param cancel breaks it off
    /// @return takes the words away
    public Subscription working(String text, ObservableValue<Number> progress, MenuAction cancel) {
        HBox toast = toast(text, "fth-download", "toast-working");
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(progress);
        bar.setMinWidth(BAR);
        bar.setPrefWidth(BAR);
        toast.getChildren().addAll(bar, button(toast, cancel));
        add(toast);
        return () -> getChildren().remove(toast);
    }

    /// Something went wrong that can be tried again.
    ///
    /// @param retry goes with the words
    public void failed(String text, MenuAction retry) {
        show(toast(text, "fth-alert-circle", "toast-failed"), retry);
    }

    /// Something went wrong.
    public void failed(String text) {
        HBox toast = toast(text, "fth-alert-circle", "toast-failed");
        toast.setMouseTransparent(true);
        show(toast, SHOWN);
    }

    private void show(HBox toast, MenuAction action) {
        toast.getChildren().add(button(toast, action));
        show(toast, SHOWN_WITH_ACTION);
    }

    private Button button(HBox toast, MenuAction action) {
        Button button = Buttons.quiet(action.id(), action.text());
        button.getStyleClass().add(Styles.SMALL);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(click -> {
            getChildren().remove(toast);
            action.run();
        });
        return button;
    }

    private static HBox toast(String text, String icon, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        HBox toast = new HBox(12, Icons.of(icon), label);
        toast.setAlignment(Pos.CENTER_LEFT);
        toast.getStyleClass().addAll("toast", styleClass);
        toast.setMaxWidth(Region.USE_PREF_SIZE);
        toast.setAccessibleRole(AccessibleRole.TEXT);
        toast.setAccessibleText(text);
        return toast;
    }

    private void add(HBox toast) {
        getChildren().add(toast);
        if (getChildren().size() > MOST) {
            getChildren().removeFirst();
        }
    }

    private void show(HBox toast, Duration shown) {
        add(toast);
        PauseTransition wait = new PauseTransition(shown);
        wait.setOnFinished(event -> getChildren().remove(toast));
        wait.play();
    }
}
