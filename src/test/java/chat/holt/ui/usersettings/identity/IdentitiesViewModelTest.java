package chat.holt.ui.usersettings.identity;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.commands.FileCommands;
import chat.holt.commands.MemberCommands;
import chat.holt.fixtures.IdleCommands;
import chat.holt.fixtures.SampleStore;
import chat.holt.media.LocalPicture;
import chat.holt.media.PictureFormat;
import chat.holt.model.EditMember;
import chat.holt.model.RootConfig.UserLimits;
import chat.holt.permissions.Permission;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IdentitiesViewModelTest {
    private static final UserLimits LIMITS =
            new UserLimits(1, 1, 1, 1, 1, 1, false, List.of(), List.of(), Map.of("avatars", 1000L));

    private final Store store = SampleStore.ready();
    private final List<String> edited = new ArrayList<>();
    private final List<EditMember> edits = new ArrayList<>();
    private Task<@Nullable Void> edit = new Task<>();
    private final MemberCommands members = new MemberCommands() {
        @Override
        public Task<@Nullable Void> edit(String serverId, String userId, EditMember what, @Nullable String reason) {
            edited.add(serverId + " " + userId);
            edits.add(what);
            edit = new Task<>();
            return edit;
        }
    };
    private final FileCommands files = new FileCommands() {
        @Override
        public Task<String> upload(String tag, Path file, String name, LongConsumer progress) {
            Task<String> task = new Task<>();
            task.succeed(tag + "-id");
            return task;
        }
    };
    private final IdentitiesViewModel identities =
            new IdentitiesViewModel(store, IdleCommands.with(members, files), LIMITS);

    @Test
    void listsTheServersAndShowsTheFirst() {
        assertThat(identities.serverIds()).containsExactly("S", "T");
        assertThat(identities.serverName("T")).isEqualTo("Trees");
        assertThat(chosen().serverId()).isEqualTo("S");
    }

    @Test
    void savesAllChangesOfOneServerTogether() {
        identities.choose("T");
        chosen().nickname().field().value().set(" Mia ");
        chosen().pronouns().field().value().set("she");
        chosen().avatar().choose(new LocalPicture(Path.of("me.png"), "me.png", PictureFormat.PNG, 9, 9, 900, false));
        assertThat(identities.changes()).containsExactly("Nickname “Mia”", "Pronouns “she”", "New picture");
        identities.save();
        assertThat(edited).containsExactly("T ME");
        assertThat(edits)
                .containsExactly(EditMember.NOTHING
                        .withNickname("Mia")
                        .withPronouns("she")
                        .withAvatar("avatars-id"));
        assertThat(identities.busy().getValue()).isTrue();
    }

    @Test
    void emptyTextsAreTakenAway() {
        own("'nickname':'Mia','pronouns':'she'");
        chosen().nickname().field().value().set("");
        chosen().pronouns().field().value().set(" ");
        identities.save();
        assertThat(edits).containsExactly(EditMember.NOTHING.without("Nickname", "Pronouns"));
        edit.succeed(null);
        SampleStore.apply(
                store,
                "{'type':'ServerMemberUpdate','id':{'server':'S','user':'ME'},'data':{},'clear':['Nickname','Pronouns']}");
        assertThat(identities.changes()).isEmpty();
    }

    @Test
    void anotherServerWaitsForWhatIsUnsaved() {
        chosen().nickname().field().value().set("Mia");
        identities.choose("T");
        assertThat(chosen().serverId()).isEqualTo("S");
        identities.reset();
        identities.choose("T");
        assertThat(chosen().serverId()).isEqualTo("T");
        assertThat(identities.changes()).isEmpty();
    }

    @Test
    void aFailureKeepsTheDraft() {
        chosen().nickname().field().value().set("Mia");
        identities.save();
        edit.fail(new IOException("no way"));
        assertThat(identities.error().getValue()).isNotEmpty();
        assertThat(chosen().nickname().text()).isEqualTo("Mia");
    }

    @Test
    void saysWhatOneMayNotChange() {
        long rights = 77014766592L | Permission.CHANGE_NICKNAME.bit() | Permission.CHANGE_AVATAR.bit();
        permissions(rights);
        assertThat(chosen().nicknameRefusal().get()).isEmpty();
        assertThat(chosen().avatarRefusal().get()).isEmpty();
        permissions(rights & ~Permission.CHANGE_NICKNAME.bit() & ~Permission.CHANGE_AVATAR.bit());
        assertThat(chosen().nicknameRefusal().get()).isEqualTo("You need the permission “Change nickname”");
        assertThat(chosen().avatarRefusal().get()).startsWith("You need the permission");
    }

    @Test
    void refusesWhatIsTooLong() {
        chosen().nickname().field().value().set("x".repeat(33));
        identities.save();
        assertThat(edits).isEmpty();
        assertThat(identities.error().getValue()).isEqualTo("At most 32 characters fit.");
    }

    @Test
    void leavesAServerThatIsGone() {
        chosen().nickname().field().value().set("Mia");
        SampleStore.apply(store, "{'type':'ServerDelete','id':'S'}");
        assertThat(chosen().serverId()).isEqualTo("T");
        assertThat(identities.changes()).isEmpty();
    }

    private IdentityViewModel chosen() {
        return Objects.requireNonNull(identities.chosen().get());
    }

    private void own(String fields) {
        SampleStore.apply(
                store,
                "{'type':'ServerMemberUpdate','id':{'server':'S','user':'ME'},'data':{" + fields + "},'clear':[]}");
    }

    private void permissions(long bits) {
        SampleStore.apply(
                store, "{'type':'ServerUpdate','id':'S','data':{'default_permissions':" + bits + "},'clear':[]}");
    }
}
