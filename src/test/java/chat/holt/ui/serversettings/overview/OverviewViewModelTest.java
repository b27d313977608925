package chat.holt.ui.serversettings.overview;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.commands.FileCommands;
import chat.holt.commands.ServerCommands;
import chat.holt.fixtures.IdleCommands;
import chat.holt.fixtures.RecordingNavigator;
import chat.holt.gateway.GatewayEvent;
import chat.holt.i18n.Text;
import chat.holt.json.Patch;
import chat.holt.media.LocalPicture;
import chat.holt.media.PictureFormat;
import chat.holt.model.EditServer;
import chat.holt.model.RootConfig.UserLimits;
import chat.holt.model.SystemMessageChannels;
import chat.holt.model.TextChannel;
import chat.holt.threading.Task;
import chat.holt.ui.members.Community;
import chat.holt.ui.navigation.Destination;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OverviewViewModelTest {
    private static final UserLimits LIMITS =
            new UserLimits(1, 1, 1, 1, 1, 1, false, List.of(), List.of(), Map.of("icons", 1000L));

    private final Community community = new Community().ready();
    private final List<EditServer> edits = new ArrayList<>();
    private final List<@Nullable String> reasons = new ArrayList<>();
    private final List<String> uploads = new ArrayList<>();
    private Task<@Nullable Void> edit = new Task<>();
    private final Task<String> upload = new Task<>();
    private final RecordingNavigator navigator = new RecordingNavigator();
    private final ServerCommands servers = new ServerCommands() {
        @Override
        public Task<@Nullable Void> edit(String serverId, EditServer changes, @Nullable String reason) {
            edits.add(changes);
            reasons.add(reason);
            edit = new Task<>();
            return edit;
        }
    };
    private final FileCommands files = new FileCommands() {
        @Override
        public Task<String> upload(String tag, Path file, String name, LongConsumer progress) {
            uploads.add(tag + " " + name);
            return upload;
        }
    };
    private final OverviewViewModel overview = new OverviewViewModel(
            community.store, IdleCommands.with(servers, files), navigator, Community.SERVER, LIMITS);

    @Test
    void savesOnlyWhatChangedWithTheReason() {
        overview.name().value().set(" Alps ");
        overview.reason().text().set("shorter");
        assertThat(overview.changes()).containsExactly("The name becomes Alps");
        overview.save();
        assertThat(edits).containsExactly(EditServer.NOTHING.withName("Alps"));
        assertThat(reasons).containsExactly("shorter");
        assertThat(overview.busy().getValue()).isTrue();
        edit.succeed(null);
        assertThat(overview.changes()).isEmpty();
        live(Map.of("name", "Alps"));
        assertThat(overview.name().changed().get()).isFalse();
        assertThat(overview.changes()).isEmpty();
    }

    @Test
    void whatIsTypedAfterSavingCountsAgain() {
        overview.description().value().set("one");
        overview.save();
        edit.succeed(null);
        overview.description().value().set("two");
        assertThat(overview.changes()).hasSize(1);
    }

    @Test
    void aFailureKeepsEverything() {
        overview.name().value().set("Alps");
        overview.save();
        edit.fail(new IOException("offline"));
        assertThat(overview.error().getValue()).isNotEmpty();
        assertThat(overview.changes()).hasSize(1);
        assertThat(overview.name().value().get()).isEqualTo("Alps");
    }

    @Test
    void nameHas1To32Characters() {
        overview.name().value().set("  ");
        assertThat(overview.nameProblem().getValue()).isEqualTo(Text.of("overview.name.missing"));
        overview.save();
        assertThat(overview.error().getValue()).isEqualTo(Text.of("overview.name.missing"));
        overview.name().value().set("🏔".repeat(32));
        assertThat(overview.error().getValue()).isEmpty();
        assertThat(overview.nameProblem().getValue()).isEmpty();
        assertThat(overview.nameCounter().getValue()).isEqualTo("32 / 32");
        overview.name().value().set("a".repeat(33));
        assertThat(overview.nameProblem().getValue()).isEqualTo(Text.of("overview.name.long", 32));
        assertThat(edits).isEmpty();
    }

    @Test
    void descriptionHasAtMost1024Characters() {
        overview.description().value().set("a".repeat(1024));
        assertThat(overview.descriptionProblem().getValue()).isEmpty();
        overview.description().value().set("a".repeat(1025));
        overview.save();
        assertThat(overview.descriptionProblem().getValue()).isNotEmpty();
        assertThat(edits).isEmpty();
    }

    @Test
    void anEmptyDescriptionIsRemoved() {
        live(Map.of("description", "old"));
        overview.description().value().set("");
        overview.save();
        assertThat(edits).containsExactly(EditServer.NOTHING.without("Description"));
    }

    @Test
    void tellsOfChangesElsewhereByField() {
        overview.name().value().set("Mine");
        live(Map.of("name", "Theirs", "description", "theirs too"));
        assertThat(overview.name().changedElsewhere().get()).isTrue();
        assertThat(overview.description().changedElsewhere().get()).isFalse();
        assertThat(overview.description().value().get()).isEqualTo("theirs too");
        overview.name().takeTheirs();
        assertThat(overview.changes()).isEmpty();
    }

    @Test
    void uploadsAPictureBeforeTheEdit() {
        overview.icon().choose(picture());
        assertThat(overview.changes()).containsExactly("The icon changes");
        overview.save();
        assertThat(uploads).containsExactly("icons a.png");
        assertThat(edits).isEmpty();
        upload.succeed("f1");
        assertThat(edits).containsExactly(EditServer.NOTHING.withIcon("f1"));
    }

    @Test
    void picturesKeepTheInstancesLimits() {
        overview.icon().choose(new LocalPicture(Path.of("a.gif"), "a.gif", PictureFormat.GIF, 9, 9, 1001, true));
        assertThat(overview.icon().problem().get()).isNotEmpty();
        assertThat(overview.changes()).isEmpty();
        assertThat(overview.banner().kind().bytes()).isEqualTo(6_000_000);
    }

    @Test
    void changesNothingWhenAnUploadFails() {
        overview.name().value().set("Alps");
        overview.banner().choose(picture());
        overview.save();
        upload.fail(new IOException("offline"));
        assertThat(edits).isEmpty();
        assertThat(overview.error().getValue()).isNotEmpty();
        assertThat(overview.changes()).hasSize(2);
    }

    @Test
    void removesPictures() {
        live(Map.of("icon", FILE, "banner", FILE));
        overview.icon().remove();
        overview.banner().remove();
        overview.save();
        assertThat(edits).containsExactly(EditServer.NOTHING.without("Icon", "Banner"));
    }

    @Test
    void systemMessagesGoToTextChannelsOnly() {
        channels();
        assertThat(overview.channelIds()).containsExactly("", "c1", "c2");
        assertThat(overview.channelName("c1")).isEqualTo("# lounge");
        assertThat(overview.channelName("")).isEqualTo("None");
        live(Map.of("system_messages", Map.of("user_joined", "c3", "user_left", "hidden")));
        assertThat(overview.channelIds()).containsExactly("", "c1", "c2", "c3", "hidden");
        assertThat(overview.channelName("hidden")).isEqualTo(Text.of("overview.channel.hidden"));
    }

    @Test
    void systemChannelsAreSentTogether() {
        channels();
        live(Map.of("system_messages", Map.of("user_joined", "c1", "user_left", "c2")));
        overview.channel(SystemMessage.LEFT).value().set("");
        overview.channel(SystemMessage.BANNED).value().set("c2");
        assertThat(overview.changes()).containsExactly("Somebody left: None", "Somebody was banned: # trips");
        overview.save();
        assertThat(edits)
                .containsExactly(
                        EditServer.NOTHING.withSystemMessages(new SystemMessageChannels("c1", null, null, "c2")));
    }

    @Test
    void noSystemChannelAtAllRemovesThem() {
        live(Map.of("system_messages", Map.of("user_joined", "c1")));
        overview.channel(SystemMessage.JOINED).value().set("");
        overview.save();
        assertThat(edits).containsExactly(EditServer.NOTHING.without("SystemMessages"));
    }

    @Test
    void onlyTheInstancesTeamDecidesAboutDiscoverAndMarks() {
        assertThat(overview.privileged().getValue()).isFalse();
        community.apply(new GatewayEvent.UserUpdate(Community.ME, Patch.of(Map.of("privileged", true)), null));
        assertThat(overview.privileged().getValue()).isTrue();
        live(Map.of("flags", 5));
        overview.official().value().set(true);
        overview.discoverable().value().set(true);
        overview.analytics().value().set(true);
        overview.save();
        assertThat(edits)
                .containsExactly(EditServer.NOTHING
                        .withAnalytics(true)
                        .withDiscoverable(true)
                        .withFlags(7));
    }

    @Test
    void resetForgetsAll() {
        overview.name().value().set("");
        overview.icon().choose(picture());
        overview.save();
        overview.reset();
        assertThat(overview.changes()).isEmpty();
        assertThat(overview.error().getValue()).isEmpty();
        assertThat(overview.name().value().get()).isEqualTo("Alpine Stoats");
    }

    @Test
    void endingsFollowOwnership() {
        assertThat(overview.owner().getValue()).isFalse();
        live(Map.of("owner", Community.ME));
        assertThat(overview.owner().getValue()).isTrue();
        overview.transfer();
        overview.delete();
        overview.leave();
        assertThat(navigator.opened())
                .containsExactly(
                        new Destination.TransferServer(Community.SERVER),
                        new Destination.DeleteServer(Community.SERVER),
                        new Destination.LeaveServer(Community.SERVER));
    }

    private static final Map<String, Object> FILE = Map.of(
            "_id",
            "f0",
            "tag",
            "icons",
            "filename",
            "x.png",
            "metadata",
            Map.of("type", "File"),
            "content_type",
            "image/png",
            "size",
            1);

    private void live(Map<String, Object> changes) {
        community.apply(new GatewayEvent.ServerUpdate(Community.SERVER, Patch.of(changes)));
    }

    private void channels() {
        live(Map.of("channels", List.of("c1", "c2", "c3")));
        community.apply(
                new GatewayEvent.ChannelCreate(channel("c1", "lounge", null)),
                new GatewayEvent.ChannelCreate(channel("c2", "trips", null)),
                new GatewayEvent.ChannelCreate(channel("c3", "Hut", new TextChannel.Voice(null, Map.of()))));
    }

    private static TextChannel channel(String id, String name, TextChannel.@Nullable Voice voice) {
        return new TextChannel(id, Community.SERVER, name, null, null, null, null, Map.of(), false, voice, null);
    }

    private static LocalPicture picture() {
        return new LocalPicture(Path.of("a.png"), "a.png", PictureFormat.PNG, 10, 10, 1000, false);
    }
}
