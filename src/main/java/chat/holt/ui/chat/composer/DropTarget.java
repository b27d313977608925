package chat.holt.ui.chat.composer;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.Icons;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Takes files and pictures into the draft: pasted, or dropped on the chat, over which it then lies in two parts, one
/// that attaches and one that sends at once.
public final class DropTarget extends VBox {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final ComposerViewModel composer;
    private final Media media;
    private final StackPane attach;
    private final StackPane send;

    /// @param place what files would go to, such as `#general`
    public DropTarget(ComposerViewModel composer, Media media, ObservableValue<String> place) {
        this.composer = composer;
        this.media = media;
        setId("drop-target");
        getStyleClass().add("drop-target");
        Label attaching = new Label();
        attaching
                .textProperty()
                .bind(composer.attachments()
                        .refusal()
                        .orElse("")
                        .flatMap(why -> place.map(name -> why.isEmpty() ? Text.of("chat.drop.attach", name) : why)));
        attaching.getStyleClass().add("drop-title");
        attaching.setGraphic(Icons.of("fth-paperclip"));
        attach = new StackPane(attaching);
        attach.getStyleClass().add("drop-part");
        Label sending = new Label(Text.of("chat.drop.send"));
        sending.getStyleClass().add("drop-title");
        sending.setGraphic(Icons.of("fth-send"));
        send = new StackPane(sending);
        send.getStyleClass().add("drop-part");
        setVgrow(attach, Priority.ALWAYS);
        getChildren().setAll(attach, send);
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        composer.attachments().refusal().subscribe(why -> {
            pseudoClassStateChanged(REFUSED, why != null);
            send.setVisible(why == null);
            send.setManaged(why == null);
        });
    }

    /// Takes what is dropped on a region, which it covers while something is over it.
    public void follow(Region chat) {
        chat.layoutBoundsProperty().subscribe(bounds -> resizeRelocate(0, 0, bounds.getWidth(), bounds.getHeight()));
        chat.setOnDragOver(event -> {
            if (event.getGestureSource() == null && carries(event.getDragboard())) {
                if (composer.attachments().refusal().get() == null) {
                    event.acceptTransferModes(TransferMode.COPY);
                }
                boolean atOnce = overSend(event);
                setVisible(true);
                attach.pseudoClassStateChanged(OVER, !atOnce);
                send.pseudoClassStateChanged(OVER, atOnce);
                event.consume();
            }
        });
        chat.setOnDragExited(event -> setVisible(false));
        chat.setOnDragDropped(event -> {
            setVisible(false);
            event.setDropCompleted(take(event.getDragboard(), overSend(event)));
            event.consume();
        });
    }

    /// Takes files or a picture, files first: for a file, some programs offer only its icon as the picture.
    ///
    /// @param atOnce whether they are sent right away
    /// @return whether there was anything of that kind
    boolean take(Clipboard from, boolean atOnce) {
        if (from.hasFiles()) {
            List<Path> files = from.getFiles().stream().map(File::toPath).toList();
            if (atOnce) {
                composer.addAndSend(files);
            } else {
                composer.attachments().add(files);
            }
            return true;
        }
        Image image = from.hasImage() && !from.hasString() ? from.getImage() : null;
        if (image == null) {
            return false;
        }
        AttachmentsViewModel attachments = composer.attachments();
        media.local()
                .open(image, Text.of("chat.files.pastedName"))
                .onSuccess(picture -> attachments.addPassing(picture.file(), Text.of("chat.files.pastedName")))
                .onFailure(failure -> attachments.refuse(Text.of("chat.files.pastedFailed")));
        return true;
    }

    private static boolean carries(Clipboard board) {
        return board.hasFiles() || board.hasImage() && !board.hasString();
    }

    private boolean overSend(DragEvent event) {
        return send.isVisible() && send.contains(send.sceneToLocal(event.getSceneX(), event.getSceneY()));
    }
}
