package chat.holt.ui.viewer;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.media.RemotePicture;
import chat.holt.model.File;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.Menus;
import chat.holt.ui.kit.Motion;
import chat.holt.ui.kit.Overlay;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.kit.files.FileActions;
import chat.holt.ui.kit.files.FileSize;
import chat.holt.ui.navigation.Destination;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Subscription;

/// One picture over the whole window: wheel, plus and minus zoom, dragging moves it, arrows go to the next.
public final class ViewerView extends BorderPane {
    private static final int PREVIEW_WIDTH = 400;
    private static final int PREVIEW_HEIGHT = 300;
    private static final double PAN = 60;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);

    private final ViewerViewModel model;
    private final Media media;
    private final FileActions actions;
    private final ZoomPane zoom = new ZoomPane();
    private final Label name = new Label();
    private final Label about = new Label();
    private final Label scale = new Label();
    private final Label failure = new Label();
    private final Button retry = Buttons.plain("viewer-retry", Text.of("files.retry"));
    private final Button previous = Buttons.icon("viewer-previous", "fth-chevron-left", Text.of("viewer.previous"));
    private final Button next = Buttons.icon("viewer-next", "fth-chevron-right", Text.of("viewer.next"));
    private final Overlay overlay = new Overlay(this, () -> zoom);
    private RemotePicture full = RemotePicture.none();
    private Subscription watching = Subscription.EMPTY;

    private ViewerView(ViewerViewModel model, Media media, FileActions actions) {
        this.model = model;
        this.media = media;
        this.actions = actions;
        setId("viewer");
        getStyleClass().add("viewer");
        name.setId("viewer-name");
        name.getStyleClass().add(Styles.HEADING);
        name.setMinWidth(0);
        about.getStyleClass().add(Styles.MUTED);
        scale.setId("viewer-scale");
        scale.getStyleClass().add(Styles.MUTED);
        scale.textProperty().bind(zoom.zoom().map(factor -> Text.of("viewer.scale", factor.doubleValue())));
        setTop(bar());
        setCenter(stage());
        zoom.setFocusTraversable(true);
        zoom.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        Motion.follow(zoom.view());
        Menus.onRequest(zoom, this::actions);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        retry.setOnAction(click -> full.retry());
        model.current().subscribe(this::show);
    }

    /// @param open follows links
    public static void open(
            ViewerViewModel model, Media media, Consumer<? super Destination.Link> open, Window window) {
        ViewerView view = new ViewerView(model, media, new FileActions(media, open::accept));
        view.overlay.onClosed(() -> view.watching.unsubscribe());
        view.overlay.show(window, view.zoom);
        view.getParent().getStyleClass().add("viewer-layer");
    }

    private HBox bar() {
        VBox words = new VBox(name, about);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button out = Buttons.icon("viewer-zoom-out", "fth-zoom-out", Text.of("viewer.zoomOut"));
        out.setOnAction(click -> zoom.zoomOut());
        Button in = Buttons.icon("viewer-zoom-in", "fth-zoom-in", Text.of("viewer.zoomIn"));
        in.setOnAction(click -> zoom.zoomIn());
        Button size = Buttons.icon("viewer-fit", "fth-maximize", Text.of("viewer.fit"));
        size.setOnAction(click -> zoom.toggle());
        Button close = Buttons.icon("viewer-close", "fth-x", Text.of("viewer.close"));
        close.setOnAction(click -> overlay.close());
        HBox bar = new HBox(words, scale, out, in, size);
        for (MenuAction action : actions()) {
            Button button = Buttons.icon(
                    "viewer-" + action.id(), action.icon() == null ? "fth-circle" : action.icon(), action.text());
            button.setOnAction(click -> actions().stream()
                    .filter(now -> now.id().equals(action.id()))
                    .forEach(MenuAction::run));
            bar.getChildren().add(button);
        }
        bar.getChildren().add(close);
        bar.getStyleClass().add("viewer-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private StackPane stage() {
        failure.getStyleClass().add(Styles.MUTED);
        VBox broken = new VBox(8, failure, retry);
        broken.setAlignment(Pos.CENTER);
        broken.setPickOnBounds(false);
        previous.setOnAction(click -> model.step(-1));
        next.setOnAction(click -> model.step(1));
        StackPane stage = new StackPane(zoom, broken, previous, next);
        StackPane.setAlignment(previous, Pos.CENTER_LEFT);
        StackPane.setAlignment(next, Pos.CENTER_RIGHT);
        stage.getStyleClass().add("viewer-stage");
        zoom.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getTarget() == zoom) {
                overlay.close();
            }
        });
        return stage;
    }

    /// The same things in bar and menu.
    private List<MenuAction> actions() {
        ViewedPicture picture = model.current().get();
        return new ArrayList<>(
                picture.file() == null ? actions.of(picture.source(), this) : actions.of(picture.file(), this));
    }

    private void show(ViewedPicture picture) {
        watching.unsubscribe();
        File file = picture.file();
        String title = file == null ? FileActions.nameOf(picture.source()) : file.filename();
        name.setText(title);
        about.setText(about(picture));
        zoom.setAccessibleText(Text.of("chat.attachment.picture", title));
        RemotePicture small = file == null
                ? media.web(picture.source(), PREVIEW_WIDTH, PREVIEW_HEIGHT)
                : media.attachment(file, PREVIEW_WIDTH, PREVIEW_HEIGHT);
        zoom.show(small.image().get(), picture.width(), picture.height());
        full = file == null ? media.full(picture.source()) : media.full(file);
        RemotePicture wanted = full;
        watching = wanted.image()
                .subscribe((was, now) -> improve(now))
                .and(wanted.state().subscribe(this::showState));
        Image there = wanted.image().get();
        if (there != null) {
            improve(there);
        }
        // Hidden rather than disabled: a disabled one would lose the keyboard.
        previous.setVisible(model.canStep(-1));
        next.setVisible(model.canStep(1));
    }

    private void improve(Image image) {
        zoom.improve(image);
    }

    private void showState(RemotePicture.State state) {
        boolean failed = state == RemotePicture.State.FAILED || state == RemotePicture.State.NONE;
        boolean blank = zoom.view().getImage() == null;
        failure.setText(failed ? Text.of("files.picture.failed") : blank ? Text.of("viewer.loading") : "");
        failure.setVisible(failed || state == RemotePicture.State.LOADING && blank);
        retry.setVisible(state == RemotePicture.State.FAILED);
    }

    private String about(ViewedPicture picture) {
        List<String> parts = new ArrayList<>();
        if (!picture.author().isEmpty()) {
            parts.add(picture.author());
        }
        Instant sent = picture.sent();
        if (sent != null) {
            parts.add(MOMENT.format(sent.atZone(ZoneId.systemDefault())));
        }
        if (picture.width() > 0) {
            parts.add(Text.of("viewer.pixels", picture.width(), picture.height()));
        }
        if (picture.file() != null) {
            parts.add(FileSize.text(picture.file().size()));
        }
        if (model.count() > 1 && model.number() > 0) {
            parts.add(Text.of("viewer.number", model.number(), model.count()));
        }
        return String.join("  ·  ", parts);
    }

    private void keyPressed(KeyEvent event) {
        boolean moves = !zoom.isFit();
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> zoom.zoomIn();
            case MINUS, SUBTRACT -> zoom.zoomOut();
            case DIGIT0, NUMPAD0 -> zoom.fit();
            case DIGIT1, NUMPAD1 -> zoom.toggle();
            case LEFT -> go(moves && event.isShiftDown(), -1, PAN, 0);
            case RIGHT -> go(moves && event.isShiftDown(), 1, -PAN, 0);
            case UP -> zoom.pan(0, PAN);
            case DOWN -> zoom.pan(0, -PAN);
            case C -> {
                if (!event.isShortcutDown()) {
                    return;
                }
                run("file-copy-picture");
            }
            case S -> {
                if (!event.isShortcutDown()) {
                    return;
                }
                run("file-save");
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void go(boolean pan, int step, double x, double y) {
        if (pan) {
            zoom.pan(x, y);
        } else {
            model.step(step);
        }
    }

    private void run(String id) {
        actions().stream().filter(action -> action.id().equals(id)).forEach(MenuAction::run);
    }
}
