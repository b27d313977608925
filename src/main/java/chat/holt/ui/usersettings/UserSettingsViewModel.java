package chat.holt.ui.usersettings;

import chat.holt.i18n.Text;
import chat.holt.model.RootConfig;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.settings.SettingsPages;
import chat.holt.ui.kit.shortcuts.KeyBindings;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Destination.UserSettings.Page;
import chat.holt.ui.usersettings.account.AccountViewModel;
import chat.holt.ui.usersettings.appearance.AppearanceViewModel;
import chat.holt.ui.usersettings.bots.BotsViewModel;
import chat.holt.ui.usersettings.identity.IdentitiesViewModel;
import chat.holt.ui.usersettings.notifications.NotificationsViewModel;
import chat.holt.ui.usersettings.privacy.PrivacyViewModel;
import chat.holt.ui.usersettings.profile.ProfileViewModel;
import chat.holt.ui.usersettings.sessions.SessionsViewModel;
import chat.holt.ui.usersettings.shortcuts.ShortcutsViewModel;
import chat.holt.ui.usersettings.writing.WritingViewModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The settings of oneself and of Holt: the pages, and their view-models while the settings are open.
public final class UserSettingsViewModel {
    private final UserSettingsContext context;
    private final SettingsPages<Page> pages;

    public UserSettingsViewModel(UserSettingsContext context) {
        this.context = context;
        pages = new SettingsPages<>(Page.class, context.navigator()::back);
        pages.open(List.of(
                Page.ACCOUNT,
                Page.SESSIONS,
                Page.PROFILE,
                Page.SERVER_PROFILES,
                Page.BOTS,
                Page.NOTIFICATIONS,
                Page.PRIVACY,
                Page.APPEARANCE,
                Page.WRITING,
                Page.SHORTCUTS));
    }

    public SettingsPages<Page> pages() {
        return pages;
    }

    AccountViewModel account() {
        return pages.model(
                Page.ACCOUNT,
                AccountViewModel.class,
                () -> new AccountViewModel(
                        context.store(), context.commands(), context.instance(), context.toast(), context.clipboard()));
    }

    SessionsViewModel sessions() {
        return pages.model(
                Page.SESSIONS,
                SessionsViewModel.class,
                () -> new SessionsViewModel(
                        context.store(),
                        context.commands().security(),
                        context.sessionId(),
                        context.navigator(),
                        context.toast(),
                        context.clock()));
    }

    BotsViewModel bots() {
        return pages.model(
                Page.BOTS,
                BotsViewModel.class,
                () -> new BotsViewModel(
                        context.store(),
                        context.commands().bots(),
                        context.instance().features().effectiveLimits().usual().bots(),
                        context.instance().appUrl(),
                        context.clipboard(),
                        context.toast()));
    }

    NotificationsViewModel notifications() {
        return pages.model(
                Page.NOTIFICATIONS,
                NotificationsViewModel.class,
                () -> new NotificationsViewModel(context.store(), context.settings(), context.notifying()));
    }

    ProfileViewModel profile() {
        return pages.model(
                Page.PROFILE,
                ProfileViewModel.class,
                () -> new ProfileViewModel(context.store(), context.commands(), context.navigator(), limits()));
    }

    IdentitiesViewModel identities() {
        return pages.model(
                Page.SERVER_PROFILES,
                IdentitiesViewModel.class,
                () -> new IdentitiesViewModel(context.store(), context.commands(), limits()));
    }

    /// Shows who you are in a server, once the page of identities is opened; null for any.
    public void choose(@Nullable String serverId) {
        if (serverId != null) {
            identities().choose(serverId);
        }
    }

    /// Of your uploads.
    private RootConfig.UserLimits limits() {
        return context.instance()
                .features()
                .effectiveLimits()
                .of(context.store().myId(), context.clock().instant());
    }

    /// Leads to the question whether to leave the account.
    MenuAction signOut() {
        return MenuAction.of(
                        "sign-out",
                        Text.of("oneself.signOut"),
                        "fth-log-out",
                        () -> context.navigator().open(new Destination.SignOut()))
                .dangerous();
    }

    PrivacyViewModel privacy() {
        return pages.model(
                Page.PRIVACY,
                PrivacyViewModel.class,
                () -> new PrivacyViewModel(context.store(), context.settings(), context.remembered()));
    }

    AppearanceViewModel appearance() {
        return pages.model(
                Page.APPEARANCE, AppearanceViewModel.class, () -> new AppearanceViewModel(context.settings()));
    }

    WritingViewModel writing() {
        return pages.model(
                Page.WRITING,
                WritingViewModel.class,
                () -> new WritingViewModel(
                        context.settings(), context.speller(), context.clipboard(), context.toast()));
    }

    ShortcutsViewModel shortcuts() {
        return pages.model(
                Page.SHORTCUTS,
                ShortcutsViewModel.class,
                () -> new ShortcutsViewModel(new KeyBindings(context.settings().shortcuts())));
    }

    /// Ends listening.
    public void close() {
        pages.close();
    }
}
