package chat.holt.ui.channelsettings;

import chat.holt.model.Category;
import chat.holt.model.Server;
import chat.holt.permissions.Permission;
import chat.holt.permissions.Permissions;
import chat.holt.store.Cell;
import chat.holt.store.Store;
import chat.holt.ui.channelsettings.overview.CategoryOverviewViewModel;
import chat.holt.ui.channelsettings.permissions.CategoryPermissionsViewModel;
import chat.holt.ui.kit.permissions.Overrides;
import chat.holt.ui.kit.settings.SettingsPages;
import chat.holt.ui.navigation.Destination.CategorySettings.Page;
import java.util.Arrays;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/// The settings of one category: the pages one may see, and their view-models while the settings are open.
public final class CategorySettingsViewModel {
    private final ChannelSettingsContext context;
    private final String categoryId;
    private final Cell<Server> server;
    private final SettingsPages<Page> pages;
    private final Subscription subscriptions;

    public CategorySettingsViewModel(ChannelSettingsContext context, String serverId, String categoryId) {
        this.context = context;
        this.categoryId = categoryId;
        Store store = context.store();
        this.server = store.server(serverId);
        this.pages = new SettingsPages<>(Page.class, context.navigator()::back);
        this.subscriptions = Subscription.combine(
                server.subscribe(now -> rightsChanged()),
                store.member(serverId, store.myId()).subscribe(now -> rightsChanged()));
    }

    /// The category's title.
    public ObservableValue<String> name() {
        return server.map(now -> category(now).map(Category::title).orElse("")).orElse("");
    }

    /// Pages your permissions open, in order.
    public SettingsPages<Page> pages() {
        return pages;
    }

    public CategoryOverviewViewModel overview() {
        return pages.model(
                Page.OVERVIEW,
                CategoryOverviewViewModel.class,
                () -> new CategoryOverviewViewModel(
                        server, categoryId, context.commands().categories(), context.navigator()));
    }

    /// What the category changes about permissions.
    public CategoryPermissionsViewModel permissions() {
        return pages.model(
                Page.PERMISSIONS,
                CategoryPermissionsViewModel.class,
                () -> new CategoryPermissionsViewModel(
                        new Overrides(context.store(), context.commands(), server.id()),
                        context.commands().categories(),
                        categoryId,
                        context.navigator()));
    }

    /// Ends listening.
    public void close() {
        subscriptions.unsubscribe();
        pages.close();
    }

    private Optional<Category> category(Server now) {
        return now.categories().stream()
                .filter(category -> category.id().equals(categoryId))
                .findFirst();
    }

    private void rightsChanged() {
        Permissions mine = context.store().rights().server(server.id());
        pages.open(
                Arrays.stream(Page.values()).filter(page -> opens(page, mine)).toList());
    }

    private static boolean opens(Page page, Permissions mine) {
        return switch (page) {
            case OVERVIEW -> mine.has(Permission.MANAGE_CHANNEL);
            case PERMISSIONS -> mine.has(Permission.MANAGE_PERMISSIONS);
        };
    }
}
