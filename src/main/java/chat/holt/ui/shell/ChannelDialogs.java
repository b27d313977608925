package chat.holt.ui.shell;

import chat.holt.model.Category;
import chat.holt.model.Server;
import chat.holt.model.TextChannel;
import chat.holt.ui.channelsettings.CategoryTitleDialog;
import chat.holt.ui.channelsettings.CategoryTitleViewModel;
import chat.holt.ui.channelsettings.ChannelSettingsContext;
import chat.holt.ui.channelsettings.CreateChannelDialog;
import chat.holt.ui.channelsettings.CreateChannelViewModel;
import chat.holt.ui.channelsettings.DeleteCategoryDialog;
import chat.holt.ui.channelsettings.DeleteCategoryViewModel;
import chat.holt.ui.channelsettings.DeleteChannelDialog;
import chat.holt.ui.channelsettings.DeleteChannelViewModel;
import chat.holt.ui.navigation.Destination;
import java.util.function.BiConsumer;
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

    void create(Destination.CreateChannel where) {
        new CreateChannelDialog(new CreateChannelViewModel(context, where)).show(window);
    }

    void create(Destination.CreateCategory where) {
        Server server = context.store().server(where.serverId()).get();
        if (server != null) {
            new CategoryTitleDialog(new CategoryTitleViewModel(context, server, null)).show(window);
        }
    }

    void rename(Destination.RenameCategory which) {
        with(
                which.serverId(),
                which.categoryId(),
                (server, category) ->
                        new CategoryTitleDialog(new CategoryTitleViewModel(context, server, category)).show(window));
    }

    void delete(Destination.DeleteCategory which) {
        with(
                which.serverId(),
                which.categoryId(),
                (server, category) ->
                        new DeleteCategoryDialog(new DeleteCategoryViewModel(context, server, category)).show(window));
    }

    private void with(String serverId, String categoryId, BiConsumer<Server, Category> open) {
        Server server = context.store().server(serverId).get();
        if (server != null) {
            server.categories().stream()
                    .filter(category -> category.id().equals(categoryId))
                    .findFirst()
                    .ifPresent(category -> open.accept(server, category));
        }
    }
}
