package chat.holt.ui.chat.message;

import chat.holt.i18n.Text;
import chat.holt.media.RemoteFiles;
import chat.holt.model.File;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.Styles;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What is in a text file: its first lines, all of it when asked for.
final class TextPreview extends VBox {
    /// Larger files have no preview, in bytes.
    static final int MOST_BYTES = 64 << 10;

    private static final int LINES = 20;
    /// Of the text shown when all is asked for.
    private static final int MOST_LINES = 2_000;

    private static final int LONGEST_LINE = 500;

    private final Label text = new Label();
    private final Button all = Buttons.quiet("file-text-all", Text.of("chat.text.all"));
    private String whole = "";

    TextPreview(File file, RemoteFiles files) {
        getStyleClass().add("text-preview");
        text.getStyleClass().add("text-preview-lines");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.setText(Text.of("viewer.loading"));
        all.getStyleClass().add(Styles.SMALL);
        all.setOnAction(click -> {
            text.setText(lines(whole, MOST_LINES));
            all.setVisible(false);
            all.setManaged(false);
        });
        Button copy = Buttons.quiet("file-text-copy", Text.of("chat.text.copy"));
        copy.getStyleClass().add(Styles.SMALL);
        copy.setOnAction(click -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(whole);
            Clipboard.getSystemClipboard().setContent(content);
        });
        HBox acts = new HBox(8, all, copy);
        acts.setVisible(false);
        getChildren().setAll(text, acts);
        files.text(file, MOST_BYTES)
                .onSuccess(content -> {
                    whole = content;
                    text.setText(lines(content, LINES));
                    boolean more = content.lines().skip(LINES).findAny().isPresent();
                    all.setVisible(more);
                    all.setManaged(more);
                    acts.setVisible(true);
                })
                .onFailure(failure -> text.setText(Text.of("files.fetch.failed", file.filename())));
    }

    /// The first lines, none longer than can be laid out at once.
    static String lines(String content, int most) {
        return content.lines()
                .limit(most)
                .map(line -> line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) + "…" : line)
                .collect(Collectors.joining("\n"));
    }
}
