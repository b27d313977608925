package chat.holt.ui.channelsettings.overview;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.channel.ChannelBoxes;
import chat.holt.ui.kit.settings.FieldBox;
import chat.holt.ui.kit.settings.PageHead;
import chat.holt.ui.kit.settings.PageScroll;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// The overview page of a channel's settings.
public final class ChannelOverviewView extends VBox {
    private final ChannelOverviewViewModel viewModel;

    public ChannelOverviewView(ChannelOverviewViewModel viewModel, Media media) {
        this.viewModel = viewModel;
        setId("channel-overview");
        getStyleClass().add("settings-page");
        FieldBox limit = limit();
        limit.visibleProperty().bind(viewModel.voice());
        limit.managedProperty().bind(limit.visibleProperty());
        ChannelBoxes boxes = new ChannelBoxes("channel", viewModel.basics());
        VBox end = ChannelBoxes.end(
                "channel-delete",
                Text.of("channel.delete"),
                Text.of("channel.delete.hint"),
                Text.of("channel.delete.ask"),
                viewModel::delete);
        VBox form = new VBox(
                boxes.icon(Text.of("channel.icon"), media, "fth-hash"),
                boxes.name(Text.of("channel.name")),
                boxes.description(),
                slowmode(),
                limit,
                boxes.mature(Text.of("channel.mature.hint")),
                end);
        form.getStyleClass().add("channel-form");
        PageScroll scroll = new PageScroll(form);
        getChildren()
                .addAll(
                        new PageHead(Text.of("channel.settings.overview"), Text.of("channel.settings.overview.text")),
                        scroll);
    }

    private FieldBox slowmode() {
        return new FieldBox(
                        Text.of("channel.slowmode"),
                        new SlowmodeField(viewModel.slowmode().value()))
                .hint(Text.of("channel.slowmode.hint"))
                .problem(viewModel.slowmodeProblem())
                .of(viewModel.slowmode(), Slowmode::text);
    }

    private FieldBox limit() {
        TextField field = ChannelBoxes.field("channel-limit", viewModel.limit());
        field.setPromptText(Text.of("channel.limit.none"));
        return new FieldBox(Text.of("channel.limit"), field)
                .hint(Text.of("channel.limit.hint"))
                .problem(viewModel.limitProblem())
                .of(viewModel.limit(), ChannelOverviewViewModel::limitText);
    }
}
