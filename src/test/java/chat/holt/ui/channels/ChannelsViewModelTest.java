package chat.holt.ui.channels;

import static chat.holt.fixtures.SampleStore.apply;
import static chat.holt.fixtures.SampleStore.message;
import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.commands.Commands;
import chat.holt.commands.MessageCommands;
import chat.holt.commands.UserCommands;
import chat.holt.drafts.Drafts;
import chat.holt.fixtures.FakeCategoryCommands;
import chat.holt.fixtures.IdleCommands;
import chat.holt.fixtures.RecordingNavigator;
import chat.holt.fixtures.SampleStore;
import chat.holt.settings.AccountSettings;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import chat.holt.ui.channels.SidebarRow.CategoryRow;
import chat.holt.ui.channels.SidebarRow.ChannelRow;
import chat.holt.ui.channels.SidebarRow.Kind;
import chat.holt.ui.channels.SidebarRow.ParticipantRow;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.calls.CallMark;
import chat.holt.ui.kit.notifications.ChannelMarks;
import chat.holt.ui.kit.notifications.Notifying;
import chat.holt.ui.navigation.Anchor;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Place;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChannelsViewModelTest {
    private final Store store = SampleStore.ready();
    private final AccountSettings settings = new AccountSettings();
    private final ObjectProperty<Place> place = new SimpleObjectProperty<>(new Place("S", "C1"));
    private final RecordingNavigator navigator = new RecordingNavigator();
    private static final String OWNED = "{'type':'ServerUpdate','id':'S','data':{'owner':'ME'}}";

    private final FakeCategoryCommands categories = new FakeCategoryCommands();
    private final List<String> resolved = new ArrayList<>();
    private final List<String> acknowledged = new ArrayList<>();
    private final Notifying notifying = IdleCommands.notifying(store);
    private final Drafts drafts = new Drafts();
    private final ChannelActions actions = new ChannelActions(
            store,
            commands(),
            navigator,
            copied -> {},
            notifying,
            new ChannelActions.Others(serverId -> List.of(), (serverId, userId) -> List.of()));
    private final ChannelsViewModel channels =
            new ChannelsViewModel("S", store, settings, new ChannelMarks(place, notifying, drafts), navigator, actions);

    @Test
    void showsCategoriesAfterLooseChannels() {
        assertThat(channels.title().getValue()).isEqualTo("Stoats");
        assertThat(channels.rows())
                .containsExactly(
                        channel("C1", Kind.TEXT, false, 0, true),
                        new CategoryRow("K", "Talk", false),
                        channel("C2", Kind.TEXT, false, 0, false),
                        channel("V", Kind.VOICE, false, 0, false));
    }

    @Test
    void whoMayNotManageChannelsCannotMoveThem() {
        assertThat(channels.orderLocked()).isEqualTo("You need the permission “Manage channels”");
        channels.step(channels.rows().get(2), true);
        channels.shift(channels.rows().getFirst(), true);
        assertThat(categories.saves).isEmpty();
        assertThat(enabled(channels.emptyActions())).isEmpty();
        assertThat(enabled(channels.actions(channels.rows().get(1)))).containsExactly("category-copy-id");
        assertThat(enabled(channels.actions(channels.rows().get(2))))
                .doesNotContain("channel-create", "channel-settings", "channel-delete");
    }

    @Test
    void ownersMoveChannels() {
        apply(store, OWNED);
        assertThat(channels.orderLocked()).isNull();
        channels.step(channels.rows().get(2), true);
        assertThat(categories.saves).containsExactly("K:C2,V > K:V,C2");
        assertThat(channels.rows().get(2)).isEqualTo(channel("V", Kind.VOICE, false, 0, false));
        categories.succeed();
        channels.drop(channels.rows().getFirst(), channels.gap(channels.rows().getFirst(), 4));
        assertThat(categories.saves).last().asString().endsWith("> K:V,C2,C1");
    }

    @Test
    void managersSeeEmptyCategories() {
        apply(
                store,
                "{'type':'ServerUpdate','id':'S','data':{'categories':[{'id':'K','title':'Talk','channels':[]}]}}");
        assertThat(channels.rows()).hasSize(3).noneMatch(CategoryRow.class::isInstance);
        apply(store, OWNED);
        assertThat(channels.rows()).hasSize(4).last().isEqualTo(new CategoryRow("K", "Talk", false));
    }

    @Test
    void menusLeadToTheDialogs() {
        apply(store, OWNED);
        SidebarRow category = channels.rows().get(1);
        SidebarRow channel = channels.rows().get(2);
        run(channels.actions(category), "channel-create");
        run(channels.actions(category), "category-rename");
        run(channels.actions(category), "category-delete");
        run(channels.actions(channel), "channel-create");
        run(channels.actions(channel), "channel-settings");
        run(channels.actions(channel), "channel-delete");
        run(channels.emptyActions(), "channel-create");
        run(channels.emptyActions(), "category-create");
        assertThat(navigator.opened())
                .containsExactly(
                        new Destination.CreateChannel("S", "K"),
                        new Destination.RenameCategory("S", "K"),
                        new Destination.DeleteCategory("S", "K"),
                        new Destination.CreateChannel("S", "K"),
                        new Destination.ChannelSettings("C2", Destination.ChannelSettings.Page.OVERVIEW),
                        new Destination.DeleteChannel("C2"),
                        new Destination.CreateChannel("S", null),
                        new Destination.CreateCategory("S"));
    }

    @Test
    void foldedCategoryStillShowsWhatIsUnreadOrOpen() {
        channels.activate(channels.rows().get(1));
        assertThat(channels.rows())
                .containsExactly(channel("C1", Kind.TEXT, false, 0, true), new CategoryRow("K", "Talk", true));
        assertThat(settings.collapsedCategories()).containsExactly("S/K");
        apply(store, message("M8", "C2", "PAL", ",'mentions':['ME']"));
        assertThat(channels.rows()).element(2).isEqualTo(channel("C2", Kind.TEXT, true, 1, false));
        place.set(new Place("S", "V"));
        assertThat(channels.rows()).element(3).isEqualTo(channel("V", Kind.VOICE, false, 0, true));
    }

    @Test
    void showsWhoIsInACall() {
        apply(
                store,
                "{'type':'VoiceChannelJoin','id':'V','state':{'id':'PAL','joined_at':'2026-08-15T19:22:34.000Z',"
                        + "'is_receiving':true,'is_publishing':false,'screensharing':false,'camera':false}}");
        assertThat(channels.rows().subList(3, 5))
                .containsExactly(
                        new ChannelRow("V", "v", Kind.VOICE, false, 0, false, false, "1/8", false),
                        new ParticipantRow(
                                "V",
                                "PAL",
                                "pal",
                                null,
                                List.of(CallMark.MUTED),
                                Instant.parse("2026-08-15T19:22:34Z")));
    }

    @Test
    void followsWhatThoseInACallDo() {
        apply(store, joins("V", "PAL"), joins("V", "UNKNOWN"));
        assertThat(participant("PAL").marks()).containsExactly(CallMark.MUTED);
        assertThat(resolved).containsExactly("UNKNOWN");
        apply(
                store,
                "{'type':'UserVoiceStateUpdate','id':'PAL','channel_id':'V','data':{'is_publishing':true}}",
                "{'type':'UserVoiceStateUpdate','id':'PAL','channel_id':'V','data':{'camera':true}}",
                "{'type':'UserVoiceStateUpdate','id':'PAL','channel_id':'V','data':{'screensharing':true}}");
        assertThat(participant("PAL").marks()).containsExactly(CallMark.SCREEN, CallMark.CAMERA);
        apply(
                store,
                "{'type':'ServerMemberJoin','id':'S','user':'PAL','member':{'_id':{'server':'S','user':'PAL'},"
                        + "'joined_at':'2026-08-15T19:22:34.000Z','can_publish':false,'can_receive':false}}");
        assertThat(participant("PAL").marks())
                .containsExactly(CallMark.SCREEN, CallMark.CAMERA, CallMark.SERVER_MUTED, CallMark.SERVER_DEAFENED);
        channels.showCard(participant("PAL"), new Anchor(1, 2, 3, 4));
        assertThat(navigator.opened()).containsExactly(new Destination.UserCard("PAL", "S", new Anchor(1, 2, 3, 4)));
        apply(store, "{'type':'VoiceChannelLeave','id':'V','user':'PAL'}");
        assertThat(channels.rows()).filteredOn(ParticipantRow.class::isInstance).hasSize(1);
    }

    private static String joins(String channel, String user) {
        return "{'type':'VoiceChannelJoin','id':'" + channel + "','state':{'id':'" + user
                + "','joined_at':'2026-08-15T19:22:34.000Z','is_receiving':true,'is_publishing':false,"
                + "'screensharing':false,'camera':false}}";
    }

    private ParticipantRow participant(String id) {
        return channels.rows().stream()
                .filter(ParticipantRow.class::isInstance)
                .map(ParticipantRow.class::cast)
                .filter(row -> row.userId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void marksChannelsThatNotEveryoneSees() {
        apply(
                store,
                "{'type':'ChannelUpdate','id':'C2','data':{'default_permissions':{'a':0,'d':1048576}},'clear':[]}");
        assertThat(channels.rows()).element(2).isEqualTo(channel("C2", Kind.LIMITED, false, 0, false));
    }

    @Test
    void mutedChannelsSayNothing() {
        apply(
                store,
                "{'type':'UserSettingsUpdate','id':'ME','update':{'notifications':[5,'{~channel_mutes~:{~C2~:{}}}']}}"
                        .replace("~", "\\\""));
        assertThat(channels.rows())
                .element(2)
                .isEqualTo(new ChannelRow("C2", "c2", Kind.TEXT, false, 0, true, false, null, false));
    }

    @Test
    void marksWhereSomethingUnsentWaits() {
        drafts.of("C2").text().set("half a thou");
        assertThat(channels.rows())
                .element(2)
                .isEqualTo(new ChannelRow("C2", "c2", Kind.TEXT, false, 0, false, true, null, false));
        place.set(new Place("S", "C2"));
        assertThat(channels.rows()).element(2).isEqualTo(channel("C2", Kind.TEXT, false, 0, true));
        place.set(new Place("S", "C1"));
        drafts.of("C2").text().set(" ");
        assertThat(channels.rows()).element(2).isEqualTo(channel("C2", Kind.TEXT, false, 0, false));
    }

    @Test
    void opensAndReadsChannels() {
        channels.activate(channels.rows().get(2));
        assertThat(navigator.opened()).containsExactly(new Destination.OpenChannel("C2"));
        assertThat(channels.actions(channels.rows().get(2)).getFirst().enabled())
                .isFalse();
        apply(store, message("M8", "C2", "PAL", ""));
        channels.actions(channels.rows().get(2)).getFirst().run();
        assertThat(acknowledged).containsExactly("C2 M8");
    }

    private static ChannelRow channel(String id, Kind kind, boolean unread, int mentions, boolean current) {
        return new ChannelRow(id, id.toLowerCase(Locale.ROOT), kind, unread, mentions, false, false, null, current);
    }

    private static List<String> enabled(List<MenuAction> actions) {
        return actions.stream()
                .filter(action -> action.enabled() && !action.isSeparator())
                .map(MenuAction::id)
                .toList();
    }

    private static void run(List<MenuAction> actions, String id) {
        actions.stream()
                .filter(action -> action.id().equals(id))
                .findFirst()
                .orElseThrow()
                .run();
    }

    private Commands commands() {
        MessageCommands messages = new MessageCommands() {
            @Override
            public Task<@Nullable Void> ack(String channelId, String messageId) {
                acknowledged.add(channelId + " " + messageId);
                return new Task<>();
            }
        };
        UserCommands users = new UserCommands() {
            @Override
            public Task<@Nullable Void> resolve(String userId) {
                if (!resolved.contains(userId)) {
                    resolved.add(userId);
                }
                return new Task<>();
            }
        };
        return IdleCommands.with(messages, categories, users);
    }
}
