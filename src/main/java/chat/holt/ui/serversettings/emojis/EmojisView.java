package chat.holt.ui.serversettings.emojis;

import chat.holt.i18n.Text;
import chat.holt.media.LocalPicture;
import chat.holt.media.LocalPicture.Part;
import chat.holt.media.LocalPictures;
import chat.holt.media.Media;
import chat.holt.media.PictureException;
import chat.holt.threading.Task;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.EmptyState;
import chat.holt.ui.kit.FilePicker;
import chat.holt.ui.kit.FilterField;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.kit.settings.LoadedList;
import chat.holt.ui.kit.settings.PageHead;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The emojis page. Pictures are picked, dropped anywhere on it or pasted; Enter renames an emoji, Delete deletes it.
public final class EmojisView extends VBox {
    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");
    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);
    private static final FilePicker.Kind FILES =
            new FilePicker.Kind(Text.of("picture.files"), "png", "jpg", "jpeg", "gif", "webp");
    private static final double ROW_HEIGHT = 52;
    private static final double FILTER_WIDTH = 280;
    /// As large as emojis are ever shown, twice for fine screens.
    private static final int LARGEST = 128;

    private final EmojisViewModel viewModel;
    private final Media media;
    private final LocalPictures pictures;
    private final ListView<EmojiRow> list = new ListView<>();
    private final Label refused = new Label();

    public EmojisView(EmojisViewModel viewModel, Media media) {
        this.viewModel = viewModel;
        this.media = media;
        this.pictures = media.local();
        setId("settings-emojis");
        getStyleClass().add("settings-page");
        PageHead head = new PageHead(Text.of("emojis.title"), "");
        head.text()
                .bind(viewModel
                        .total()
                        .map(total -> Text.of(
                                "emojis.count", total, viewModel.limits().emojis())));
        FilterField filter = new FilterField("emojis-filter", Text.of("emojis.filter"), viewModel.filter());
        filter.setMaxWidth(FILTER_WIDTH);
        HBox.setHgrow(filter, Priority.ALWAYS);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button add = Buttons.primary("emojis-add", Text.of("emojis.add"));
        add.setGraphic(Icons.of("fth-plus"));
        add.getStyleClass().add(Styles.SMALL);
        add.setOnAction(click -> browse());
        HBox tools = new HBox(12, filter, space, add);
        tools.setAlignment(Pos.CENTER_LEFT);
        String blocked = viewModel.createBlocked();
        add.setVisible(blocked.isEmpty());
        Label hint = new Label(
                blocked.isEmpty() ? Text.of("emojis.hint", viewModel.limits().bytes() / 1000) : blocked);
        hint.getStyleClass().addAll(Styles.META, Styles.MUTED);
        hint.setWrapText(true);
        refused.setId("emojis-refused");
        refused.getStyleClass().add(Styles.ERROR_TEXT);
        refused.setWrapText(true);
        refused.visibleProperty().bind(refused.textProperty().isNotEmpty());
        refused.managedProperty().bind(refused.visibleProperty());
        list.setId("emojis");
        list.getStyleClass().add("emoji-list");
        list.setAccessibleText(Text.of("emojis.title"));
        list.setFixedCellSize(ROW_HEIGHT);
        list.setCellFactory(view -> new EmojiCell(media, this::rename, this::delete));
        list.setItems(viewModel.rows());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
        LoadedList loaded = new LoadedList(
                        list,
                        viewModel.rows(),
                        new SimpleBooleanProperty(false),
                        new SimpleStringProperty(""),
                        () -> {})
                .whenNone(
                        Bindings.equal(viewModel.total(), 0),
                        new EmptyState("fth-smile", Text.of("emojis.empty"), Text.of("emojis.empty.text")));
        VBox.setVgrow(loaded, Priority.ALWAYS);
        getChildren().addAll(head, tools, hint, refused, new EmojiUploadsView(viewModel, media.local()), loaded);
        if (blocked.isEmpty()) {
            setOnDragOver(this::dragged);
            setOnDragExited(event -> pseudoClassStateChanged(DROP, false));
            setOnDragDropped(this::dropped);
            addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (PASTE.match(event) && take(Clipboard.getSystemClipboard())) {
                    event.consume();
                }
            });
        }
    }

    private void take(List<Path> files) {
        refused.setText("");
        files.forEach(file -> looked(pictures.open(file), file.getFileName().toString()));
    }

    private boolean take(Clipboard from) {
        if (from.hasFiles()) {
            take(from.getFiles().stream().map(File::toPath).toList());
            return true;
        }
        if (from.hasImage() && from.getImage() != null) {
            looked(pictures.open(from.getImage(), Text.of("picture.pasted")), Text.of("picture.pasted"));
            return true;
        }
        return false;
    }

    /// Still pictures are scaled down when they are too large; animations are told to be.
    private void looked(Task<LocalPicture> task, String name) {
        task.then(picture -> {
                    boolean fits = picture.moving()
                            || picture.bytes() <= viewModel.limits().bytes();
                    return fits ? task : pictures.crop(picture, new Part(0, 0, 1, 1), LARGEST, LARGEST);
                })
                .onSuccess(picture -> viewModel.pick(List.of(picture)))
                .onFailure(problem -> refused.setText(Text.of(
                        "emojis.refused",
                        name,
                        Text.of("picture."
                                + (problem instanceof PictureException known
                                        ? known.reason().name()
                                        : "UNREADABLE")))));
    }

    private void browse() {
        take(FilePicker.of(getScene().getWindow()).open(getScene().getWindow(), FILES, true));
    }

    private void dragged(DragEvent event) {
        if (event.getDragboard().hasFiles() || event.getDragboard().hasImage()) {
            event.acceptTransferModes(TransferMode.COPY);
            pseudoClassStateChanged(DROP, true);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        event.setDropCompleted(take(event.getDragboard()));
        event.consume();
    }

    private void typed(KeyEvent event) {
        EmojiRow emoji = list.getSelectionModel().getSelectedItem();
        if (emoji != null && event.getCode() == KeyCode.ENTER && emoji.renameBlocked() == null) {
            rename(emoji);
            event.consume();
        } else if (emoji != null && event.getCode() == KeyCode.DELETE && emoji.deleteBlocked() == null) {
            delete(emoji);
            event.consume();
        }
    }

    private void rename(EmojiRow emoji) {
        RenameEmojiDialog dialog = new RenameEmojiDialog(viewModel, emoji, media);
        dialog.show(Objects.requireNonNull(getScene()).getWindow(), dialog.field());
    }

    private void delete(EmojiRow emoji) {
        DeleteEmojiDialog dialog = new DeleteEmojiDialog(viewModel, emoji, media);
        dialog.show(Objects.requireNonNull(getScene()).getWindow(), dialog.field());
    }
}
