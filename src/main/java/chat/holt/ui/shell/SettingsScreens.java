package chat.holt.ui.shell;

import chat.holt.ui.channelsettings.CategorySettingsView;
import chat.holt.ui.channelsettings.CategorySettingsViewModel;
import chat.holt.ui.channelsettings.ChannelSettingsContext;
import chat.holt.ui.channelsettings.ChannelSettingsView;
import chat.holt.ui.channelsettings.ChannelSettingsViewModel;
import chat.holt.ui.conversations.ConversationActions;
import chat.holt.ui.conversations.ConversationContext;
import chat.holt.ui.conversations.settings.GroupSettingsView;
import chat.holt.ui.conversations.settings.GroupSettingsViewModel;
import chat.holt.ui.kit.settings.SettingsPages;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.serversettings.ServerSettingsView;
import chat.holt.ui.serversettings.ServerSettingsViewModel;
import chat.holt.ui.serversettings.SettingsContext;
import chat.holt.ui.usersettings.UserSettingsContext;
import chat.holt.ui.usersettings.UserSettingsView;
import chat.holt.ui.usersettings.UserSettingsViewModel;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.util.Subscription;

/// Makes the settings over the window of one account: each view with its view-model.
final class SettingsScreens {
    private final Account account;
    private final MainWindowViewModel window;
    private final Dialogs dialogs;
    private final Contexts contexts;

    /// What the kinds of settings work with.
    record Contexts(
            UserSettingsContext user,
            SettingsContext server,
            ChannelSettingsContext channel,
            ConversationContext conversations,
            ConversationActions conversationActions) {}

    SettingsScreens(Account account, MainWindowViewModel window, Dialogs dialogs, Contexts contexts) {
        this.account = account;
        this.window = window;
        this.dialogs = dialogs;
        this.contexts = contexts;
    }

    Screen of(Destination.Settings page) {
        return switch (page) {
            case Destination.UserSettings user -> ofUser(user);
            case Destination.ServerSettings server -> ofServer(server);
            case Destination.ChannelSettings(var channelId, var shown) -> ofChannel(channelId, shown);
            case Destination.GroupSettings(var groupId, var shown) -> ofGroup(groupId, shown);
            case Destination.CategorySettings category -> ofCategory(category);
        };
    }

    private Screen ofUser(Destination.UserSettings user) {
        UserSettingsViewModel model = new UserSettingsViewModel(contexts.user());
        model.choose(user.serverId());
        return screen(model.pages(), user.page(), () -> new UserSettingsView(model, account.media()), model::close);
    }

    private Screen ofServer(Destination.ServerSettings page) {
        ServerSettingsViewModel model = new ServerSettingsViewModel(contexts.server(), page.serverId());
        dialogs.ofSettings(model);
        return screen(model.pages(), page.page(), () -> new ServerSettingsView(model, account.media()), model::close);
    }

    private Screen ofChannel(String channelId, Destination.ChannelSettings.Page page) {
        ChannelSettingsViewModel model = new ChannelSettingsViewModel(contexts.channel(), channelId);
        dialogs.ofSettings(model);
        return screen(model.pages(), page, () -> new ChannelSettingsView(model, account.media()), model::close);
    }

    private Screen ofGroup(String groupId, Destination.GroupSettings.Page page) {
        GroupSettingsViewModel model =
                new GroupSettingsViewModel(contexts.conversations(), contexts.conversationActions(), groupId);
        return screen(model.pages(), page, () -> new GroupSettingsView(model, account.media()), model::close);
    }

    private Screen ofCategory(Destination.CategorySettings category) {
        CategorySettingsViewModel model =
                new CategorySettingsViewModel(contexts.channel(), category.serverId(), category.categoryId());
        return screen(model.pages(), category.page(), () -> new CategorySettingsView(model), model::close);
    }

    /// Settings at a page, if that is open; they are not closed over unsaved changes.
    private <P extends Enum<P>> Screen screen(SettingsPages<P> pages, P shown, Supplier<Node> make, Runnable close) {
        if (pages.all().contains(shown)) {
            pages.page().set(shown);
        }
        Subscription guard = window.guard(pages::release);
        Node view = make.get();
        return new Screen(view, view::requestFocus, () -> {
            guard.unsubscribe();
            close.run();
        });
    }
}
