package chat.holt.ui.serversettings;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.settings.SettingsFrame;
import chat.holt.ui.kit.settings.SettingsFrame.Entry;
import chat.holt.ui.navigation.Destination.ServerSettings.Page;
import chat.holt.ui.serversettings.auditlog.AuditLogView;
import chat.holt.ui.serversettings.bans.BansView;
import chat.holt.ui.serversettings.bots.BotsView;
import chat.holt.ui.serversettings.channels.ChannelTreeView;
import chat.holt.ui.serversettings.configuration.ConfigurationView;
import chat.holt.ui.serversettings.emojis.EmojisView;
import chat.holt.ui.serversettings.invites.InvitesView;
import chat.holt.ui.serversettings.members.MembersView;
import chat.holt.ui.serversettings.overview.OverviewView;
import chat.holt.ui.serversettings.permissions.MatrixView;
import chat.holt.ui.serversettings.roles.RolesView;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// The settings of a server over the whole window.
public final class ServerSettingsView extends StackPane {
    private final ServerSettingsViewModel viewModel;
    private final Media media;
    private final SettingsFrame<Page> frame;

    public ServerSettingsView(ServerSettingsViewModel viewModel, Media media) {
        this.viewModel = viewModel;
        this.media = media;
        setId("server-settings");
        frame = new SettingsFrame<>(
                viewModel.name(),
                Text.of("settings.server.close"),
                viewModel.pages(),
                ServerSettingsView::entry,
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
            case OVERVIEW -> new OverviewView(viewModel.overview(), media);
            case CHANNELS -> new ChannelTreeView(viewModel.channels());
            case EMOJIS -> new EmojisView(viewModel.emojis(), media);
            case ROLES -> new RolesView(viewModel.roles(), media);
            case PERMISSIONS -> new MatrixView(viewModel.permissions());
            case MEMBERS -> new MembersView(viewModel.members(), viewModel.memberViews(), media);
            case INVITES -> new InvitesView(viewModel.invites(), media);
            case BANS -> new BansView(viewModel.bans(), viewModel.banFiles(), media);
            case BOTS -> new BotsView(viewModel.bots(), media);
            case AUDIT_LOG -> new AuditLogView(viewModel.auditLog(), media);
            case CONFIGURATION -> new ConfigurationView(viewModel.configuration());
        };
    }

    /// How a page is listed.
    public static Entry entry(Page page) {
        String people = Text.of("settings.server.people");
        return switch (page) {
            case OVERVIEW -> new Entry(Text.of("settings.server"), Text.of("overview.title"), "fth-sliders");
            case CHANNELS -> new Entry(Text.of("settings.server"), Text.of("channels.title"), "fth-hash");
            case EMOJIS -> new Entry(Text.of("settings.server.customisation"), Text.of("emojis.title"), "fth-smile");
            case ROLES -> new Entry(people, Text.of("settings.server.roles"), "fth-shield");
            case PERMISSIONS -> new Entry(people, Text.of("permissions.matrix"), "fth-grid");
            case MEMBERS -> new Entry(people, Text.of("settings.members"), "fth-users");
            case INVITES -> new Entry(people, Text.of("invites.title"), "fth-link");
            case BANS -> new Entry(people, Text.of("settings.server.bans"), "fth-slash");
            case BOTS -> new Entry(people, Text.of("bots.title"), "fth-cpu");
            case AUDIT_LOG -> new Entry(Text.of("settings.server.moderation"), Text.of("audit.title"), "fth-file-text");
            case CONFIGURATION ->
                new Entry(Text.of("settings.server.moderation"), Text.of("settings.configuration"), "fth-code");
        };
    }
}
