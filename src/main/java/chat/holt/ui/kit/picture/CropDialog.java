package chat.holt.ui.kit.picture;

import chat.holt.i18n.Text;
import chat.holt.media.LocalPicture;
import chat.holt.media.LocalPictures;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.Styles;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.stage.Window;

/// Asks which part of a picture to take: drag or arrow keys move it, wheel, slider, plus and minus zoom.
final class CropDialog extends FormDialog {
    private static final double WIDTH = 392;
    private static final double SQUARE = 300;
    private static final double STEP = 0.05;
    private static final double ZOOM_STEP = 1.15;

    private final Crop crop;
    private final StackPane frame = new StackPane();
    private final ImageView view = new ImageView();
    private final Slider slider = new Slider(0, Math.log(Crop.LARGEST), 0);
    private final double width;
    private final double height;
    private double dragX;
    private double dragY;

    /// How the asking goes.
    private record Work(BooleanProperty busy, StringProperty error) {
        Work() {
            this(new SimpleBooleanProperty(), new SimpleStringProperty(""));
        }
    }

    /// @param image the same picture, perhaps smaller
    static void show(LocalPicture picture, Image image, PictureField field, LocalPictures pictures, Window owner) {
        PictureKind kind = field.kind();
        Crop crop = new Crop(picture.width(), picture.height(), (double) kind.width() / kind.height());
        Work work = new Work();
        CropDialog[] dialog = new CropDialog[1];
        Runnable submit = () -> {
            work.busy.set(true);
            work.error.set("");
            pictures.crop(picture, crop.part().get(), kind.width(), kind.height())
                    .onDone(() -> work.busy.set(false))
                    .onSuccess(cropped -> {
                        field.choose(cropped);
                        dialog[0].close();
                    })
                    .onFailure(failure -> work.error.set(Text.of("picture.UNREADABLE")));
        };
        dialog[0] = new CropDialog(crop, image, kind, work, submit);
        dialog[0].show(owner, dialog[0].frame);
    }

    private CropDialog(Crop crop, Image image, PictureKind kind, Work work, Runnable submit) {
        super(
                Look.form("crop", Text.of("picture.crop.title"), Text.of("picture.crop.verb")),
                new SimpleBooleanProperty(true),
                work.busy,
                work.error,
                submit);
        this.crop = crop;
        boolean banner = kind.shape() == PictureKind.Shape.BANNER;
        width = banner ? WIDTH : SQUARE;
        height = width * kind.height() / kind.width();
        view.setImage(image);
        view.setFitWidth(width);
        view.setFitHeight(height);
        view.setSmooth(true);
        frame.setId("crop-frame");
        frame.getStyleClass().add("crop-frame");
        frame.setMinSize(width, height);
        frame.setMaxSize(width, height);
        frame.setFocusTraversable(true);
        frame.setAccessibleText(Text.of("picture.crop.frame"));
        frame.getChildren().setAll(view);
        if (kind.shape() == PictureKind.Shape.ROUND) {
            frame.getChildren().add(outside());
        }
        frame.setOnMousePressed(this::grab);
        frame.setOnMouseDragged(this::drag);
        frame.setOnScroll(event -> zoom(event.getDeltaY() > 0 ? ZOOM_STEP : event.getDeltaY() < 0 ? 1 / ZOOM_STEP : 1));
        frame.setOnKeyPressed(this::key);
        slider.setId("crop-zoom");
        slider.setAccessibleText(Text.of("picture.crop.zoom"));
        slider.valueProperty().subscribe(value -> crop.zoom(Math.exp(value.doubleValue())));
        HBox.setHgrow(slider, Priority.ALWAYS);
        HBox zoom = new HBox(12, Icons.of("fth-zoom-out"), slider, Icons.of("fth-zoom-in"));
        zoom.setAlignment(Pos.CENTER);
        Label hint = new Label(Text.of("picture.crop.hint"));
        hint.getStyleClass().addAll(Styles.META, Styles.MUTED);
        hint.setWrapText(true);
        body().setAlignment(Pos.CENTER);
        body().getChildren().setAll(frame, zoom, hint);
        crop.part()
                .subscribe(part -> view.setViewport(new Rectangle2D(
                        part.x() * image.getWidth(),
                        part.y() * image.getHeight(),
                        part.width() * image.getWidth(),
                        part.height() * image.getHeight())));
    }

    /// Dims what a round picture does not show.
    private Shape outside() {
        Shape shape = Shape.subtract(
                new Rectangle(width, height), new Circle(width / 2, height / 2, Math.min(width, height) / 2));
        shape.getStyleClass().add("crop-outside");
        shape.setMouseTransparent(true);
        return shape;
    }

    private void grab(MouseEvent event) {
        frame.requestFocus();
        dragX = event.getX();
        dragY = event.getY();
    }

    private void drag(MouseEvent event) {
        crop.move((dragX - event.getX()) / width, (dragY - event.getY()) / height);
        dragX = event.getX();
        dragY = event.getY();
    }

    private void zoom(double factor) {
        slider.setValue(Math.log(crop.zoom() * factor));
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> crop.move(-STEP, 0);
            case RIGHT -> crop.move(STEP, 0);
            case UP -> crop.move(0, -STEP);
            case DOWN -> crop.move(0, STEP);
            case PLUS, ADD, EQUALS -> zoom(ZOOM_STEP);
            case MINUS, SUBTRACT -> zoom(1 / ZOOM_STEP);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
