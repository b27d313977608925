package chat.holt.ui.channelsettings.permissions;

import static chat.holt.fixtures.SampleStore.apply;
import static chat.holt.permissions.Permission.*;
import static chat.holt.ui.kit.permissions.PermissionState.*;
import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.fixtures.IdleCommands;
import chat.holt.fixtures.RecordingNavigator;
import chat.holt.model.PermissionOverride;
import chat.holt.permissions.Permission;
import chat.holt.ui.channelsettings.FakeChannelCommands;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.permissions.OverridePlace;
import chat.holt.ui.kit.permissions.Overrides;
import chat.holt.ui.kit.permissions.PermissionRow;
import chat.holt.ui.members.Community;
import chat.holt.ui.navigation.Destination.DryRun;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class OverridesViewModelTest {
    private static final long SEND = SEND_MESSAGE.bit();

    private final Community community = new Community().ready();
    private final RecordingNavigator navigator = new RecordingNavigator();
    private final FakeChannelCommands commands = new FakeChannelCommands();
    private final OverridesViewModel page;

    OverridesViewModelTest() {
        apply(
                community.store,
                "{'type':'ChannelCreate','channel_type':'TextChannel','_id':'G','server':'01SERVER','name':'general',"
                        + "'default_permissions':{'a':0,'d':" + SEND + "},"
                        + "'role_permissions':{'trip':{'a':" + SEND + ",'d':0},'medics':{'a':0,'d':0},"
                        + "'guides':{'a':" + SEND + ",'d':0}}}");
        page = new OverridesViewModel(
                new Overrides(community.store, IdleCommands.with(commands), Community.SERVER),
                roleId -> List.of(new OverridePlace.InChannel("G", roleId)),
                navigator);
    }

    @Test
    void listsEveryoneAndRolesThatSaySomethingByRank() {
        assertThat(page.rows()).extracting(OverrideRow::name).containsExactly("Everyone", "Guides", "Trip leaders");
        assertThat(page.rows()).extracting(OverrideRow::denied).containsExactly(1, 0, 0);
        assertThat(page.rows().get(1).locked()).isEqualTo("“Guides” is not below your highest role");
        assertThat(page.rows().get(2).locked()).isNull();
    }

    @Test
    void offersOnlyWhatMattersInThisKindOfChannel() {
        assertThat(page.editor().rows().get())
                .containsKeys(SEND_MESSAGE, VIEW_CHANNEL)
                .doesNotContainKeys(KICK_MEMBERS, MANAGE_ROLE, CONNECT);
        apply(community.store, "{'type':'ChannelUpdate','id':'G','data':{'voice':{}}}");
        community.apply();
        assertThat(page.editor().rows().get()).containsKey(CONNECT);
    }

    @Test
    void aRoleIsAddedSavedAndRemoved() {
        assertThat(page.addable())
                .extracting(MenuAction::text)
                .containsExactly("Founders", "Medics", "Photographers", "Newcomers");
        assertThat(page.addable().getFirst().disabledReason()).contains("Founders");
        page.addable().get(3).run();
        assertThat(page.selected().get()).isEqualTo("newcomers");
        assertThat(page.changes()).isEmpty();
        page.editor().set(VIEW_CHANNEL, DENIED);
        assertThat(page.changes()).containsExactly("Newcomers in #general denies “View channels”");
        page.reason().text().set("quiet");
        page.save();
        assertThat(commands.calls).containsExactly("permissions G newcomers 0 " + VIEW_CHANNEL.bit() + " quiet");
        commands.succeed();
        assertThat(page.changes()).isEmpty();
        arrives("newcomers", 0, VIEW_CHANNEL.bit());
        assertThat(page.rows()).extracting(OverrideRow::roleId).contains("newcomers");
        page.remove();
        page.save();
        assertThat(commands.calls).last().isEqualTo("permissions G newcomers 0 0 null");
        commands.succeed();
        arrives("newcomers", 0, 0);
        assertThat(page.rows()).extracting(OverrideRow::roleId).doesNotContain("newcomers");
        assertThat(page.selected().get()).isEqualTo(OverridePlace.EVERYONE);
    }

    @Test
    void saysWhatHoldsWhileNothingIsSaid() {
        page.selected().set("trip");
        assertThat(row(VIEW_CHANNEL).outcome()).isEqualTo("allowed by default");
        assertThat(row(MANAGE_MESSAGES).outcome()).isEqualTo("not by default");
        page.editor().set(SEND_MESSAGE, NEUTRAL);
        assertThat(row(SEND_MESSAGE).outcome()).isEqualTo("denied in this channel");
        page.selected().set(OverridePlace.EVERYONE);
        page.editor().set(VIEW_CHANNEL, DENIED);
        assertThat(row(REACT).outcome()).isEqualTo("cannot see the channel");
    }

    @Test
    void whatOneLacksCannotBeGivenButDenied() {
        page.selected().set("trip");
        assertThat(row(MANAGE_WEBHOOKS).refusals()).containsOnlyKeys(ALLOWED);
        page.editor().set(MANAGE_WEBHOOKS, DENIED);
        assertThat(page.changes()).hasSize(1);
    }

    @Test
    void theServerComparesWithWhatTheRoleHasOnTheServer() {
        // Ada lacks MANAGE_WEBHOOKS; whoever gave it here, no change can be saved over it.
        arrives("trip", MANAGE_WEBHOOKS.bit(), 0);
        page.selected().set("trip");
        page.editor().set(REACT, DENIED);
        page.save();
        assertThat(commands.calls).isEmpty();
        assertThat(page.error().getValue())
                .isEqualTo("Trip leaders in #general: You cannot give “Manage webhooks” without having it");
    }

    @Test
    void changesOfOthersToTheSameAskWhoseToKeep() {
        page.selected().set("trip");
        page.editor().set(SEND_MESSAGE, NEUTRAL);
        arrives("trip", 0, SEND);
        assertThat(page.draft().conflicts().get()).isOne();
        assertThat(row(SEND_MESSAGE).changedElsewhere()).isTrue();
        page.draft().keepMine();
        assertThat(page.draft().conflicts().get()).isZero();
        assertThat(page.changes()).hasSize(1);
        arrives("trip", SEND, 0);
        assertThat(page.draft().conflicts().get()).isOne();
        page.draft().takeTheirs();
        assertThat(page.changes()).isEmpty();
        assertThat(row(SEND_MESSAGE).state()).isEqualTo(ALLOWED);
    }

    @Test
    void changesOfOthersToTheRestShowThroughAndAreKept() {
        page.selected().set("trip");
        page.editor().set(REACT, DENIED);
        arrives("trip", 0, 0);
        page.save();
        assertThat(commands.calls).containsExactly("permissions G trip 0 " + REACT.bit() + " null");
    }

    @Test
    void whatFailsSaysWhatWasSavedBefore() {
        page.editor().set(REACT, DENIED);
        page.selected().set("trip");
        page.editor().set(REACT, ALLOWED);
        page.save();
        assertThat(page.draft().progress().get()).isEqualTo("Saving 1 of 2: Everyone in #general");
        commands.succeed();
        assertThat(commands.calls).hasSize(2);
        commands.tasks.getLast().fail(new IOException("offline"));
        assertThat(page.busy().getValue()).isFalse();
        assertThat(page.error().getValue())
                .startsWith("Trip leaders in #general failed:")
                .endsWith("Saved before: Everyone in #general. The rest is still here.");
        assertThat(page.changes()).containsExactly("Trip leaders in #general allows “React”");
        page.save();
        assertThat(commands.calls)
                .hasSize(3)
                .last()
                .isEqualTo("permissions G trip " + (SEND | REACT.bit()) + " 0 null");
    }

    @Test
    void whatWouldFollowIsShownBeforeSaving() {
        page.editor().set(REACT, DENIED);
        page.preview().run();
        DryRun asked = (DryRun) navigator.opened().getLast();
        assertThat(asked.after().channels())
                .singleElement()
                .satisfies(channel -> assertThat(channel.defaultPermissions())
                        .isEqualTo(new PermissionOverride(0, SEND | REACT.bit())));
    }

    @Test
    void stoppingSavesNothingMore() {
        page.editor().set(REACT, DENIED);
        page.selected().set("trip");
        page.editor().set(REACT, ALLOWED);
        page.save();
        page.draft().stop();
        commands.succeed();
        assertThat(commands.calls).hasSize(1);
        assertThat(page.error().getValue())
                .isEqualTo("You stopped. Saved before: Everyone in #general. The rest is still here.");
        assertThat(page.changes()).hasSize(1);
    }

    private PermissionRow row(Permission permission) {
        return Objects.requireNonNull(page.editor().rows().get().get(permission));
    }

    private void arrives(String roleId, long allow, long deny) {
        apply(
                community.store,
                "{'type':'ChannelUpdate','id':'G','data':{'role_permissions':{'" + roleId + "':{'a':" + allow + ",'d':"
                        + deny + "}}}}");
        community.apply();
    }
}
