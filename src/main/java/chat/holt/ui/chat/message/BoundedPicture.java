package chat.holt.ui.chat.message;

import chat.holt.i18n.Text;
import chat.holt.media.RemotePicture;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.Motion;
import chat.holt.ui.kit.Styles;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// A picture scaled down into a box, never up. Its size is known before it is loaded, so that nothing moves then; until
/// it is there its likeness is shown, and when it cannot be had a way to try again.
final class BoundedPicture extends Region {
    private static final double RADIUS = 12;
    /// Sides below which there is no room for words, in logical pixels.
    private static final double ROOM = 150;

    private final RemotePicture picture;
    private final ImageView view = new ImageView();
    private final VBox failure = new VBox();
    private final double pictureWidth;
    private final double pictureHeight;
    /// Whether the middle of the picture fills its place.
    private final boolean fills;

    private @Nullable Image likeness;

    /// `width` and `height` are the picture's; unknown (0) ones take the whole box.
    BoundedPicture(RemotePicture picture, int width, int height, int maxWidth, int maxHeight) {
        this(picture, scaled(width, height, maxWidth, maxHeight), scaled(height, width, maxHeight, maxWidth), false);
    }

    /// A picture whose middle fills a place of this size.
    static BoundedPicture filling(RemotePicture picture, double width, double height) {
        return new BoundedPicture(picture, width, height, true);
    }

    private BoundedPicture(RemotePicture picture, double width, double height, boolean fills) {
        this.picture = picture;
        this.fills = fills;
        pictureWidth = width;
        pictureHeight = height;
        getStyleClass().add("picture");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        Rectangle clip = new Rectangle();
        clip.setArcWidth(RADIUS);
        clip.setArcHeight(RADIUS);
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        failure.getStyleClass().add("picture-failure");
        failure.setAlignment(Pos.CENTER);
        getChildren().addAll(view, failure);
        Motion.follow(view);
        picture.image().subscribe(this::showImage);
        picture.state().subscribe(this::showState);
    }

    private static double scaled(int side, int other, int maxSide, int maxOther) {
        if (side <= 0 || other <= 0) {
            return maxSide;
        }
        double scale = Math.min(1, Math.min((double) maxSide / side, (double) maxOther / other));
        return Math.max(1, Math.round(side * scale));
    }

    /// Shows this until the picture is there.
    BoundedPicture withLikeness(@Nullable Image blurred) {
        likeness = blurred;
        showImage();
        return this;
    }

    /// A click, Enter or Space does this, unless the picture cannot be had.
    BoundedPicture onOpen(Runnable open) {
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setCursor(Cursor.HAND);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress() && openable()) {
                open.run();
                event.consume();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if ((event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) && openable()) {
                open.run();
                event.consume();
            }
        });
        return this;
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    private boolean openable() {
        return picture.state().get() == RemotePicture.State.SHOWN
                || picture.state().get() == RemotePicture.State.LOADING;
    }

    private void showImage() {
        Image loaded = picture.image().get();
        view.setImage(loaded == null ? likeness : loaded);
        requestLayout();
    }

    private void showState() {
        RemotePicture.State state = picture.state().get();
        boolean failed = state == RemotePicture.State.FAILED || state == RemotePicture.State.NONE;
        failure.getChildren().clear();
        failure.setVisible(failed);
        if (!failed) {
            return;
        }
        boolean room = pictureWidth >= ROOM && pictureHeight >= ROOM / 2;
        Label words = new Label(room ? Text.of("chat.picture.failed") : "", Icons.of("fth-image"));
        words.getStyleClass().add(Styles.MUTED);
        failure.getChildren().add(words);
        if (state == RemotePicture.State.FAILED) {
            Button again = Buttons.plain("picture-retry", Text.of("files.retry"));
            again.getStyleClass().add(Styles.SMALL);
            again.setOnAction(click -> picture.retry());
            failure.getChildren().add(again);
            failure.setMouseTransparent(false);
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return pictureWidth;
    }

    @Override
    protected double computePrefHeight(double width) {
        return width < 0 || width >= pictureWidth ? pictureHeight : pictureHeight * width / pictureWidth;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        view.setFitWidth(width);
        view.setFitHeight(height);
        Image image = view.getImage();
        view.setViewport(fills && image != null ? middle(image, width / height) : null);
        failure.resizeRelocate(0, 0, width, height);
    }

    /// The largest part of this proportion in the middle of the image.
    private static Rectangle2D middle(Image image, double ratio) {
        double width = Math.min(image.getWidth(), image.getHeight() * ratio);
        double height = Math.min(image.getHeight(), image.getWidth() / ratio);
        return new Rectangle2D((image.getWidth() - width) / 2, (image.getHeight() - height) / 2, width, height);
    }
}
