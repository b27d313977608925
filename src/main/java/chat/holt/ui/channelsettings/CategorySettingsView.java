package chat.holt.ui.channelsettings;

import chat.holt.i18n.Text;
import chat.holt.ui.channelsettings.overview.CategoryOverviewView;
import chat.holt.ui.channelsettings.permissions.OverridesView;
import chat.holt.ui.kit.settings.SettingsFrame;
import chat.holt.ui.kit.settings.SettingsFrame.Entry;
import chat.holt.ui.navigation.Destination.CategorySettings.Page;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// The settings of a category over the whole window.
public final class CategorySettingsView extends StackPane {
    private final CategorySettingsViewModel viewModel;
    private final SettingsFrame<Page> frame;

    public CategorySettingsView(CategorySettingsViewModel viewModel) {
        this.viewModel = viewModel;
        setId("category-settings");
        frame = new SettingsFrame<>(
                viewModel.name(),
                Text.of("settings.server.close"),
                viewModel.pages(),
                CategorySettingsView::entry,
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
            case OVERVIEW -> new CategoryOverviewView(viewModel.overview());
            case PERMISSIONS -> OverridesView.ofCategory(viewModel.permissions());
        };
    }

    private static Entry entry(Page page) {
        String group = Text.of("category.settings");
        return switch (page) {
            case OVERVIEW -> new Entry(group, Text.of("channel.settings.overview"), "fth-sliders");
            case PERMISSIONS -> new Entry(group, Text.of("settings.server.role.permissions"), "fth-shield");
        };
    }
}
