package chat.holt.ui.channelsettings.permissions;

import static chat.holt.fixtures.SampleStore.apply;
import static chat.holt.permissions.Permission.*;
import static chat.holt.ui.kit.permissions.PermissionState.*;
import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.commands.CategoryCommands;
import chat.holt.fixtures.IdleCommands;
import chat.holt.fixtures.RecordingNavigator;
import chat.holt.model.SetOverride;
import chat.holt.permissions.Permission;
import chat.holt.threading.Task;
import chat.holt.ui.channelsettings.FakeChannelCommands;
import chat.holt.ui.kit.permissions.OverridePlace;
import chat.holt.ui.kit.permissions.Overrides;
import chat.holt.ui.kit.permissions.PermissionRow;
import chat.holt.ui.members.Community;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CategoryPermissionsViewModelTest {
    private static final long SEND = SEND_MESSAGE.bit();

    private final Community community = new Community().ready();
    private final FakeChannelCommands channels = new FakeChannelCommands();
    private final Categories categories = new Categories();
    private final CategoryPermissionsViewModel category;

    CategoryPermissionsViewModelTest() {
        apply(
                community.store,
                "{'type':'ServerUpdate','id':'01SERVER','data':{'channels':['A','B','C'],"
                        + "'categories':[{'id':'c','title':'Talk','channels':['A','B','C']}]}}",
                channel("A", "'trip':{'a':0,'d':" + SEND + "}"),
                channel("B", "'trip':{'a':0,'d':" + SEND + "}"),
                channel("C", "'medics':{'a':" + SEND + ",'d':0}"));
        category = new CategoryPermissionsViewModel(
                new Overrides(community.store, IdleCommands.with(channels, categories), Community.SERVER),
                categories,
                "c",
                new RecordingNavigator());
    }

    @Test
    void nothingIsChangedBeforeItIsKnownHow() {
        category.page().editor().set(REACT, DENIED);
        assertThat(category.changes()).isEmpty();
        assertThat(category.page().editor().blocked().get()).isEqualTo("Asking how categories work here…");
        categories.answer.fail(new IOException("offline"));
        assertThat(category.page().editor().blocked().get()).isNotEmpty().doesNotStartWith("Asking");
    }

    @Test
    void withoutPermissionsOfItsOwnItChangesEachChannel() {
        categories.answer.succeed(false);
        assertThat(category.about().get()).contains("in each of its 3 channels");
        category.page().editor().set(REACT, DENIED);
        assertThat(category.changes())
                .containsExactly(
                        "Everyone in #a denies “React”",
                        "Everyone in #b denies “React”",
                        "Everyone in #c denies “React”");
        category.save();
        channels.succeed();
        assertThat(category.page().draft().progress().get()).isEqualTo("Saving 2 of 3: Everyone in #b");
        category.page().draft().stop();
        channels.succeed();
        assertThat(channels.calls)
                .containsExactly("default A 0 " + REACT.bit() + " null", "default B 0 " + REACT.bit() + " null");
        assertThat(category.error().getValue())
                .isEqualTo("You stopped. Saved before: Everyone in #a, Everyone in #b. The rest is still here.");
        assertThat(category.changes()).containsExactly("Everyone in #c denies “React”");
    }

    @Test
    void itSaysWhatMostChannelsSayAndListsThoseThatDiffer() {
        categories.answer.succeed(false);
        assertThat(category.page().rows())
                .extracting(OverrideRow::name)
                .containsExactly("Everyone", "Trip leaders", "Medics");
        category.page().selected().set("trip");
        assertThat(row(SEND_MESSAGE).state()).isEqualTo(DENIED);
        assertThat(category.drifting())
                .containsExactly(new Drift(
                        "C",
                        "c",
                        List.of("Trip leaders leaves “Send messages” to other roles", "Medics allows “Send messages”"),
                        ""));
    }

    @Test
    void aChannelIsMadeTheSame() {
        categories.answer.succeed(false);
        category.sync("C");
        assertThat(category.changes())
                .containsExactly(
                        "Trip leaders in #c denies “Send messages”",
                        "Medics in #c leaves “Send messages” to other roles");
        assertThat(category.drifting()).isEmpty();
        category.save();
        channels.succeed();
        channels.succeed();
        assertThat(channels.calls)
                .containsExactly("permissions C trip 0 " + SEND + " null", "permissions C medics 0 0 null");
    }

    @Test
    void whatOneMayNotGiveIsNotMadeTheSame() {
        apply(
                community.store,
                "{'type':'ChannelUpdate','id':'A','data':{'role_permissions':{'trip':{'a':" + MANAGE_WEBHOOKS.bit()
                        + ",'d':0}}}}",
                "{'type':'ChannelUpdate','id':'B','data':{'role_permissions':{'trip':{'a':" + MANAGE_WEBHOOKS.bit()
                        + ",'d':0}}}}");
        categories.answer.succeed(false);
        assertThat(category.drifting())
                .singleElement()
                .extracting(Drift::locked)
                .isEqualTo("You cannot give “Manage webhooks” without having it");
        category.syncAll();
        assertThat(category.changes()).isEmpty();
    }

    @Test
    void withPermissionsOfItsOwnItIsOneChange() {
        categories.answer.succeed(true);
        category.page().add("trip");
        category.page().editor().set(REACT, DENIED);
        assertThat(category.changes()).containsExactly("Trip leaders in Talk denies “React”");
        category.reason().text().set("calm");
        category.save();
        assertThat(categories.calls).containsExactly("c trip 0 " + REACT.bit());
        category.reset();
        category.page().selected().set(OverridePlace.EVERYONE);
        assertThat(category.drifting()).extracting(Drift::name).containsExactly("a", "b", "c");
        category.sync("A");
        assertThat(category.changes()).containsExactly("Trip leaders in #a leaves “Send messages” to other roles");
    }

    private PermissionRow row(Permission permission) {
        return Objects.requireNonNull(category.page().editor().rows().get().get(permission));
    }

    private static String channel(String id, String roles) {
        return "{'type':'ChannelCreate','channel_type':'TextChannel','_id':'" + id + "','server':'01SERVER','name':'"
                + id.toLowerCase(Locale.ROOT) + "','role_permissions':{" + roles + "}}";
    }

    /// Records what was asked.
    private static final class Categories extends CategoryCommands {
        final Task<Boolean> answer = new Task<>();
        final List<String> calls = new ArrayList<>();

        @Override
        public Task<Boolean> havePermissions(String serverId) {
            return answer;
        }

        @Override
        public Task<@Nullable Void> setPermissions(
                String serverId, String categoryId, String roleId, SetOverride permissions) {
            calls.add(
                    categoryId + " " + roleId + " " + permissions.permissions().allow() + " "
                            + permissions.permissions().deny());
            return new Task<>();
        }
    }
}
