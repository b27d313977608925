package chat.holt.ui.conversations.settings;

import static chat.holt.fixtures.SampleStore.apply;
import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.permissions.Permission;
import chat.holt.ui.conversations.ConversationFixture;
import chat.holt.ui.kit.permissions.PermissionGroup;
import chat.holt.ui.kit.permissions.PermissionState;
import chat.holt.ui.navigation.Destination;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GroupSettingsTest {
    private final ConversationFixture at = new ConversationFixture();
    private final GroupSettingsViewModel settings = new GroupSettingsViewModel(at.context, at.actions, "G");
    private final GroupOverviewViewModel overview = settings.overview();
    private final GroupPermissionsViewModel permissions = settings.permissions();

    @Test
    void changesOnlyWhatWasTouched() {
        overview.basics().name().value().set(" Crew two ");
        assertThat(overview.changes()).hasSize(1);
        overview.save();
        assertThat(at.asked).hasSize(1).first().asString().contains("name=Crew two,", "description=null", "nsfw=null");
        apply(at.store, "{'type':'ChannelUpdate','id':'G','data':{'name':' Crew two '},'clear':[]}");
        assertThat(overview.changes()).isEmpty();
    }

    @Test
    void clearsTheDescription() {
        apply(at.store, "{'type':'ChannelUpdate','id':'G','data':{'description':'Old'},'clear':[]}");
        overview.basics().description().value().set("");
        overview.save();
        assertThat(at.asked.getFirst()).contains("remove=[Description]");
    }

    @Test
    void refusesWhatTheServerWouldRefuse() {
        overview.basics().name().value().set(" ");
        overview.save();
        assertThat(overview.error().getValue()).isNotEmpty();
        overview.basics().name().value().set("Crew");
        overview.basics().description().value().set("x".repeat(1025));
        overview.save();
        assertThat(at.asked).isEmpty();
    }

    @Test
    void keepsTheDraftWhenSavingFails() {
        overview.basics().name().value().set("Crew two");
        overview.save();
        at.answer.fail(new IOException("unplugged"));
        assertThat(overview.error().getValue()).isNotEmpty();
        assertThat(overview.basics().name().value().get()).isEqualTo("Crew two");
    }

    @Test
    void listsTheOwnerFirst() {
        GroupMembersViewModel members = settings.members();
        assertThat(members.members()).extracting(member -> member.face().id()).containsExactly("PAL", "ME");
        at.own("PAL");
        assertThat(members.members()).extracting(member -> member.face().id()).containsExactly("ME", "PAL");
        assertThat(members.members().getFirst().owner()).isTrue();
        members.filter().set("pa");
        assertThat(members.members()).extracting(member -> member.face().id()).containsExactly("PAL");
        assertThat(members.total().get()).isEqualTo(2);
    }

    @Test
    void addsWhileThereIsRoom() {
        GroupMembersViewModel members = settings.members();
        assertThat(members.whyNotAdd().get()).isEmpty();
        members.add();
        assertThat(at.navigator.opened()).containsExactly(new Destination.AddToGroup("G"));
        at.own("PAL", "A1", "A2", "A3");
        assertThat(members.whyNotAdd().get()).isEqualTo("The group is full: 5 people at most.");
    }

    @Test
    void isClosedWithoutThePermission() {
        assertThat(overview.closed().getValue()).isEmpty();
        apply(at.store, "{'type':'ChannelUpdate','id':'G','data':{'permissions':0},'clear':[]}");
        assertThat(overview.closed().getValue()).isEqualTo("Only pal, who owns the group, can change this.");
        apply(at.store, "{'type':'ChannelUpdate','id':'G','data':{'owner':'ME'},'clear':[]}");
        assertThat(overview.closed().getValue()).isEmpty();
    }

    @Test
    void onlyTheOwnerSetsPermissions() {
        assertThat(permissions.editor().blocked().get()).isEqualTo("Only the owner of the group can change this.");
        at.own("PAL");
        assertThat(permissions.editor().blocked().get()).isEmpty();
    }

    @Test
    void beginsWithThePermissionsOfDirectMessages() {
        at.own("PAL");
        assertThat(permissions.state(Permission.MANAGE_CHANNEL)).isEqualTo(PermissionState.ALLOWED);
        permissions.editor().set(Permission.MANAGE_CHANNEL, PermissionState.NEUTRAL);
        assertThat(permissions.changes()).hasSize(1);
        permissions.save();
        long expected = 77_283_196_929L & ~Permission.MANAGE_CHANNEL.bit();
        assertThat(at.asked).containsExactly("permit G " + expected);
        apply(at.store, "{'type':'ChannelUpdate','id':'G','data':{'permissions':" + expected + "},'clear':[]}");
        assertThat(permissions.changes()).isEmpty();
    }

    @Test
    void speaksOfTheGroupAndNotOfAServer() {
        for (Permission permission : permissions.offered()) {
            assertThat(permissions.name(permission) + permissions.meaning(permission))
                    .as(permission.wireName())
                    .doesNotContainIgnoringCase("server")
                    .doesNotContainIgnoringCase("channel");
        }
        assertThat(permissions.heading(PermissionGroup.CHANNELS)).isEqualTo("Group");
    }

    @Test
    void keepsWhatOthersChangeMeanwhile() {
        at.own("PAL");
        permissions.set(Map.of(Permission.INVITE_OTHERS, PermissionState.NEUTRAL));
        long without = 77_283_196_929L & ~Permission.MANAGE_CHANNEL.bit();
        apply(at.store, "{'type':'ChannelUpdate','id':'G','data':{'permissions':" + without + "},'clear':[]}");
        permissions.save();
        assertThat(at.asked).containsExactly("permit G " + (without & ~Permission.INVITE_OTHERS.bit()));
    }

    @Test
    void forgetsChangesWhenTold() {
        at.own("PAL");
        permissions.set(Map.of(Permission.INVITE_OTHERS, PermissionState.NEUTRAL));
        permissions.reset();
        assertThat(permissions.changes()).isEmpty();
        assertThat(permissions.state(Permission.INVITE_OTHERS)).isEqualTo(PermissionState.ALLOWED);
    }
}
