package chat.holt.ui.chat.composer;

import chat.holt.drafts.LocalFile;
import chat.holt.i18n.Text;
import chat.holt.media.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// The files that go along, side by side; they can be dragged into another order.
final class FileCards extends ScrollPane {
    private static final double THRESHOLD = 6;

    private final AttachmentsViewModel attachments;
    private final Media media;
    private final HBox row = new HBox();
    private final Map<Path, FileCard> cards = new HashMap<>();
    private @Nullable FileCard dragged;
    private double pressedAt;

    FileCards(AttachmentsViewModel attachments, Media media) {
        this.attachments = attachments;
        this.media = media;
        setId("draft-files");
        setAccessibleText(Text.of("chat.files.list"));
        getStyleClass().add("draft-files");
        row.getStyleClass().add("draft-files-row");
        setContent(row);
        setFitToHeight(true);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setHbarPolicy(ScrollBarPolicy.AS_NEEDED);
        setFocusTraversable(false);
        setMinHeight(USE_PREF_SIZE);
        attachments.files().addListener((ListChangeListener<LocalFile>) change -> show());
        row.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        row.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::moved);
        row.addEventFilter(MouseEvent.MOUSE_RELEASED, released -> dragged = null);
        show();
    }

    private void show() {
        List<FileCard> now = new ArrayList<>();
        for (LocalFile file : attachments.files()) {
            FileCard card = cards.computeIfAbsent(file.path(), path -> new FileCard(file, attachments, media.local()));
            card.show(file);
            now.add(card);
        }
        boolean hadFocus = row.getChildren().stream().anyMatch(Node::isFocused);
        row.getChildren().setAll(now);
        cards.values().retainAll(now);
        setVisible(!now.isEmpty());
        setManaged(isVisible());
        if (hadFocus && !now.isEmpty() && now.stream().noneMatch(Node::isFocused)) {
            now.getLast().requestFocus();
        }
    }

    private void pressed(MouseEvent event) {
        dragged = null;
        pressedAt = event.getX();
        for (Node card : row.getChildren()) {
            if (card instanceof FileCard file && card.getBoundsInParent().contains(event.getX(), event.getY())) {
                dragged = file;
            }
        }
    }

    private void moved(MouseEvent event) {
        FileCard moving = dragged;
        if (moving == null || Math.abs(event.getX() - pressedAt) < THRESHOLD) {
            return;
        }
        int place = 0;
        for (Node card : row.getChildren()) {
            double middle = card.getBoundsInParent().getCenterX();
            if (card != moving && middle < event.getX()) {
                place++;
            }
        }
        attachments.move(moving.file(), place);
        event.consume();
    }
}
