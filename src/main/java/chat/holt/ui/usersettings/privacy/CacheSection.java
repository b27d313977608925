package chat.holt.ui.usersettings.privacy;

import chat.holt.i18n.Text;
import chat.holt.media.RemoteFiles;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.kit.files.FileSize;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// How much Holt keeps of pictures and files that were shown, and a way to delete it.
final class CacheSection extends VBox {
    private final RemoteFiles files;
    private final Label size = new Label();
    private final Button clear = Buttons.plain("privacy-cache-clear", Text.of("privacy.cache.clear"));

    CacheSection(RemoteFiles files) {
        this.files = files;
        Label title = new Label(Text.of("privacy.cache"));
        title.getStyleClass().add(Styles.HEADING);
        size.setId("privacy-cache");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        clear.getStyleClass().add(Styles.SMALL);
        clear.setOnAction(click -> clear());
        HBox row = new HBox(size, space, clear);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("privacy-row");
        getStyleClass().add("privacy-section");
        getChildren().setAll(title, row);
        measure();
    }

    private void measure() {
        files.kept().onSuccess(bytes -> {
            size.setText(Text.of("privacy.cache.size", FileSize.text(bytes), FileSize.text(files.mostKept())));
            clear.setDisable(bytes == 0);
        });
    }

    private void clear() {
        clear.setDisable(true);
        files.forgetKept().onDone(this::measure);
    }
}
