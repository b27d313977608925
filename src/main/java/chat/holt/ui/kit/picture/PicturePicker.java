package chat.holt.ui.kit.picture;

import chat.holt.i18n.Text;
import chat.holt.media.LocalPicture;
import chat.holt.media.LocalPictures;
import chat.holt.media.Media;
import chat.holt.threading.Task;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.FilePicker;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.kit.picture.PictureKind.Shape;
import java.nio.file.Path;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Shows a [PictureField] and takes pictures for it: by a file dialog, dropped on it or pasted into it. Still ones are
/// cropped first, animations stay as they are.
public final class PicturePicker extends VBox {
    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);
    private static final FilePicker.Kind FILES =
            new FilePicker.Kind(Text.of("picture.files"), "png", "jpg", "jpeg", "gif", "webp", "bmp");
    /// Of the picture that is cropped on the screen, in pixels.
    private static final int WORKING_SIZE = 1600;

    private static final double MEGABYTE = 1_000_000;
    private static final double BESIDE = 16;
    private static final double LINES = 8;

    private final PictureField field;
    private final LocalPictures pictures;
    private final Button preview = new Button();

    /// @param id of the button that shows the picture; the others' begin with it
    /// @param name what the picture is of, for screen readers
    /// @param empty stands there when there is no picture
    public PicturePicker(String id, String name, PictureField field, Media media, Node empty) {
        super(LINES);
        this.field = field;
        this.pictures = media.local();
        getStyleClass().add("picture-picker");
        PictureFace face = new PictureFace(field, media, empty);
        preview.setId(id);
        preview.getStyleClass()
                .addAll("picture-preview", field.kind().shape().name().toLowerCase(Locale.ROOT));
        preview.setGraphic(face);
        preview.setAccessibleText(name);
        preview.setAccessibleHelp(Text.of("picture.hint"));
        preview.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        preview.setOnAction(click -> browse());
        Button change = Buttons.plain(id + "-change", Text.of("picture.change"));
        change.getStyleClass().add(Styles.SMALL);
        change.setAccessibleText(Text.of("picture.change.accessible", name));
        change.setOnAction(click -> browse());
        Button remove = Buttons.quiet(id + "-remove", Text.of("picture.remove"));
        remove.getStyleClass().add(Styles.SMALL);
        remove.setAccessibleText(Text.of("picture.remove.accessible", name));
        remove.setOnAction(click -> {
            preview.requestFocus();
            field.remove();
        });
        remove.visibleProperty().bind(field.draft().value().map(value -> !(value instanceof Picture.None)));
        HBox buttons = new HBox(LINES, change, remove);
        Label hint = new Label(Text.of("picture.limits", field.kind().bytes() / MEGABYTE));
        hint.getStyleClass().addAll(Styles.META, Styles.MUTED);
        hint.setWrapText(true);
        ProgressBar progress = new ProgressBar();
        progress.setId(id + "-progress");
        progress.getStyleClass().add("picture-progress");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setAccessibleText(Text.of("picture.uploading", name));
        progress.progressProperty().bind(field.progress());
        progress.visibleProperty().bind(field.progress().map(share -> share.doubleValue() != PictureField.IDLE));
        progress.managedProperty().bind(progress.visibleProperty());
        Label problem = new Label();
        problem.setId(id + "-error");
        problem.getStyleClass().add(Styles.ERROR_TEXT);
        problem.setWrapText(true);
        problem.textProperty().bind(field.problem());
        problem.visibleProperty().bind(field.problem().map(text -> !text.isEmpty()));
        problem.managedProperty().bind(problem.visibleProperty());
        field.problem().subscribe(text -> preview.pseudoClassStateChanged(ERROR, !text.isEmpty()));
        if (field.kind().shape() == Shape.BANNER) {
            getChildren().setAll(preview, buttons, hint, progress, problem);
        } else {
            VBox texts = new VBox(LINES, buttons, hint, progress, problem);
            texts.setAlignment(Pos.CENTER_LEFT);
            HBox row = new HBox(BESIDE, preview, texts);
            row.setAlignment(Pos.CENTER_LEFT);
            getChildren().setAll(row);
        }
        setOnDragOver(this::dragged);
        setOnDragExited(event -> preview.pseudoClassStateChanged(DROP, false));
        setOnDragDropped(this::dropped);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (PASTE.match(event) && !isDisabled()) {
                take(Clipboard.getSystemClipboard());
                event.consume();
            }
        });
    }

    private void browse() {
        FilePicker.openOne(getScene().getWindow(), FILES, this::open);
    }

    private void dragged(DragEvent event) {
        if (event.getDragboard().hasFiles() || event.getDragboard().hasImage()) {
            event.acceptTransferModes(TransferMode.COPY);
            preview.pseudoClassStateChanged(DROP, true);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        event.setDropCompleted(take(event.getDragboard()));
        event.consume();
    }

    /// Files first: for a file, some programs offer only its icon as the picture.
    private boolean take(Clipboard from) {
        if (from.hasFiles()) {
            open(from.getFiles().getFirst().toPath());
        } else if (from.hasImage() && from.getImage() != null) {
            looked(pictures.open(from.getImage(), Text.of("picture.pasted")));
        } else {
            return false;
        }
        return true;
    }

    private void open(Path file) {
        looked(pictures.open(file));
    }

    private void looked(Task<LocalPicture> task) {
        task.onSuccess(picture -> {
                    if (picture.moving()) {
                        field.choose(picture);
                    } else {
                        crop(picture);
                    }
                })
                .onFailure(field::refuse);
    }

    private void crop(LocalPicture picture) {
        pictures.show(picture, WORKING_SIZE)
                .onSuccess(image -> {
                    if (getScene() != null) {
                        CropDialog.show(
                                picture, image, field, pictures, getScene().getWindow());
                    }
                })
                .onFailure(field::refuse);
    }
}
