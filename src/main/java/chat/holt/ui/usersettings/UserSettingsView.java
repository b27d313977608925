package chat.holt.ui.usersettings;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.settings.SettingsFrame;
import chat.holt.ui.kit.settings.SettingsFrame.Entry;
import chat.holt.ui.navigation.Destination.UserSettings.Page;
import chat.holt.ui.usersettings.account.AccountView;
import chat.holt.ui.usersettings.appearance.AppearanceView;
import chat.holt.ui.usersettings.bots.BotsView;
import chat.holt.ui.usersettings.identity.IdentitiesView;
import chat.holt.ui.usersettings.notifications.NotificationsView;
import chat.holt.ui.usersettings.privacy.PrivacyView;
import chat.holt.ui.usersettings.profile.ProfileView;
import chat.holt.ui.usersettings.sessions.SessionsView;
import chat.holt.ui.usersettings.shortcuts.ShortcutsView;
import chat.holt.ui.usersettings.writing.WritingView;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// The settings of oneself and of Holt over the whole window.
public final class UserSettingsView extends StackPane {
    private final UserSettingsViewModel model;
    private final Media media;
    private final SettingsFrame<Page> frame;

    public UserSettingsView(UserSettingsViewModel model, Media media) {
        this.model = model;
        this.media = media;
        setId("user-settings");
        frame = new SettingsFrame<>(
                new SimpleStringProperty(Text.of("settings.user.title")),
                Text.of("settings.server.close"),
                model.pages(),
                UserSettingsView::entry,
                this::view);
        frame.atFoot(model.signOut());
        getChildren().add(frame);
    }

    /// Puts the focus on the page shown.
    @Override
    public void requestFocus() {
        frame.requestFocus();
    }

    private Node view(Page page) {
        return switch (page) {
            case PRIVACY -> new PrivacyView(model.privacy(), media);
            case APPEARANCE -> new AppearanceView(model.appearance());
            case WRITING -> new WritingView(model.writing());
            case SHORTCUTS -> new ShortcutsView(model.shortcuts());
            case NOTIFICATIONS -> new NotificationsView(model.notifications(), media);
            case SESSIONS -> new SessionsView(model.sessions());
            case ACCOUNT -> new AccountView(model.account(), media);
            case SERVER_PROFILES -> new IdentitiesView(model.identities(), media);
            case BOTS -> new BotsView(model.bots(), media);
            case PROFILE -> new ProfileView(model.profile(), media);
        };
    }

    /// How a page is listed.
    public static Entry entry(Page page) {
        String account = Text.of("settings.user.group.account");
        String holt = Text.of("settings.user.group.holt");
        return switch (page) {
            case PRIVACY -> new Entry(holt, Text.of("privacy.title"), "fth-shield");
            case APPEARANCE -> new Entry(holt, Text.of("settings.user.appearance"), "fth-sun");
            case WRITING -> new Entry(holt, Text.of("writing.title"), "fth-edit-3");
            case SHORTCUTS -> new Entry(holt, Text.of("shortcuts.title"), "fth-command");
            case NOTIFICATIONS -> new Entry(account, Text.of("settings.notifications"), "fth-bell");
            case SESSIONS -> new Entry(account, Text.of("settings.user.sessions"), "fth-monitor");
            case ACCOUNT -> new Entry(account, Text.of("account.title"), "fth-user");
            case SERVER_PROFILES -> new Entry(account, Text.of("identity.title"), "fth-users");
            case BOTS -> new Entry(account, Text.of("bots.mine"), "fth-cpu");
            case PROFILE -> new Entry(account, Text.of("profile.title"), "fth-smile");
        };
    }
}
