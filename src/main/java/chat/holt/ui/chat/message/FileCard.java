package chat.holt.ui.chat.message;

import chat.holt.i18n.Text;
import chat.holt.model.File;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.files.FileActions;
import chat.holt.ui.kit.files.FileSize;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A file that is no picture: its name, its size and how to get it.
final class FileCard extends HBox {
    private static final double WIDTH = 400;

    FileCard(File file, FileActions actions) {
        getStyleClass().add("file-card");
        Label name = new Label(file.filename());
        name.getStyleClass().add("file-name");
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        Label size = new Label(FileSize.text(file.size()));
        size.getStyleClass().add("file-size");
        VBox words = new VBox(name, size);
        words.setMinWidth(0);
        setHgrow(words, Priority.ALWAYS);
        Button save = Buttons.icon("file-save", "fth-download", Text.of("files.save.of", file.filename()));
        save.setOnAction(click -> actions.save(file, this));
        getChildren().addAll(Icons.of(icon(file)), words, save);
        setMaxWidth(WIDTH);
        setPrefWidth(WIDTH);
        setAccessibleText(Text.of("chat.attachment.file", file.filename(), size.getText()));
    }

    private static String icon(File file) {
        return switch (file.metadata()) {
            case File.Image image -> "fth-image";
            case File.Video video -> "fth-film";
            case File.Audio audio -> "fth-music";
            case File.Text text -> "fth-file-text";
            case File.Plain plain -> "fth-file";
        };
    }
}
