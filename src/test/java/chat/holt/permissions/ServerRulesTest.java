package chat.holt.permissions;

import static chat.holt.permissions.Worlds.NOW;
import static chat.holt.permissions.Worlds.SRV;
import static chat.holt.permissions.Worlds.member;
import static chat.holt.permissions.Worlds.outsider;
import static chat.holt.permissions.Worlds.role;
import static chat.holt.permissions.Worlds.server;
import static chat.holt.permissions.Worlds.standing;
import static chat.holt.permissions.Worlds.user;
import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.model.PermissionOverride;
import chat.holt.model.Role;
import chat.holt.model.Server;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServerRulesTest {
    private static final Verdict ALLOWED = new Verdict.Allowed();
    private static final Role ADMIN = role("admin", 0, 1023, 0);
    private static final Role MOD = role("mod", 1, 8_389_056 | 8 | 4 | 512 | 2048, 0);
    private static final Role TRIP = role("trip", 2, 0, 0);
    private static final Role LAST = role("last", 3, 0, 0);
    private static final Server SERVER = server(ADMIN, MOD, TRIP, LAST);

    private static final Standing OWNER = standing(SERVER, "owner");
    private static final Standing MODERATOR = standing(SERVER, "mia", "mod");

    @Test
    void kickAndBanFollowBitAndRank() {
        assertThat(ServerRules.kick(MODERATOR, standing(SERVER, "bo", "trip"))).isEqualTo(ALLOWED);
        assertThat(ServerRules.kick(MODERATOR, standing(SERVER, "plain"))).isEqualTo(ALLOWED);
        assertThat(ServerRules.kick(MODERATOR, standing(SERVER, "ada", "admin")))
                .isEqualTo(new Verdict.HigherRole("admin"));
        assertThat(ServerRules.ban(MODERATOR, standing(SERVER, "max", "mod"))).isEqualTo(new Verdict.EqualRank());
        assertThat(ServerRules.kick(standing(SERVER, "bo", "trip"), standing(SERVER, "plain")))
                .isEqualTo(new Verdict.MissingPermission(Permission.KICK_MEMBERS));
        assertThat(ServerRules.kick(MODERATOR, MODERATOR)).isEqualTo(new Verdict.Self());
        assertThat(ServerRules.ban(MODERATOR, OWNER)).isEqualTo(new Verdict.Owner());
        assertThat(ServerRules.kick(OWNER, standing(SERVER, "ada", "admin"))).isEqualTo(ALLOWED);
    }

    @Test
    void outsidersCanBeBannedButNotKicked() {
        assertThat(ServerRules.ban(MODERATOR, outsider(SERVER, "gone"))).isEqualTo(ALLOWED);
        assertThat(ServerRules.kick(MODERATOR, outsider(SERVER, "gone"))).isEqualTo(new Verdict.NotMember());
    }

    @Test
    void timeoutIsNamedAsTheReasonOnlyWhenItIs() {
        Standing timedOut =
                new Standing(SERVER, user("mia"), member("mia", NOW.plusSeconds(60), null, null, "mod"), NOW);
        assertThat(ServerRules.kick(timedOut, standing(SERVER, "plain")))
                .isEqualTo(new Verdict.TimedOut(NOW.plusSeconds(60)));
        assertThat(ServerRules.may(timedOut, Permission.MANAGE_SERVER))
                .isEqualTo(new Verdict.MissingPermission(Permission.MANAGE_SERVER));
    }

    @Test
    void whoMayTimeOutIsImmuneEvenAgainstTheOwner() {
        assertThat(ServerRules.timeout(OWNER, MODERATOR)).isEqualTo(new Verdict.Elevated());
        assertThat(ServerRules.timeout(MODERATOR, OWNER)).isEqualTo(new Verdict.Elevated());
        assertThat(ServerRules.timeout(MODERATOR, standing(SERVER, "bo", "trip")))
                .isEqualTo(ALLOWED);
    }

    @Test
    void ownersWithoutRolesAreNotProtectedFromNicknames() {
        assertThat(ServerRules.nickname(MODERATOR, OWNER)).isEqualTo(ALLOWED);
        assertThat(ServerRules.nickname(standing(SERVER, "bo"), standing(SERVER, "bo")))
                .isEqualTo(ALLOWED);
    }

    @Test
    void addedRolesMustBeBelowOnesOwn() {
        Standing bo = standing(SERVER, "bo", "last");
        assertThat(ServerRules.assignRoles(MODERATOR, bo, List.of(TRIP))).isEqualTo(ALLOWED);
        assertThat(ServerRules.assignRoles(MODERATOR, bo, List.of(TRIP, MOD)))
                .isEqualTo(new Verdict.RoleNotBelow("mod"));
        assertThat(ServerRules.assignRoles(MODERATOR, MODERATOR, List.of(TRIP))).isEqualTo(ALLOWED);
    }

    @Test
    void rolesAtOrAboveOnesOwnAreLocked() {
        assertThat(ServerRules.editRole(MODERATOR, MOD)).isEqualTo(new Verdict.RoleNotBelow("mod"));
        assertThat(ServerRules.editRole(MODERATOR, TRIP)).isEqualTo(ALLOWED);
        assertThat(ServerRules.moveRole(MODERATOR, ADMIN)).isEqualTo(new Verdict.RoleNotBelow("admin"));
        assertThat(ServerRules.moveRole(OWNER, ADMIN)).isEqualTo(ALLOWED);
    }

    @Test
    void reorderKeepsLockedRolesInPlaceAndNeedsEveryRole() {
        assertThat(ServerRules.reorderRoles(MODERATOR, List.of("admin", "mod", "last", "trip")))
                .isEqualTo(ALLOWED);
        assertThat(ServerRules.reorderRoles(MODERATOR, List.of("admin", "trip", "mod", "last")))
                .isEqualTo(new Verdict.RoleNotBelow("mod"));
        assertThat(ServerRules.reorderRoles(OWNER, List.of("last", "trip", "mod", "admin")))
                .isEqualTo(ALLOWED);
        assertThat(ServerRules.reorderRoles(OWNER, List.of("last", "trip", "mod")))
                .isEqualTo(new Verdict.IncompleteOrder());
        assertThat(ServerRules.reorderRoles(OWNER, List.of("last", "trip", "mod", "mod")))
                .isEqualTo(new Verdict.IncompleteOrder());
    }

    /// `permissions.md §7`, granting check: the caller has the default, ManagePermissions and ManageRole.
    @Test
    void onlyOwnPermissionsCanBeGiven() {
        Role manager = role("manager", 0, 12, 0);
        assertThat(grant(manager, 0, 0, 128, 0)).isEqualTo(new Verdict.CannotGrant(Permission.BAN_MEMBERS));
        assertThat(grant(manager, 128, 0, 4_194_432, 0)).isEqualTo(ALLOWED);
        assertThat(grant(manager, 0, 0, 0, 128)).isEqualTo(ALLOWED);
        assertThat(grant(manager, 0, 128, 0, 0)).isEqualTo(new Verdict.CannotGrant(Permission.BAN_MEMBERS));
        assertThat(ServerRules.defaultPermissions(
                        standing(server(manager), "me", "manager"), new Permissions(SRV + 128)))
                .isEqualTo(new Verdict.CannotGrant(Permission.BAN_MEMBERS));
    }

    private static Verdict grant(Role manager, long allow, long deny, long nextAllow, long nextDeny) {
        Role target = role("target", 1, allow, deny);
        return ServerRules.rolePermissions(
                standing(server(manager, target), "me", "manager"),
                target,
                new PermissionOverride(nextAllow, nextDeny));
    }
}
