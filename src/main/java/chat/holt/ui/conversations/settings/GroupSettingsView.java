package chat.holt.ui.conversations.settings;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.settings.SettingsFrame;
import chat.holt.ui.kit.settings.SettingsFrame.Entry;
import chat.holt.ui.navigation.Destination.GroupSettings.Page;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// The settings of a group over the whole window.
public final class GroupSettingsView extends StackPane {
    private final GroupSettingsViewModel viewModel;
    private final Media media;
    private final SettingsFrame<Page> frame;

    public GroupSettingsView(GroupSettingsViewModel viewModel, Media media) {
        this.viewModel = viewModel;
        this.media = media;
        setId("group-settings");
        frame = new SettingsFrame<>(
                viewModel.name(),
                Text.of("settings.server.close"),
                viewModel.pages(),
                GroupSettingsView::entry,
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
            case OVERVIEW -> new GroupOverviewView(viewModel.overview(), media);
            case MEMBERS -> new GroupMembersView(viewModel.members(), media);
            case PERMISSIONS -> new GroupPermissionsView(viewModel.permissions());
        };
    }

    private static Entry entry(Page page) {
        String group = Text.of("conversations.settings");
        return switch (page) {
            case OVERVIEW -> new Entry(group, Text.of("channel.settings.overview"), "fth-sliders");
            case MEMBERS -> new Entry(group, Text.of("group.members"), "fth-users");
            case PERMISSIONS -> new Entry(group, Text.of("settings.server.role.permissions"), "fth-shield");
        };
    }
}
