package chat.holt.ui.serversettings.emojis;

import chat.holt.i18n.Text;
import chat.holt.media.LocalPictures;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.Styles;
import java.util.HashMap;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Pictures that shall become emojis: each with its name to be, how far it is and what is wrong.
final class EmojiUploadsView extends VBox {
    private static final int PICTURE = 32;
    private static final double NAME_WIDTH = 220;
    private static final double PROGRESS_WIDTH = 120;
    private static final double MOST_HEIGHT = 260;

    private final EmojisViewModel viewModel;
    private final LocalPictures pictures;
    private final VBox rows = new VBox(6);
    private final Map<EmojiUpload, Node> shown = new HashMap<>();

    EmojiUploadsView(EmojisViewModel viewModel, LocalPictures pictures) {
        super(10);
        this.viewModel = viewModel;
        this.pictures = pictures;
        setId("emoji-uploads");
        getStyleClass().add("emoji-uploads");
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(MOST_HEIGHT);
        scroll.getStyleClass().add("settings-scroll");
        Button send = Buttons.primary("emojis-send", "");
        send.textProperty()
                .bind(Bindings.size(viewModel.uploads()).map(count -> Text.of("emojis.make", count.intValue())));
        send.getStyleClass().add(Styles.SMALL);
        send.disableProperty().bind(viewModel.sending());
        send.setOnAction(click -> viewModel.send());
        Button stop = Buttons.quiet("emojis-stop", Text.of("emojis.stop"));
        stop.getStyleClass().add(Styles.SMALL);
        stop.visibleProperty().bind(viewModel.sending());
        stop.setOnAction(click -> viewModel.stop());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox buttons = new HBox(8, space, stop, send);
        getChildren().setAll(scroll, buttons);
        viewModel.uploads().subscribe(this::show);
        show();
    }

    private void show() {
        shown.keySet().retainAll(viewModel.uploads());
        rows.getChildren()
                .setAll(viewModel.uploads().stream()
                        .map(upload -> shown.computeIfAbsent(upload, this::row))
                        .toList());
        setVisible(!viewModel.uploads().isEmpty());
        setManaged(isVisible());
    }

    private Node row(EmojiUpload upload) {
        EmojiPicture picture = new EmojiPicture(PICTURE);
        SimpleObjectProperty<@Nullable Image> image = new SimpleObjectProperty<>();
        picture.show(image);
        pictures.show(upload.picture(), 2 * PICTURE).onSuccess(image::set);
        TextField name = new TextField();
        name.setPrefWidth(NAME_WIDTH);
        name.setMinWidth(NAME_WIDTH / 2);
        name.setAccessibleText(Text.of("emojis.name.of", upload.picture().name()));
        name.getStyleClass().add("emoji-upload-name");
        name.textProperty().bindBidirectional(upload.name());
        Label problem = new Label();
        problem.getStyleClass().addAll(Styles.ERROR_TEXT, "emoji-upload-problem");
        problem.setWrapText(true);
        problem.textProperty().bind(upload.problem());
        problem.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(problem, Priority.ALWAYS);
        ProgressBar progress = new ProgressBar();
        progress.setPrefWidth(PROGRESS_WIDTH);
        progress.progressProperty().bind(upload.progress());
        progress.visibleProperty().bind(upload.progress().map(share -> share.doubleValue() != EmojiUpload.IDLE));
        progress.managedProperty().bind(progress.visibleProperty());
        progress.setAccessibleText(Text.of("emojis.uploading", upload.picture().name()));
        Button drop = Buttons.icon(
                "", "fth-x", Text.of("emojis.drop", upload.picture().name()));
        drop.setOnAction(click -> viewModel.drop(upload));
        drop.disableProperty().bind(progress.visibleProperty());
        HBox row = new HBox(10, picture, name, problem, progress, drop);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
