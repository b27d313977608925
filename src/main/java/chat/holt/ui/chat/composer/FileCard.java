package chat.holt.ui.chat.composer;

import chat.holt.drafts.LocalFile;
import chat.holt.i18n.Text;
import chat.holt.media.LocalPictures;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.files.FileSize;
import chat.holt.ui.kit.shortcuts.Shortcut;
import chat.holt.ui.kit.shortcuts.ShortcutKeys;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A file that goes along: what it shows, its name and size, and what can be done with it.
final class FileCard extends VBox {
    private static final PseudoClass COVERED = PseudoClass.getPseudoClass("covered");
    private static final PseudoClass LATER = PseudoClass.getPseudoClass("later");
    private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "gif", "webp", "bmp");
    private static final Set<Shortcut> MOVES = Set.of(Shortcut.MOVE_LEFT, Shortcut.MOVE_RIGHT);
    private static final double WIDTH = 148;
    private static final double FACE_HEIGHT = 96;
    private static final int PIXELS = 320;

    private final AttachmentsViewModel attachments;
    private final Label name = new Label();
    private final Label about = new Label();
    private final Label covered = new Label(Text.of("chat.files.covered"));
    private final Button cover;
    private final TextField field = new TextField();
    private LocalFile file;

    FileCard(LocalFile file, AttachmentsViewModel attachments, LocalPictures pictures) {
        this.file = file;
        this.attachments = attachments;
        getStyleClass().add("draft-file");
        setFocusTraversable(true);
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        setPrefWidth(WIDTH);
        cover = Buttons.icon("file-cover", "fth-eye-off", Text.of("chat.files.cover"));
        cover.setOnAction(click -> attachments.cover(this.file, !this.file.spoiler()));
        Button rename = Buttons.icon("file-rename", "fth-edit-2", Text.of("chat.files.rename"));
        rename.setOnAction(click -> rename());
        Button remove = Buttons.icon("file-remove", "fth-x", Text.of("chat.files.remove"));
        remove.setOnAction(click -> attachments.remove(this.file));
        HBox acts = new HBox(cover, rename, remove);
        acts.getStyleClass().add("draft-file-acts");
        acts.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        covered.getStyleClass().add("draft-file-covered");
        covered.setMouseTransparent(true);
        StackPane face = new StackPane(Icons.of(icon(file)), covered, acts);
        face.getStyleClass().add("draft-file-face");
        face.setMinHeight(FACE_HEIGHT);
        face.setPrefHeight(FACE_HEIGHT);
        StackPane.setAlignment(acts, Pos.TOP_RIGHT);
        if (PICTURES.contains(extension(file))) {
            pictures.open(file.path())
                    .then(picture -> pictures.show(picture, PIXELS))
                    .onSuccess(image -> {
                        ImageView view = new ImageView(image);
                        view.setPreserveRatio(true);
                        view.setFitWidth(Math.min(WIDTH - 2, image.getWidth()));
                        view.setFitHeight(Math.min(FACE_HEIGHT, image.getHeight()));
                        face.getChildren().set(0, view);
                    });
        }
        name.getStyleClass().add("file-name");
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        about.getStyleClass().add("file-size");
        field.setId("file-name-field");
        field.setAccessibleText(Text.of("chat.files.rename"));
        field.setVisible(false);
        field.setManaged(false);
        field.setOnAction(done -> renamed());
        field.focusedProperty().subscribe((was, now) -> {
            if (was && !now && field.isVisible()) {
                renamed();
            }
        });
        VBox words = new VBox(name, field, about);
        words.getStyleClass().add("draft-file-words");
        getChildren().setAll(face, words);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        ShortcutKeys.claim(this, event -> ShortcutKeys.find(event, MOVES).isPresent());
        setOnMousePressed(press -> requestFocus());
    }

    /// Shows the file as it is now.
    void show(LocalFile now) {
        file = now;
        boolean later = attachments.later(now);
        name.setText(now.name());
        about.setText(later ? Text.of("chat.files.later") : FileSize.text(now.bytes()));
        covered.setVisible(now.spoiler());
        String covering = Text.of(now.spoiler() ? "chat.files.uncover" : "chat.files.cover");
        cover.setAccessibleText(covering);
        cover.getTooltip().setText(covering);
        cover.setGraphic(Icons.of(now.spoiler() ? "fth-eye" : "fth-eye-off"));
        pseudoClassStateChanged(COVERED, now.spoiler());
        pseudoClassStateChanged(LATER, later);
        setAccessibleText(Text.of("chat.files.card", now.name(), about.getText()));
        setAccessibleHelp(Text.of("chat.files.card.help"));
    }

    LocalFile file() {
        return file;
    }

    private void rename() {
        field.setText(file.name());
        editing(true);
        field.requestFocus();
        int dot = file.name().lastIndexOf('.');
        field.selectRange(0, dot > 0 ? dot : file.name().length());
    }

    private void renamed() {
        editing(false);
        attachments.rename(file, field.getText());
        requestFocus();
    }

    private void editing(boolean on) {
        field.setVisible(on);
        field.setManaged(on);
        name.setVisible(!on);
        name.setManaged(!on);
    }

    private void keyPressed(KeyEvent event) {
        if (field.isVisible()) {
            if (event.getCode() == KeyCode.ESCAPE) {
                editing(false);
                requestFocus();
                event.consume();
            }
            return;
        }
        int place = attachments.files().indexOf(file);
        Optional<Shortcut> way = ShortcutKeys.find(event, MOVES);
        if (way.isPresent()) {
            attachments.move(file, Math.max(0, way.get() == Shortcut.MOVE_LEFT ? place - 1 : place + 1));
            requestFocus();
            event.consume();
            return;
        }
        boolean handled = true;
        switch (event.getCode()) {
            case DELETE, BACK_SPACE -> attachments.remove(file);
            case F2 -> rename();
            case LEFT -> focusAt(place - 1);
            case RIGHT -> focusAt(place + 1);
            default -> handled = false;
        }
        if (handled) {
            event.consume();
        }
    }

    private void focusAt(int place) {
        if (place >= 0 && place < getParent().getChildrenUnmodifiable().size()) {
            getParent().getChildrenUnmodifiable().get(place).requestFocus();
        }
    }

    private static String extension(LocalFile file) {
        String path = file.path().toString();
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String icon(LocalFile file) {
        return switch (extension(file)) {
            case "png", "jpg", "jpeg", "gif", "webp", "bmp", "svg", "avif", "heic" -> "fth-image";
            case "mp4", "webm", "mkv", "mov", "avi" -> "fth-film";
            case "mp3", "ogg", "opus", "flac", "wav", "m4a" -> "fth-music";
            case "zip", "gz", "xz", "7z", "tar", "rar" -> "fth-archive";
            case "txt", "md", "pdf", "log", "csv", "odt", "doc", "docx" -> "fth-file-text";
            default -> "fth-file";
        };
    }
}
