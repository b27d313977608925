package chat.holt.ui.serversettings.channels;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.serversettings.channels.TreeRow.CategoryRow;
import chat.holt.ui.serversettings.channels.TreeRow.ChannelRow;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// What a row of the channels page shows; also what floats under the pointer while it is dragged.
final class TreeRowBox extends HBox {

    TreeRowBox(TreeRow row) {
        getStyleClass().add("tree-row");
        setAlignment(Pos.CENTER_LEFT);
        Label name = new Label(row.name());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label about = new Label();
        about.getStyleClass().addAll(Styles.META, Styles.SUBTLE);
        about.setMinWidth(USE_PREF_SIZE);
        switch (row) {
            case CategoryRow category -> {
                getStyleClass().add("tree-category");
                name.getStyleClass().add(Styles.STRONG);
                about.setText(Text.of("channels.page.count", category.channels()));
                getChildren().addAll(Icons.of("fth-folder"), name, space, about);
            }
            case ChannelRow channel -> {
                getStyleClass().add(channel.inside() ? "tree-inside" : "tree-loose");
                name.getStyleClass().add(Styles.MEDIUM);
                about.setText(channel.about());
                getChildren().addAll(Icons.of(channel.voice() ? "fth-volume-2" : "fth-hash"), name, space, about);
            }
        }
    }
}
