package chat.holt.store;

import static chat.holt.store.Frames.apply;
import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.model.Member;
import chat.holt.model.Server;
import chat.holt.model.User;
import chat.holt.permissions.Permission;
import chat.holt.permissions.PermissionCalculator;
import chat.holt.permissions.Permissions;
import chat.holt.permissions.Standing;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// One thing is found through another.
class LookupsTest {
    private static final Instant NOW = Instant.parse("2026-08-16T00:00:00Z");

    private final Store store = Frames.store();

    private static String relate(String id, String more) {
        return "{'type':'UserRelationship','id':'ME','user':{'_id':'" + id
                + "','username':'x','discriminator':'0001','relationship':'None','online':false" + more + "}}";
    }

    private static String joins(String id) {
        return "{'type':'ServerMemberJoin','id':'S','user':'" + id + "','member':{'_id':{'server':'S','user':'" + id
                + "'},'joined_at':'2026-08-15T19:22:34.000Z'}}";
    }

    @Test
    void ownMembership() {
        Member me = Objects.requireNonNull(store.member("S", store.myId()).get());
        assertThat(me.roles()).containsExactly("R1", "R2");
        assertThat(store.rights().mine("S").map(Standing::member)).contains(me);
        assertThat(store.rights().mine("NOWHERE")).isEmpty();
    }

    @Test
    void whoseChangesAreHeard() {
        assertThat(store.follows("PAL")).isTrue();
        apply(store, relate("NEW", ""));
        assertThat(store.follows("NEW")).isFalse();
    }

    @Test
    void ownerAsMemberAndUser() {
        String owner = Objects.requireNonNull(store.server("S").get()).owner();
        assertThat(owner).isEqualTo("BOSS");
        assertThat(store.user(owner).get()).as("not known yet").isNull();
        assertThat(store.member("S", owner).get()).as("not known yet").isNull();
        apply(store, relate("BOSS", ""), joins("BOSS"));
        assertThat(Objects.requireNonNull(store.user(owner).get()).id()).isEqualTo("BOSS");
        assertThat(Objects.requireNonNull(store.member("S", owner).get()).id().user())
                .isEqualTo("BOSS");
        assertThat(store.rights().standing("S", "BOSS").map(Standing::owner)).contains(true);
        assertThat(store.rights().standing("S", "PAL").map(Standing::owner)).contains(false);
    }

    @Test
    void botOwner() {
        apply(store, relate("ROBOT", ",'bot':{'owner':'PAL'}"));
        User robot = Objects.requireNonNull(store.user("ROBOT").get());
        String owner = Objects.requireNonNull(robot.bot()).owner();
        assertThat(store.user(owner).get()).isSameAs(store.user("PAL").get()).isNotNull();
    }

    @Test
    void directMessageWithSomebody() {
        assertThat(store.directMessage("PAL")).as("closed, but there").contains(store.channel("D"));
        assertThat(store.directMessage("STRANGER")).isEmpty();
        apply(
                store,
                "{'type':'ChannelCreate','channel_type':'DirectMessage','_id':'D2','active':true,"
                        + "'recipients':['STRANGER','ME']}");
        assertThat(store.directMessage("STRANGER")).contains(store.channel("D2"));
        assertThat(store.directMessage("ME"))
                .as("groups and others do not count")
                .isEmpty();
    }

    @Test
    void privilegedMayEverything() {
        assertThat(store.rights().server("S").has(Permission.BAN_MEMBERS)).isFalse();
        apply(store, "{'type':'UserUpdate','id':'ME','data':{'privileged':true},'clear':[]}");
        assertThat(store.rights().server("S")).isEqualTo(Permissions.ALL);
    }

    @Test
    void permissionsForWithOptions() {
        apply(store, relate("BOSS", ""), joins("BOSS"));
        Server server = Objects.requireNonNull(store.server("S").get());
        User boss = Objects.requireNonNull(store.user("BOSS").get());
        Member member = Objects.requireNonNull(store.member("S", "BOSS").get());
        Standing owner = new Standing(server, boss, member, NOW);
        assertThat(PermissionCalculator.server(owner)).isEqualTo(Permissions.ALL);
        assertThat(PermissionCalculator.server(owner.withoutOwnership()))
                .as("what everyone has")
                .isEqualTo(new Permissions(server.defaultPermissions()));

        apply(
                store,
                "{'type':'ServerMemberUpdate','id':{'server':'S','user':'ME'},"
                        + "'data':{'timeout':'2026-08-17T00:00:00.000Z'},'clear':[]}");
        Standing me = new Standing(
                server,
                Objects.requireNonNull(store.me().get()),
                store.member("S", "ME").get(),
                NOW);
        assertThat(PermissionCalculator.server(me).has(Permission.SEND_MESSAGE)).isFalse();
        Permissions free = PermissionCalculator.server(me.withoutTimeout());
        assertThat(free.has(Permission.SEND_MESSAGE)).isTrue();
        assertThat(free.has(Permission.KICK_MEMBERS)).as("of the role R1").isTrue();
    }
}
