package chat.holt.ui.chat.message;

import chat.holt.i18n.Text;
import chat.holt.model.File;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.files.FileActions;
import chat.holt.ui.kit.files.FileSize;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A file that is no picture: its name, its size and how to get it.
final class FileCard extends VBox {
    private static final double WIDTH = 400;

    FileCard(File file, FileActions actions, Pictures pictures) {
        HBox line = new HBox();
        line.getStyleClass().add("file-line");
        getStyleClass().add("file-card");
        Label name = new Label(file.filename());
        name.getStyleClass().add("file-name");
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        Label size = new Label(FileSize.text(file.size()));
        size.getStyleClass().add("file-size");
        VBox words = new VBox(name, size);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button save = Buttons.icon("file-save", "fth-download", Text.of("files.save.of", file.filename()));
        save.setOnAction(click -> actions.save(file, this));
        line.getChildren().addAll(Icons.of(icon(file)), words);
        use(file, actions, pictures).ifPresent(line.getChildren()::add);
        line.getChildren().add(save);
        getChildren().add(line);
        setMaxWidth(WIDTH);
        setPrefWidth(WIDTH);
        setAccessibleText(Text.of("chat.attachment.file", file.filename(), size.getText()));
    }

    /// Texts are shown here; films and sounds may also be played by what the desktop has for them.
    private Optional<Button> use(File file, FileActions actions, Pictures pictures) {
        return switch (file.metadata()) {
            case File.Text text
            when file.size() <= TextPreview.MOST_BYTES -> {
                Button show = Buttons.icon("file-show", "fth-eye", Text.of("files.show.of", file.filename()));
                show.setOnAction(click -> {
                    if (getChildren().getLast() instanceof TextPreview) {
                        getChildren().removeLast();
                    } else {
                        getChildren().add(new TextPreview(file, pictures.media().files()));
                    }
                });
                yield Optional.of(show);
            }
            case File.Video video -> Optional.of(outside(file, actions));
            case File.Audio audio -> Optional.of(outside(file, actions));
            case File.Text large -> Optional.empty();
            case File.Image image -> Optional.empty();
            case File.Plain plain -> Optional.empty();
        };
    }

    private static Button outside(File file, FileActions actions) {
        Button outside = Buttons.icon("file-outside", "fth-external-link", Text.of("files.play.of", file.filename()));
        outside.setOnAction(click -> actions.openOutside(file));
        return outside;
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
