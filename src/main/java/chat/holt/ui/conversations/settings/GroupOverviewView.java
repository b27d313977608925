package chat.holt.ui.conversations.settings;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.channel.ChannelBoxes;
import chat.holt.ui.kit.settings.PageHead;
import chat.holt.ui.kit.settings.PageScroll;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The overview page of a group's settings.
public final class GroupOverviewView extends VBox {
    public GroupOverviewView(GroupOverviewViewModel viewModel, Media media) {
        setId("group-overview");
        getStyleClass().add("settings-page");
        Label closed = new Label();
        closed.setId("group-closed");
        closed.getStyleClass().add("settings-notice");
        closed.setGraphic(Icons.of("fth-lock"));
        closed.setWrapText(true);
        closed.setMaxWidth(Double.MAX_VALUE);
        closed.textProperty().bind(viewModel.closed());
        closed.visibleProperty().bind(closed.textProperty().isNotEmpty());
        closed.managedProperty().bind(closed.visibleProperty());
        ChannelBoxes boxes = new ChannelBoxes("group", viewModel.basics());
        VBox fields = new VBox(
                boxes.icon(Text.of("group.icon"), media, "fth-users"),
                boxes.name(Text.of("group.name")),
                boxes.description(),
                boxes.mature(Text.of("group.mature.hint")));
        fields.getStyleClass().add("group-fields");
        fields.disableProperty().bind(closed.visibleProperty());
        VBox end = ChannelBoxes.end(
                "group-leave",
                Text.of("conversations.leave"),
                Text.of("group.leave.hint"),
                Text.of("group.leave.ask"),
                viewModel::leave);
        VBox form = new VBox(closed, fields, end);
        form.getStyleClass().add("channel-form");
        PageScroll scroll = new PageScroll(form);
        getChildren()
                .addAll(new PageHead(Text.of("channel.settings.overview"), Text.of("group.overview.text")), scroll);
    }
}
