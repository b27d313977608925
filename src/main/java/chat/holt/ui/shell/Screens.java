package chat.holt.ui.shell;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.media.MediaAddresses;
import chat.holt.settings.Settings;
import chat.holt.settings.Sound;
import chat.holt.store.MatureMark;
import chat.holt.threading.Delays;
import chat.holt.threading.PulseDelays;
import chat.holt.ui.calls.RingsView;
import chat.holt.ui.calls.RingsViewModel;
import chat.holt.ui.channels.ChannelActions;
import chat.holt.ui.channels.ChannelsView;
import chat.holt.ui.channels.ChannelsViewModel;
import chat.holt.ui.channelsettings.ChannelSettingsContext;
import chat.holt.ui.chat.context.ChatContext;
import chat.holt.ui.chat.context.ChatMemory;
import chat.holt.ui.chat.context.WritingLimits;
import chat.holt.ui.chat.player.Playable;
import chat.holt.ui.chat.player.PlayerViewModel;
import chat.holt.ui.chat.search.SearchContext;
import chat.holt.ui.conversations.ConversationActions;
import chat.holt.ui.conversations.ConversationContext;
import chat.holt.ui.conversations.HomeView;
import chat.holt.ui.conversations.HomeViewModel;
import chat.holt.ui.friends.FriendNotices;
import chat.holt.ui.friends.FriendsContext;
import chat.holt.ui.friends.FriendsMemory;
import chat.holt.ui.friends.FriendsView;
import chat.holt.ui.friends.FriendsViewModel;
import chat.holt.ui.kit.EmptyState;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.SidePanels;
import chat.holt.ui.kit.emoji.EmojiSource;
import chat.holt.ui.kit.notifications.ChannelMarks;
import chat.holt.ui.kit.notifications.Notifying;
import chat.holt.ui.kit.people.UserActions;
import chat.holt.ui.members.MemberActions;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Navigator;
import chat.holt.ui.navigation.Place;
import chat.holt.ui.oneself.OwnUserView;
import chat.holt.ui.oneself.OwnUserViewModel;
import chat.holt.ui.palette.PaletteContext;
import chat.holt.ui.people.PeopleContext;
import chat.holt.ui.preview.ViewAsView;
import chat.holt.ui.preview.ViewAsViewModel;
import chat.holt.ui.safety.MatureGateViewModel;
import chat.holt.ui.servers.RailViewModel;
import chat.holt.ui.servers.ServerActions;
import chat.holt.ui.serversettings.SettingsContext;
import chat.holt.ui.usersettings.UserSettingsContext;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;

/// Makes the parts of the main window for one account: each view with its view-model.
final class Screens {

    private static final Delays DELAYS = new PulseDelays();

    private final Account account;
    private final MainWindowViewModel window;
    private final Navigator navigator;
    private final Dialogs dialogs;
    private final Settings settings;
    private final Consumer<String> toast;
    private final UserActions userActions;
    private final MemberActions memberActions;
    private final Notifying notifying;
    private final ChannelMarks marks;
    private final ServerActions serverActions;
    private final ChannelActions channelActions;
    private final ConversationContext conversations;
    private final ConversationActions conversationActions;
    private final Set<String> passedGates = new HashSet<>();
    private final ChatScreens chats;
    private final FriendsContext friends;

    Screens(
            Account account,
            MainWindowViewModel window,
            Navigator navigator,
            Dialogs dialogs,
            Settings settings,
            AccountToasts toasts) {
        this.account = account;
        this.window = window;
        this.navigator = navigator;
        this.dialogs = dialogs;
        this.settings = settings;
        toast = toasts::done;
        userActions = new UserActions(account.store(), account.commands().users(), navigator, toast, Screens::copy);
        memberActions = new MemberActions(
                account.store(),
                navigator,
                userActions,
                this::mention,
                () -> window.place().get().channelId(),
                InstantSource.system());
        notifying = new Notifying(account.store(), account.commands().sync(), InstantSource.system(), DELAYS, toast);
        marks = new ChannelMarks(window.place(), notifying, account.drafts());
        serverActions =
                new ServerActions(account.store(), account.commands().servers(), navigator, Screens::copy, notifying);
        channelActions = new ChannelActions(
                account.store(),
                account.commands(),
                navigator,
                Screens::copy,
                notifying,
                new ChannelActions.Others(serverActions::of, memberActions::of));
        conversations = new ConversationContext(
                account.store(),
                account.commands(),
                navigator,
                marks,
                userActions,
                toast,
                toasts::done,
                account.instance().features().effectiveLimits().global().groupSize());
        dialogs.ofConversations(conversations);
        conversationActions = new ConversationActions(conversations, channelActions::ofChannel);
        friends = new FriendsContext(
                account.store(),
                account.commands().users(),
                userActions,
                navigator,
                toast,
                Screens::copy,
                account.instance().features().effectiveLimits(),
                InstantSource.system(),
                DELAYS,
                new FriendsMemory());
        dialogs.ofPeople(new PeopleContext(
                account.store(),
                account.commands(),
                settings.of(account.key()).notes(),
                navigator,
                userActions,
                this::menu,
                InstantSource.system()));
        ChatContext context = new ChatContext(
                account.store(),
                account.commands(),
                navigator,
                new ChatMemory(account.drafts()),
                DELAYS,
                InstantSource.system(),
                dialogs.windowFocused(),
                settings.enterSends(),
                () -> WritingLimits.of(
                        account.instance().features().effectiveLimits(),
                        account.store().myId(),
                        Instant.now()),
                account.speller(),
                account.files(),
                account.instance().appUrl(),
                Screens::copy,
                toast,
                MediaAddresses.of(account.instance())::original,
                settings.reading(),
                player(account, settings.sound()),
                this::menu,
                userActions,
                new EmojiSource(account.store(), settings.of(account.key())),
                conversationActions::inHeader);
        dialogs.ofMessages(context);
        chats = new ChatScreens(
                account.media(),
                window,
                toasts::done,
                new SearchContext(
                        context, this::isGated, settings.of(account.key()).recentSearches()));
    }

    private static PlayerViewModel player(Account account, Sound sound) {
        Media media = account.media();
        return new PlayerViewModel(media.engine(), Playable.from(media.files()), sound);
    }

    private List<MenuAction> menu(@Nullable String serverId, String userId) {
        return serverId == null ? userActions.of(userId) : memberActions.of(serverId, userId);
    }

    RailViewModel rail() {
        return new RailViewModel(account.store(), window.place(), navigator, serverActions::of, notifying);
    }

    /// The list beside the rail.
    ///
    /// @param serverId null for home
    Screen sidebar(@Nullable String serverId) {
        if (serverId == null) {
            HomeViewModel model = new HomeViewModel(conversations, conversationActions);
            HomeView view = new HomeView(model, account.media());
            return new Screen(view, view::focusCurrent, model::close);
        }
        ChannelsViewModel model = new ChannelsViewModel(
                serverId, account.store(), settings.of(account.key()), marks, navigator, channelActions);
        ChannelsView view = new ChannelsView(model, account.media());
        return new Screen(view, view::focusCurrent, model::close);
    }

    private OwnUserViewModel self() {
        return new OwnUserViewModel(
                account.store(), account.commands().users(), settings.of(account.key()), navigator, toast);
    }

    Screen ownUser() {
        OwnUserViewModel model = self();
        OwnUserView view = new OwnUserView(model, account.media());
        return new Screen(view, view::openSettings, model::close);
    }

    /// Tells of friend requests until it is closed.
    ///
    /// @param onScreen whether the account is what the window shows
    FriendNotices friendNotices(BooleanSupplier onScreen, BiConsumer<String, MenuAction> say) {
        return new FriendNotices(
                friends, () -> onScreen.getAsBoolean() && window.place().get().equals(Place.HOME), say);
    }

    /// What fills the middle.
    Screen content(Place place) {
        if (place.channelId() == null && place.home()) {
            FriendsViewModel model = new FriendsViewModel(friends);
            FriendsView view = new FriendsView(model, account.media());
            return new Screen(view, view::requestFocus, model::close);
        }
        String channelId = place.channelId();
        return channelId == null
                ? new Screen(new EmptyState("fth-hash", Text.of("shell.noChannel"), Text.of("shell.noChannel.text")))
                : gated(channelId);
    }

    /// Whether a channel is behind a gate one has not passed.
    private boolean isGated(String channelId) {
        String mark = MatureMark.of(account.store(), channelId);
        return mark != null
                && !settings.of(account.key()).matureChannels().contains(mark)
                && !passedGates.contains(mark);
    }

    private Screen gated(String channelId) {
        MatureGateViewModel gate = new MatureGateViewModel(
                account.store(),
                channelId,
                settings.of(account.key()).matureChannels(),
                passedGates,
                () -> navigator.open(new Destination.Home()));
        return GatedScreen.of(gate, () -> chats.open(channelId));
    }

    private void mention(String userId) {
        chats.mention(userId);
    }

    /// What stands at the right; null where there is no such thing.
    @Nullable
    Screen side(SidePanels.Panel panel, Place place) {
        String channelId = place.channelId();
        return switch (panel) {
            case MEMBERS -> new MemberScreens(account, navigator, memberActions, conversationActions).of(place);
            case PINS -> channelId == null ? null : chats.pins(channelId);
            case SEARCH -> chats.search(place);
        };
    }

    /// What stands at the right stays while one goes elsewhere.
    void sideMoved(Place place) {
        chats.searchAt(place);
    }

    /// Whether a panel shows the same in two places.
    boolean sameSide(SidePanels.Panel panel, Place one, Place other) {
        boolean sameServer = Objects.equals(one.serverId(), other.serverId());
        return switch (panel) {
            // Of a server all channels have the same members, of conversations each has its own.
            case MEMBERS -> sameServer && !one.home();
            case PINS -> Objects.equals(one.channelId(), other.channelId());
            // One goes through what was found.
            case SEARCH -> sameServer;
        };
    }

    /// Calls that ring, in the corner.
    Screen rings() {
        RingsViewModel model = new RingsViewModel(
                account.store(),
                account.commands(),
                navigator,
                account.instance().appUrl(),
                DELAYS);
        RingsView view = new RingsView(model, account.media());
        return new Screen(view, view::requestFocus, model::close);
    }

    /// The bar over everything while one looks through other eyes.
    Screen viewAs() {
        ViewAsViewModel model = new ViewAsViewModel(account.store());
        ViewAsView view = new ViewAsView(model);
        return new Screen(view, view::requestFocus, model::close);
    }

    /// What shortcuts of the window do beyond getting about in it.
    WindowActs acts() {
        OwnUserViewModel self = self();
        PaletteContext.Menus menus = new PaletteContext.Menus(
                serverActions::of,
                channelActions::ofNothing,
                channelActions::ofChannel,
                this::menu,
                self::actions,
                serverId -> SettingsPageActions.of(account.store(), navigator, serverId));
        return new WindowActs(account, window, settings, navigator, dialogs, notifying, menus, toast, self::close);
    }

    /// Opens the way to jump to a place or person by name.
    void jump() {
        dialogs.jump(navigator, userActions, window.recentChannels());
    }

    /// Settings over the whole window.
    SettingsScreens settings() {
        return new SettingsScreens(
                account,
                window,
                dialogs,
                new SettingsScreens.Contexts(
                        userSettings(), serverSettings(), channelSettings(), conversations, conversationActions));
    }

    private UserSettingsContext userSettings() {
        return new UserSettingsContext(
                account.sessionId(),
                account.store(),
                account.commands(),
                settings,
                settings.of(account.key()),
                notifying,
                account.instance(),
                navigator,
                account.speller(),
                toast,
                Screens::copy,
                InstantSource.system(),
                DELAYS);
    }

    private ChannelSettingsContext channelSettings() {
        return new ChannelSettingsContext(account.store(), account.commands(), navigator, toast, Screens::copy);
    }

    private SettingsContext serverSettings() {
        return new SettingsContext(
                account.store(),
                account.commands(),
                navigator,
                toast,
                Screens::copy,
                memberActions::of,
                channelActions::of,
                account.connection().map(Connection.Online.class::isInstance),
                account.instance().features().effectiveLimits(),
                account.instance().appUrl(),
                InstantSource.system(),
                DELAYS);
    }

    static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
