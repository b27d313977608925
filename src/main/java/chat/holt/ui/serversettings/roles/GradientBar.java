package chat.holt.ui.serversettings.roles;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.CssGradient;
import chat.holt.ui.kit.RoleColour;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;

/// The stops of a gradient on their way from 0 to 100 %: a click on the way adds one, dragging or the arrow keys move
/// it, Delete takes it out.
final class GradientBar extends Pane {
    private static final double HEIGHT = 32;
    private static final double TRACK = 14;
    private static final double EDGE = 9;
    private static final double RADIUS = 7;
    private static final double HANDLE = 22;
    private static final int COARSE = 10;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final RoleColourViewModel viewModel;
    private final double width;
    private final Rectangle track;
    private final Pane handles = new Pane();

    GradientBar(RoleColourViewModel viewModel, double width) {
        this.viewModel = viewModel;
        this.width = width;
        setId("role-gradient");
        setMinSize(width, HEIGHT);
        setMaxSize(width, HEIGHT);
        track = new Rectangle(EDGE, (HEIGHT - TRACK) / 2, width - 2 * EDGE, TRACK);
        track.setArcWidth(TRACK);
        track.setArcHeight(TRACK);
        track.setId("role-gradient-track");
        track.getStyleClass().add("role-swatch");
        handles.setPickOnBounds(false);
        getChildren().addAll(track, handles);
        track.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                viewModel.add(percent(event.getX()));
                focusChosen();
            }
        });
        viewModel.text().subscribe(css -> show());
        viewModel.chosen().subscribe(stop -> show());
    }

    /// Puts the focus on the chosen stop.
    void focusChosen() {
        handles.getChildren().get(viewModel.chosen().get()).requestFocus();
    }

    private void show() {
        viewModel.gradient().ifPresent(gradient -> {
            RoleColour.fill(track, new CssGradient("linear", "90deg", gradient.stops()).css());
            // The nodes stay, so that the focus does.
            while (handles.getChildren().size() > gradient.stops().size()) {
                handles.getChildren().removeLast();
            }
            while (handles.getChildren().size() < gradient.stops().size()) {
                handles.getChildren().add(new Handle(handles.getChildren().size()));
            }
            for (int i = 0; i < gradient.stops().size(); i++) {
                ((Handle) handles.getChildren().get(i))
                        .show(gradient.stops().get(i), i == viewModel.chosen().get());
            }
        });
    }

    private double percent(double x) {
        return (x - EDGE) / (width - 2 * EDGE) * 100;
    }

    private final class Handle extends StackPane {
        private final int index;
        private final Circle colour = new Circle(RADIUS);

        Handle(int index) {
            this.index = index;
            setId("role-stop-" + index);
            getStyleClass().add("role-stop");
            colour.getStyleClass().add("role-swatch");
            getChildren().add(colour);
            setManaged(false);
            setFocusTraversable(true);
            setAccessibleRole(AccessibleRole.SLIDER);
            focusedProperty().subscribe(focused -> {
                if (focused) {
                    viewModel.choose(index);
                }
            });
            setOnMousePressed(event -> {
                requestFocus();
                event.consume();
            });
            setOnMouseDragged(this::dragged);
            setOnKeyPressed(this::typed);
        }

        void show(CssGradient.Stop stop, boolean chosen) {
            RoleColour.fill(colour, stop.colour());
            pseudoClassStateChanged(CHOSEN, chosen);
            double x = EDGE + stop.place() / 100 * (width - 2 * EDGE);
            resizeRelocate(x - HANDLE / 2, (HEIGHT - HANDLE) / 2, HANDLE, HANDLE);
            setAccessibleText(Text.of("settings.server.role.stop", index + 1, stop.colour(), Math.round(stop.place())));
        }

        private void dragged(MouseEvent event) {
            viewModel.choose(index);
            viewModel.place(percent(GradientBar.this
                    .sceneToLocal(event.getSceneX(), event.getSceneY())
                    .getX()));
            event.consume();
        }

        private void typed(KeyEvent event) {
            double place = viewModel
                    .gradient()
                    .map(now -> now.stops().get(index).place())
                    .orElse(0.0);
            int step = event.isShiftDown() ? COARSE : 1;
            switch (event.getCode()) {
                case LEFT, DOWN -> viewModel.place(place - step);
                case RIGHT, UP -> viewModel.place(place + step);
                case DELETE, BACK_SPACE -> {
                    viewModel.remove();
                    focusChosen();
                }
                default -> {
                    return;
                }
            }
            event.consume();
        }
    }
}
