package chat.holt.ui.channelsettings;

import chat.holt.model.Channel;
import chat.holt.model.TextChannel;
import chat.holt.permissions.Permission;
import chat.holt.permissions.Permissions;
import chat.holt.store.Store;
import chat.holt.ui.channelsettings.overview.ChannelOverviewViewModel;
import chat.holt.ui.channelsettings.permissions.OverridesViewModel;
import chat.holt.ui.channelsettings.webhooks.WebhookContext;
import chat.holt.ui.channelsettings.webhooks.WebhooksViewModel;
import chat.holt.ui.kit.permissions.OverridePlace;
import chat.holt.ui.kit.permissions.Overrides;
import chat.holt.ui.kit.settings.SettingsPages;
import chat.holt.ui.navigation.Destination.ChannelSettings.Page;
import java.util.Arrays;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/// The settings of one channel of a server: the pages one may see, and their view-models while the settings are open.
public final class ChannelSettingsViewModel {
    private final ChannelSettingsContext context;
    private final String channelId;
    private final String serverId;
    private final ObservableValue<Channel> channel;
    private final SettingsPages<Page> pages;
    private final Subscription subscriptions;

    public ChannelSettingsViewModel(ChannelSettingsContext context, String channelId) {
        this.context = context;
        this.channelId = channelId;
        Store store = context.store();
        this.channel = store.channel(channelId);
        this.pages = new SettingsPages<>(Page.class, context.navigator()::back);
        this.serverId = channel.getValue() instanceof TextChannel text ? text.server() : "";
        this.subscriptions = Subscription.combine(
                channel.subscribe(now -> rightsChanged()),
                store.server(serverId).subscribe(now -> rightsChanged()),
                store.member(serverId, store.myId()).subscribe(now -> rightsChanged()));
    }

    /// The channel's name.
    public ObservableValue<String> name() {
        return channel.map(now -> now instanceof TextChannel text ? text.name() : "")
                .orElse("");
    }

    /// Pages your permissions open, in order.
    public SettingsPages<Page> pages() {
        return pages;
    }

    public ChannelOverviewViewModel overview() {
        return pages.model(
                Page.OVERVIEW,
                ChannelOverviewViewModel.class,
                () -> new ChannelOverviewViewModel(
                        channelId,
                        context.store(),
                        context.commands().channels(),
                        context.commands().files(),
                        context.navigator()));
    }

    /// What the channel changes about permissions.
    public OverridesViewModel permissions() {
        return pages.model(
                Page.PERMISSIONS,
                OverridesViewModel.class,
                () -> new OverridesViewModel(
                        new Overrides(context.store(), context.commands(), serverId),
                        roleId -> List.of(new OverridePlace.InChannel(channelId, roleId)),
                        context.navigator()));
    }

    /// The programs elsewhere that may write in the channel.
    public WebhooksViewModel webhooks() {
        return pages.model(
                Page.WEBHOOKS,
                WebhooksViewModel.class,
                () -> new WebhooksViewModel(
                        new WebhookContext(
                                context.store(),
                                context.commands(),
                                context.navigator(),
                                context.toast(),
                                context.clipboard()),
                        channelId));
    }

    /// Ends listening.
    public void close() {
        subscriptions.unsubscribe();
        pages.close();
    }

    private void rightsChanged() {
        Permissions mine = context.store().rights().channel(channelId);
        pages.open(
                Arrays.stream(Page.values()).filter(page -> opens(page, mine)).toList());
    }

    private static boolean opens(Page page, Permissions mine) {
        return switch (page) {
            case OVERVIEW -> mine.has(Permission.MANAGE_CHANNEL);
            case PERMISSIONS -> mine.has(Permission.MANAGE_PERMISSIONS);
            case WEBHOOKS -> mine.has(Permission.MANAGE_WEBHOOKS);
        };
    }
}
