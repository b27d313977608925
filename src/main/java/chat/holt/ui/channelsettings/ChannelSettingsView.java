package chat.holt.ui.channelsettings;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.channelsettings.overview.ChannelOverviewView;
import chat.holt.ui.channelsettings.permissions.OverridesView;
import chat.holt.ui.channelsettings.webhooks.WebhooksView;
import chat.holt.ui.kit.settings.SettingsFrame;
import chat.holt.ui.kit.settings.SettingsFrame.Entry;
import chat.holt.ui.navigation.Destination.ChannelSettings.Page;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// The settings of a channel over the whole window.
public final class ChannelSettingsView extends StackPane {
    private final ChannelSettingsViewModel viewModel;
    private final Media media;
    private final SettingsFrame<Page> frame;

    public ChannelSettingsView(ChannelSettingsViewModel viewModel, Media media) {
        this.viewModel = viewModel;
        this.media = media;
        setId("channel-settings");
        frame = new SettingsFrame<>(
                viewModel.name().map(name -> Text.of("channel.settings.of", name)),
                Text.of("settings.server.close"),
                viewModel.pages(),
                ChannelSettingsView::entry,
                this::view);
        getChildren().add(frame);
    }

    /// Puts the focus on the page shown.
    @Override
    public void requestFocus() {
        frame.requestFocus();
    }

    private Node view(Page page) {
        return switch (page) {
            case OVERVIEW -> new ChannelOverviewView(viewModel.overview(), media);
            case WEBHOOKS -> new WebhooksView(viewModel.webhooks(), media);
            case PERMISSIONS -> OverridesView.ofChannel(viewModel.permissions());
        };
    }

    private static Entry entry(Page page) {
        String group = Text.of("channel.settings");
        return switch (page) {
            case OVERVIEW -> new Entry(group, Text.of("channel.settings.overview"), "fth-sliders");
            case WEBHOOKS -> new Entry(group, Text.of("webhooks.title"), "fth-link");
            case PERMISSIONS -> new Entry(group, Text.of("settings.server.role.permissions"), "fth-shield");
        };
    }
}
