package chat.holt.ui.serversettings.permissions;

import static chat.holt.fixtures.SampleStore.apply;
import static chat.holt.permissions.Permission.*;
import static chat.holt.ui.kit.permissions.PermissionState.*;
import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.fixtures.IdleCommands;
import chat.holt.fixtures.RecordingNavigator;
import chat.holt.permissions.Permission;
import chat.holt.ui.kit.permissions.OverridePlace;
import chat.holt.ui.kit.permissions.Overrides;
import chat.holt.ui.kit.permissions.PermissionState;
import chat.holt.ui.members.Community;
import chat.holt.ui.serversettings.permissions.MatrixViewModel.Mode;
import chat.holt.ui.serversettings.roles.FakeRoleCommands;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MatrixViewModelTest {
    private final Community community = new Community().ready();
    private final FakeRoleCommands roles = new FakeRoleCommands();
    private final MatrixViewModel matrix = new MatrixViewModel(
            new Overrides(community.store, IdleCommands.with(roles), Community.SERVER), new RecordingNavigator());

    MatrixViewModelTest() {
        apply(
                community.store,
                "{'type':'ServerUpdate','id':'01SERVER','data':{'channels':['G','V'],"
                        + "'categories':[{'id':'c','title':'Calls','channels':['V']}]}}",
                "{'type':'ChannelCreate','channel_type':'TextChannel','_id':'G','server':'01SERVER','name':'general'}",
                "{'type':'ChannelCreate','channel_type':'TextChannel','_id':'V','server':'01SERVER','name':'hut',"
                        + "'voice':{}}");
    }

    @Test
    void rolesByRankAgainstPermissionsInGroups() {
        assertThat(matrix.rows())
                .extracting(MatrixRow::name)
                .containsExactly(
                        "Founders", "Guides", "Trip leaders", "Medics", "Photographers", "Newcomers", "Everyone");
        assertThat(matrix.columns()).hasSize(Permission.values().length);
        assertThat(matrix.columns().getFirst().opensGroup()).isTrue();
        assertThat(matrix.columns().get(1).opensGroup()).isFalse();
        matrix.filter().set("e R");
        assertThat(matrix.rows()).isEmpty();
        matrix.filter().set("MEDI");
        assertThat(matrix.rows()).extracting(MatrixRow::name).containsExactly("Medics");
    }

    @Test
    void aFieldSaysWhatIsSaidWhatHoldsAndWhyItIsLocked() {
        MatrixField kick = field("trip", KICK_MEMBERS);
        assertThat(kick.state()).isEqualTo(ALLOWED);
        assertThat(kick.locked()).isEmpty();
        MatrixField send = field("trip", SEND_MESSAGE);
        assertThat(send.state()).isEqualTo(NEUTRAL);
        assertThat(send.holds()).isTrue();
        assertThat(send.outcome()).isEqualTo("allowed by default");
        assertThat(field("trip", MANAGE_SERVER).locked())
                .isEqualTo("You cannot give “Manage server” without having it");
        assertThat(field("guides", KICK_MEMBERS).locked()).isEqualTo("“Guides” is not below your highest role");
        assertThat(matrix.describe(row("trip"), column(KICK_MEMBERS.wireName())))
                .isEqualTo("Trip leaders, Kick members: allowed.");
    }

    @Test
    void cyclingPassesOverWhatCannotBeSaid() {
        cycle("trip", KICK_MEMBERS);
        assertThat(field("trip", KICK_MEMBERS).state()).isEqualTo(DENIED);
        assertThat(field("trip", KICK_MEMBERS).unsaved()).isTrue();
        cycle("trip", KICK_MEMBERS);
        assertThat(field("trip", KICK_MEMBERS).state()).isEqualTo(NEUTRAL);
        cycle("trip", MANAGE_SERVER);
        assertThat(field("trip", MANAGE_SERVER).state()).isEqualTo(DENIED);
        cycle(OverridePlace.EVERYONE, SEND_MESSAGE);
        assertThat(field(OverridePlace.EVERYONE, SEND_MESSAGE).state()).isEqualTo(NEUTRAL);
        cycle(OverridePlace.EVERYONE, SEND_MESSAGE);
        assertThat(field(OverridePlace.EVERYONE, SEND_MESSAGE).state()).isEqualTo(ALLOWED);
        cycle("guides", KICK_MEMBERS);
        assertThat(field("guides", KICK_MEMBERS).unsaved()).isFalse();
        assertThat(matrix.notice().get()).isEqualTo("“Guides” is not below your highest role");
    }

    @Test
    void changesAreSavedRoleByRoleInTheOrderTheyWereMade() {
        set("medics", KICK_MEMBERS, ALLOWED);
        set("trip", KICK_MEMBERS, DENIED);
        set("medics", SEND_MESSAGE, DENIED);
        assertThat(matrix.changes())
                .containsExactly(
                        "Medics allows “Kick members”",
                        "Medics denies “Send messages”",
                        "Trip leaders denies “Kick members”");
        matrix.save();
        roles.succeed();
        roles.succeed();
        assertThat(roles.calls)
                .containsExactly(
                        "permissions medics " + KICK_MEMBERS.bit() + " " + SEND_MESSAGE.bit(),
                        "permissions trip 0 " + KICK_MEMBERS.bit());
        assertThat(matrix.changes()).isEmpty();
    }

    @Test
    void higherRolesThatSayTheOppositeAreConflicts() {
        set("medics", KICK_MEMBERS, DENIED);
        assertThat(field("medics", KICK_MEMBERS).conflict())
                .isEqualTo("Allowed higher up by Trip leaders, Guides: whoever has both may.");
        assertThat(field("trip", KICK_MEMBERS).conflict()).isEmpty();
    }

    @Test
    void channelsThatSayTheOppositeAreConflicts() {
        channel("G", "'role_permissions':{'trip':{'a':0,'d':" + KICK_MEMBERS.bit() + "}}");
        assertThat(field("trip", KICK_MEMBERS).conflict()).isEqualTo("Denied in #general.");
    }

    @Test
    void rolesAgainstChannelsForOnePermission() {
        matrix.mode().set(Mode.CHANNELS);
        matrix.permission().set(CONNECT);
        assertThat(matrix.columns()).extracting(MatrixColumn::name).containsExactly("#hut");
        matrix.permission().set(SEND_MESSAGE);
        assertThat(matrix.columns()).extracting(MatrixColumn::name).containsExactly("#general", "#hut");
        assertThat(matrix.columns()).extracting(MatrixColumn::group).containsExactly("", "Calls");
        matrix.set(row("trip"), column("G"), DENIED);
        assertThat(matrix.changes()).containsExactly("Trip leaders in #general denies “Send messages”");
        assertThat(matrix.field(row("trip"), column("G")).holds()).isFalse();
    }

    @Test
    void aRoleThatComesLaterOverrulesTheChannel() {
        set("trip", SEND_MESSAGE, ALLOWED);
        channel("G", "'default_permissions':{'a':0,'d':" + SEND_MESSAGE.bit() + "}");
        matrix.mode().set(Mode.CHANNELS);
        matrix.permission().set(SEND_MESSAGE);
        MatrixField everyone = matrix.field(row(OverridePlace.EVERYONE), column("G"));
        assertThat(everyone.state()).isEqualTo(DENIED);
        assertThat(everyone.conflict())
                .isEqualTo("Allowed on the server by Trip leaders, which comes later: those members still may.");
        assertThat(matrix.field(row("trip"), column("G")).holds()).isTrue();
        assertThat(matrix.field(row("medics"), column("G")).holds()).isFalse();
    }

    @Test
    void allowingInAHiddenChannelHasNoEffect() {
        channel(
                "G",
                "'default_permissions':{'a':0,'d':" + VIEW_CHANNEL.bit() + "},'role_permissions':{'trip':{'a':"
                        + SEND_MESSAGE.bit() + ",'d':0}}");
        matrix.mode().set(Mode.CHANNELS);
        matrix.permission().set(SEND_MESSAGE);
        MatrixField field = matrix.field(row("trip"), column("G"));
        assertThat(field.conflict()).isEqualTo("Has no effect: this role cannot see the channel.");
        assertThat(field.holds()).isFalse();
    }

    @Test
    void rowsAndColumnsAreCopied() {
        String kicks = matrix.copyRow(row("trip"));
        matrix.paste(row("medics"), 0, kicks);
        assertThat(matrix.changes()).containsExactly("Medics allows “Kick members”");
        matrix.reset();
        String column = matrix.copyColumn(column(KICK_MEMBERS.wireName()));
        matrix.paste(0, column(REACT.wireName()), column);
        assertThat(matrix.changes())
                .containsExactly("Trip leaders allows “React”", "Everyone leaves “React” to other roles");
        assertThat(matrix.notice().get()).startsWith("1 permission stays");
        matrix.paste(0, 0, "nothing of the kind");
        assertThat(matrix.notice().get()).isEqualTo("There are no permissions on the clipboard.");
    }

    private void channel(String id, String changes) {
        apply(community.store, "{'type':'ChannelUpdate','id':'" + id + "','data':{" + changes + "}}");
    }

    private int row(String roleId) {
        return IntStream.range(0, matrix.rows().size())
                .filter(row -> matrix.rows().get(row).roleId().equals(roleId))
                .findFirst()
                .orElseThrow();
    }

    private int column(String key) {
        return IntStream.range(0, matrix.columns().size())
                .filter(column -> matrix.columns().get(column).key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private MatrixField field(String roleId, Permission permission) {
        return matrix.field(row(roleId), column(permission.wireName()));
    }

    private void cycle(String roleId, Permission permission) {
        matrix.cycle(row(roleId), column(permission.wireName()));
    }

    private void set(String roleId, Permission permission, PermissionState state) {
        matrix.set(row(roleId), column(permission.wireName()), state);
    }
}
