package chat.holt.ui.shell;

import chat.holt.model.Server;
import chat.holt.model.TextChannel;
import chat.holt.ui.channelsettings.ChannelSettingsContext;
import chat.holt.ui.channelsettings.DeleteCategoryDialog;
import chat.holt.ui.channelsettings.DeleteCategoryViewModel;
import chat.holt.ui.channelsettings.DeleteChannelDialog;
import chat.holt.ui.channelsettings.DeleteChannelViewModel;
import chat.holt.ui.navigation.Destination;
import javafx.stage.Window;

/// Makes and opens the dialogs about channels and categories.
final class ChannelDialogs {
    private final ChannelSettingsContext context;
    private final Window window;

    ChannelDialogs(ChannelSettingsContext context, Window window) {
        this.context = context;
        this.window = window;
    }

    void delete(Destination.DeleteChannel which) {
        if (context.store().channel(which.channelId()).get() instanceof TextChannel channel) {
            new DeleteChannelDialog(new DeleteChannelViewModel(context, channel)).show(window);
        }
    }

    void delete(Destination.DeleteCategory which) {
        Server server = context.store().server(which.serverId()).get();
        if (server != null) {
            server.categories().stream()
                    .filter(category -> category.id().equals(which.categoryId()))
                    .findFirst()
                    .map(category -> new DeleteCategoryViewModel(context, server, category))
                    .ifPresent(model -> new DeleteCategoryDialog(model).show(window));
        }
    }
}
