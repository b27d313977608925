package chat.holt.ui.serversettings.members;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.commands.SyncCommands;
import chat.holt.json.Json;
import chat.holt.model.Setting;
import chat.holt.threading.Task;
import chat.holt.ui.members.Community;
import chat.holt.ui.serversettings.views.SavedViews;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Filters of members under a name.
class MemberViewsTest {
    private final Community community = new Community().ready();
    private final SyncCommands commands = new SyncCommands() {
        @Override
        public Task<@Nullable Void> views(String key, Map<String, Object> byServer) {
            kept(Json.write(byServer));
            return new Task<>();
        }
    };
    private long revision;
    private final SavedViews<MemberFilter> views = of(Community.SERVER);

    private SavedViews<MemberFilter> of(String serverId) {
        return new SavedViews<>(community.store, commands, SyncCommands.MEMBER_VIEWS, serverId, MemberFilter.KEPT);
    }

    private void kept(String json) {
        community.store.replies().settings(Map.of(SyncCommands.MEMBER_VIEWS, new Setting(++revision, json)));
    }

    @Test
    void everythingThatIsSetComesBack() {
        MemberFilter fresh =
                new MemberFilter("al", List.of("trip"), false, true, true, Duration.ofDays(7), Duration.ofDays(30));
        MemberFilter lost = MemberFilter.NONE.withNoRole(true);
        views.save("fresh", fresh);
        views.save("Lost", lost);
        assertThat(views.all()).containsExactly(Map.entry("fresh", fresh), Map.entry("Lost", lost));
        views.remove("fresh");
        assertThat(views.all()).containsOnlyKeys("Lost");
        assertThat(of("another").all()).isEmpty();
    }

    @Test
    void serversKeepTheirOwn() {
        views.save("a", MemberFilter.NONE.withBots(true));
        of("another").save("b", MemberFilter.NONE.withText("b"));
        assertThat(views.all()).containsOnlyKeys("a");
        assertThat(of("another").all()).containsOnlyKeys("b");
    }

    @Test
    void whatAnotherClientWroteIsReadAsFarAsPossible() {
        kept("{\"" + Community.SERVER
                + "\":{\"x\":{\"bots\":true,\"roles\":\"all\",\"joined_days\":\"seven\"},\"y\":7}}");
        assertThat(views.all())
                .containsEntry("x", MemberFilter.NONE.withBots(true))
                .containsEntry("y", MemberFilter.NONE);
        kept("nonsense");
        assertThat(views.all()).isEmpty();
    }
}
