package chat.holt.ui.chat.message;

import chat.holt.i18n.Text;
import chat.holt.model.File;
import chat.holt.ui.chat.player.Playable;
import chat.holt.ui.chat.player.PlayerPane;
import chat.holt.ui.chat.player.PlayerViewModel;
import chat.holt.ui.kit.Menus;
import chat.holt.ui.kit.files.FileActions;
import chat.holt.ui.navigation.Destination;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The files of a message: pictures as pictures, covered if marked as spoilers, everything else as a card.
public final class AttachmentList extends VBox {
    private final Pictures pictures;
    private final PlayerViewModel player;
    private final Consumer<String> view;
    private final FileActions actions;
    private List<File> shown = List.of();

    /// @param view looks at a picture, by the id of its file
    public AttachmentList(
            Pictures pictures, PlayerViewModel player, Consumer<String> view, Consumer<Destination.Link> openLink) {
        this.pictures = pictures;
        this.player = player;
        this.view = view;
        actions = new FileActions(pictures.media(), openLink);
        getStyleClass().add("attachments");
    }

    /// @param messageId whose files these are
    public void show(String messageId, List<File> files) {
        if (!files.equals(shown)) {
            shown = files;
            getChildren().clear();
            add(messageId, files);
        }
        setVisible(!files.isEmpty());
        setManaged(!files.isEmpty());
    }

    private void add(String messageId, List<File> files) {
        List<File> images = files.stream()
                .filter(file -> file.metadata() instanceof File.Image)
                .toList();
        if (images.size() == 1) {
            File.Image size = (File.Image) images.getFirst().metadata();
            getChildren()
                    .add(picture(
                            images.getFirst(),
                            new BoundedPicture(
                                    pictures.attachment(images.getFirst()),
                                    size.width(),
                                    size.height(),
                                    Pictures.MAX_WIDTH,
                                    Pictures.MAX_HEIGHT)));
        } else if (images.size() > 1) {
            PictureGrid grid = new PictureGrid(images.size());
            for (int i = 0; i < images.size(); i++) {
                PictureGrid.Place place = grid.places().get(i);
                grid.getChildren()
                        .add(picture(
                                images.get(i),
                                BoundedPicture.filling(
                                        pictures.attachment(images.get(i)), place.width(), place.height())));
            }
            getChildren().add(grid);
        }
        files.stream()
                .filter(file -> !images.contains(file))
                .forEach(file -> getChildren().add(card(messageId, file)));
    }

    private Node card(String messageId, File file) {
        FileCard card = new FileCard(file, actions, pictures);
        Playable.of(messageId, file).ifPresent(what -> card.getChildren().add(new PlayerPane(player, what)));
        Menus.onRequest(card, () -> actions.of(file, card));
        return file.spoiler() ? covered(card) : card;
    }

    private Region picture(File file, BoundedPicture picture) {
        if (file.metadata() instanceof File.Image image) {
            picture.withLikeness(pictures.media().likeness(image));
        }
        picture.setId("picture-" + file.id());
        picture.onOpen(() -> view.accept(file.id()));
        picture.setAccessibleText(Text.of("chat.attachment.picture", file.filename()));
        Menus.onRequest(picture, () -> actions.of(file, picture));
        return file.spoiler() ? covered(picture) : picture;
    }

    private static StackPane covered(Region content) {
        content.setVisible(false);
        Button cover = new Button(Text.of("chat.attachment.spoiler"));
        cover.getStyleClass().add("spoiler-cover");
        cover.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        cover.setMinSize(0, 0);
        StackPane stack = new StackPane(content, cover);
        cover.setOnAction(event -> {
            content.setVisible(true);
            stack.getChildren().remove(cover);
            content.requestFocus();
        });
        stack.setMaxWidth(USE_PREF_SIZE);
        return stack;
    }
}
