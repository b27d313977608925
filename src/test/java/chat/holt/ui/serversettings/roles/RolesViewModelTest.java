package chat.holt.ui.serversettings.roles;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.fixtures.IdleCommands;
import chat.holt.gateway.GatewayEvent;
import chat.holt.json.Patch;
import chat.holt.model.ErrorType;
import chat.holt.model.NewRoleResponse;
import chat.holt.model.PermissionOverride;
import chat.holt.model.Role;
import chat.holt.permissions.Permission;
import chat.holt.rest.ApiException;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.permissions.PermissionRow;
import chat.holt.ui.kit.permissions.PermissionState;
import chat.holt.ui.members.Community;
import chat.holt.ui.members.RecordingNavigator;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.serversettings.queue.QueueViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class RolesViewModelTest {
    private final Community community = new Community().ready();
    private final FakeRoleCommands commands = new FakeRoleCommands();
    private final RecordingNavigator navigator = new RecordingNavigator();
    private final List<String> copied = new ArrayList<>();
    private final List<String> toasts = new ArrayList<>();
    private final RolesViewModel roles = new RolesViewModel(
            community.store,
            IdleCommands.with(commands),
            navigator,
            Community.SERVER,
            copied::add,
            new QueueViewModel(new SimpleObjectProperty<>(true), toasts::add));

    private List<String> names() {
        return roles.rows().stream().map(RoleRow::name).toList();
    }

    private RoleRow row(String id) {
        return roles.rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private PermissionRow row(Permission permission) {
        return Objects.requireNonNull(roles.role().permissions().rows().get().get(permission));
    }

    private void roleEvent(String id, Map<String, Object> changes) {
        community.apply(new GatewayEvent.ServerRoleUpdate(Community.SERVER, id, Patch.of(changes)));
    }

    private RoleDraft draft() {
        return roles.role().draft().orElseThrow();
    }

    @Test
    void listsRolesByRankWithCountsLocksAndEveryoneLast() {
        assertThat(names())
                .containsExactly(
                        "Founders", "Guides", "Trip leaders", "Medics", "Photographers", "Newcomers", "Everyone");
        assertThat(row("trip").members()).isEqualTo(2);
        assertThat(row("guides").yours()).isTrue();
        assertThat(row("guides").lockedReason()).isEqualTo("“Guides” is not below your highest role");
        assertThat(row("founders").locked()).isTrue();
        assertThat(row("trip").locked()).isFalse();
        assertThat(roles.selected().get()).isEqualTo("trip");
    }

    @Test
    void countsFollowTheMembers() {
        community.memberUpdate("fay", Map.of("roles", List.of("trip")));
        assertThat(row("trip").members()).isEqualTo(3);
    }

    @Test
    void filterNarrowsAndStopsMoving() {
        roles.filter().set("ers");
        assertThat(names()).containsExactly("Founders", "Trip leaders", "Photographers", "Newcomers");
        roles.moveBy("newcomers", -1);
        assertThat(roles.changes()).isEmpty();
    }

    @Test
    void movingMakesADraftWithASentence() {
        roles.move("newcomers", 2);
        assertThat(names()).startsWith("Founders", "Guides", "Newcomers", "Trip leaders");
        assertThat(roles.changes()).containsExactly("Newcomers moves from 6 to 3");
        assertThat(commands.calls).isEmpty();
        roles.reset();
        assertThat(roles.changes()).isEmpty();
        assertThat(names()).endsWith("Newcomers", "Everyone");
    }

    @Test
    void lockedRolesRefuse() {
        roles.moveBy("guides", 1);
        roles.moveBy("trip", -2);
        assertThat(roles.changes()).isEmpty();
    }

    @Test
    void savingSendsTheWholeOrderOnce() {
        roles.moveBy("newcomers", -1);
        roles.moveBy("newcomers", -1);
        roles.save();
        roles.save();
        assertThat(commands.calls).containsExactly("reorder [founders, guides, trip, newcomers, medics, photo]");
        assertThat(roles.busy().get()).isTrue();
        commands.succeed();
        assertThat(roles.busy().get()).isFalse();
        assertThat(roles.changes()).isEmpty();
        assertThat(names()).startsWith("Founders", "Guides", "Trip leaders", "Newcomers");
        community.ranks("founders", "guides", "trip", "newcomers", "medics", "photo");
        assertThat(names()).startsWith("Founders", "Guides", "Trip leaders", "Newcomers");
    }

    @Test
    void refusedOrderGoesBackWithTheReason() {
        roles.moveBy("newcomers", -1);
        roles.save();
        commands.tasks.getLast().fail(new ApiException(ErrorType.NOT_ELEVATED));
        assertThat(names()).endsWith("Photographers", "Newcomers", "Everyone");
        assertThat(roles.error().get()).isNotEmpty();
        assertThat(roles.changes()).isEmpty();
    }

    @Test
    void lostConnectionKeepsTheDraft() {
        roles.moveBy("newcomers", -1);
        roles.save();
        commands.tasks.getLast().fail(new java.io.IOException("offline"));
        assertThat(roles.changes()).hasSize(1);
        assertThat(roles.error().get()).isNotEmpty();
    }

    @Test
    void reordersByOthersShowLiveAndAskWhenOursDiffers() {
        community.ranks("founders", "guides", "medics", "trip", "photo", "newcomers");
        assertThat(names()).startsWith("Founders", "Guides", "Medics", "Trip leaders");

        roles.moveBy("newcomers", -1);
        community.ranks("founders", "guides", "trip", "medics", "photo", "newcomers");
        assertThat(roles.conflict().get()).isTrue();
        roles.takeTheirs();
        assertThat(roles.conflict().get()).isFalse();
        assertThat(names()).startsWith("Founders", "Guides", "Trip leaders", "Medics");
        assertThat(roles.changes()).isEmpty();
    }

    @Test
    void permissionsAreSavedAfterTheOrderOneRequestEach() {
        roles.moveBy("newcomers", -1);
        roles.selected().set("trip");
        roles.role().permission(Permission.BAN_MEMBERS, PermissionState.ALLOWED);
        roles.role().permission(Permission.KICK_MEMBERS, PermissionState.DENIED);
        draft().name().value().set("Leaders");
        assertThat(roles.changes())
                .containsExactly(
                        "Newcomers moves from 6 to 5", "Trip leaders becomes Leaders",
                        "Trip leaders denies “Kick members”", "Trip leaders allows “Ban members”");
        roles.save();
        commands.succeed();
        assertThat(commands.calls).last().isEqualTo("permissions trip 128 64");
        commands.succeed();
        assertThat(commands.calls).last().isEqualTo("edit trip name=Leaders colour=null hoist=null remove=[]");
        commands.succeed();
        assertThat(commands.calls).hasSize(3);
        assertThat(roles.changes()).isEmpty();
        assertThat(row("trip").name()).isEqualTo("Leaders");
    }

    @Test
    void changingBackIsNoChange() {
        roles.selected().set("trip");
        roles.role().permission(Permission.BAN_MEMBERS, PermissionState.ALLOWED);
        roles.role().permission(Permission.BAN_MEMBERS, PermissionState.NEUTRAL);
        draft().colour().value().set("#000000");
        draft().colour().value().set("#e0a94a");
        assertThat(roles.changes()).isEmpty();
    }

    @Test
    void changesByOthersToTheRestShowThrough() {
        roles.selected().set("trip");
        draft().name().value().set("Leaders");
        roleEvent("trip", Map.of("colour", "#ffffff"));
        assertThat(roles.role().role().get()).isNotNull().satisfies(role -> {
            assertThat(role.name()).isEqualTo("Leaders");
            assertThat(role.colour()).isEqualTo("#ffffff");
        });
    }

    @Test
    void theServersEventEndsTheDraft() {
        roles.selected().set("trip");
        roles.role().permission(Permission.BAN_MEMBERS, PermissionState.ALLOWED);
        roleEvent("trip", Map.of("permissions", new PermissionOverride(64 | 128, 0)));
        assertThat(roles.changes()).isEmpty();
    }

    @Test
    void namesAreCheckedBeforeSending() {
        roles.selected().set("trip");
        draft().name().value().set("");
        roles.save();
        assertThat(roles.error().get()).isEqualTo("A role needs a name.");
        draft().name().value().set("x".repeat(33));
        roles.save();
        assertThat(roles.error().get()).isEqualTo("A name has at most 32 characters.");
        assertThat(commands.calls).isEmpty();
        assertThat(roles.changes()).hasSize(1);
    }

    @Test
    void clearingTheColourRemovesIt() {
        roles.selected().set("trip");
        draft().colour().value().set("");
        roles.save();
        assertThat(commands.calls).containsExactly("edit trip name=null colour=null hoist=null remove=[Colour]");
    }

    @Test
    void everyoneIsAllowedOrNot() {
        roles.selected().set(RoleRow.EVERYONE);
        assertThat(roles.role().everyone()).isTrue();
        assertThat(roles.role().state(Permission.SEND_MESSAGE)).isEqualTo(PermissionState.ALLOWED);
        roles.role().permission(Permission.SEND_MESSAGE, PermissionState.NEUTRAL);
        roles.save();
        assertThat(commands.calls).containsExactly("default " + (77_014_766_592L & ~Permission.SEND_MESSAGE.bit()));
    }

    @Test
    void ranksAndBitsLockTheRightSide() {
        roles.selected().set("trip");
        assertThat(roles.role().editBlocked()).isEmpty();
        assertThat(roles.role().permissionsBlocked()).isEmpty();
        assertThat(row(Permission.MANAGE_SERVER).refusals())
                .containsOnly(Map.entry(PermissionState.ALLOWED, "You cannot give “Manage server” without having it"));
        assertThat(row(Permission.KICK_MEMBERS).refusals()).isEmpty();
        roles.selected().set("guides");
        assertThat(roles.role().editBlocked()).isNotEmpty();
        assertThat(roles.role().permissionsBlocked()).isNotEmpty();
    }

    @Test
    void membersOfARoleAreListedByName() {
        roles.selected().set("trip");
        assertThat(roles.members().rows()).isEmpty();
        roles.members().open(true);
        assertThat(roles.members().rows()).extracting(RoleMember::name).containsExactly("Bo", "Dora");
    }

    @Test
    void deletedSelectionMovesOn() {
        roles.selected().set("photo");
        roles.delete("photo");
        assertThat(navigator.opened).containsExactly(new Destination.DeleteRole(Community.SERVER, "photo"));
        community.apply(new GatewayEvent.ServerRoleDelete(Community.SERVER, "photo"));
        assertThat(roles.selected().get()).isEqualTo("trip");
        assertThat(names()).doesNotContain("Photographers");
    }

    @Test
    void newRolesAppearAtTheBottom() {
        assertThat(roles.createBlocked()).isEmpty();
        roles.create();
        assertThat(commands.calls).containsExactly("create New role");
        roleEvent("fresh", Map.of("name", "New role", "rank", 6, "permissions", Map.of("a", 0, "d", 0)));
        assertThat(names()).endsWith("Newcomers", "New role", "Everyone");
        commands.created
                .getLast()
                .succeed(new NewRoleResponse(
                        "fresh", new Role("fresh", "New role", PermissionOverride.NONE, null, false, 6, null)));
        assertThat(roles.selected().get()).isEqualTo("fresh");
    }

    private NewRoleResponse made(String id) {
        return new NewRoleResponse(id, new Role(id, "made", PermissionOverride.NONE, null, false, 9, null));
    }

    @Test
    void whatIsCreatedIsNamedAtOnce() {
        roles.create();
        commands.created.getLast().succeed(made("fresh"));
        assertThat(roles.renaming().get()).isEmpty();
        roleEvent("fresh", Map.of("name", "New role", "rank", 6, "permissions", Map.of("a", 0, "d", 0)));
        assertThat(roles.renaming().get()).isEqualTo("fresh");
        roles.renamingBegan();
        assertThat(roles.renaming().get()).isEmpty();
    }

    @Test
    void copiesGetPermissionsLooksAndThePlaceBelow() {
        roles.duplicate("trip");
        assertThat(commands.calls).containsExactly("create Trip leaders copy");
        commands.created.getLast().succeed(made("copy"));
        commands.succeed();
        commands.succeed();
        assertThat(roles.busy().get()).isTrue();
        commands.succeed();
        assertThat(roles.busy().get()).isFalse();
        assertThat(commands.calls)
                .containsExactly(
                        "create Trip leaders copy",
                        "permissions copy 64 0",
                        "edit copy name=null colour=#e0a94a hoist=true remove=[]",
                        "reorder [founders, guides, trip, copy, medics, photo, newcomers]");
        assertThat(roles.trouble().get()).isEmpty();
    }

    @Test
    void copiesOfLockedRolesGoBelowTheLockedOnes() {
        roles.duplicate("founders");
        commands.created.getLast().succeed(made("copy"));
        commands.succeed();
        assertThat(commands.calls).last().isEqualTo("reorder [founders, guides, copy, trip, medics, photo, newcomers]");
    }

    @Test
    void halfACopySaysWhatIsMissing() {
        roles.duplicate("trip");
        commands.created.getLast().succeed(made("copy"));
        commands.succeed();
        commands.tasks.getLast().fail(new ApiException(ErrorType.NOT_ELEVATED));
        assertThat(roles.trouble().get())
                .startsWith(
                        "“Trip leaders copy” is created, but still without its colour and place in the member list, rank. ");
        assertThat(roles.busy().get()).isFalse();
    }

    @Test
    void menusOfferWhatRanksAllow() {
        assertThat(roles.actions("trip"))
                .filteredOn(action -> !action.isSeparator())
                .allMatch(MenuAction::enabled);
        assertThat(roles.actions("guides"))
                .filteredOn(action -> !action.enabled())
                .extracting(MenuAction::id)
                .containsExactly("role-menu-rename", "role-menu-delete");
        assertThat(roles.actions(RoleRow.EVERYONE)).isEmpty();
        roles.actions("trip").stream()
                .filter(action -> action.id().startsWith("role-menu-copy"))
                .forEach(MenuAction::run);
        assertThat(copied).containsExactly("#e0a94a", "trip");
        roles.actions("photo").getFirst().run();
        assertThat(roles.selected().get()).isEqualTo("photo");
        assertThat(roles.renaming().get()).isEqualTo("photo");
    }

    @Test
    void fieldsTellWhatOthersChanged() {
        roles.selected().set("trip");
        draft().name().value().set("Leaders");
        roleEvent("trip", Map.of("name", "Walkers"));
        assertThat(draft().name().changedElsewhere().get()).isTrue();
        assertThat(roles.changes()).containsExactly("Walkers becomes Leaders");
        draft().name().takeTheirs();
        assertThat(roles.changes()).isEmpty();
        assertThat(row("trip").name()).isEqualTo("Walkers");
    }

    @Test
    void coloursAreCheckedBeforeSending() {
        roles.selected().set("trip");
        draft().colour().value().set("hsl(1, 2%, 3%)");
        roles.save();
        assertThat(commands.calls).isEmpty();
        assertThat(roles.error().get()).isNotEmpty();
    }
}
