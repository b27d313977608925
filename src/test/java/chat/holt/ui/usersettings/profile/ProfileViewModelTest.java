package chat.holt.ui.usersettings.profile;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.commands.FileCommands;
import chat.holt.fixtures.IdleCommands;
import chat.holt.fixtures.OwnUserCommands;
import chat.holt.fixtures.RecordingNavigator;
import chat.holt.fixtures.SampleStore;
import chat.holt.media.LocalPicture;
import chat.holt.media.PictureFormat;
import chat.holt.model.EditProfile;
import chat.holt.model.EditUser;
import chat.holt.model.RootConfig.UserLimits;
import chat.holt.model.UserProfile;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.Test;

class ProfileViewModelTest {
    private static final UserLimits LIMITS = new UserLimits(
            1, 1, 1, 1, 1, 1, false, List.of(), List.of(), Map.of("avatars", 1000L, "backgrounds", 2000L));

    private final Store store = SampleStore.ready();
    private final OwnUserCommands users = new OwnUserCommands();
    private final List<String> uploads = new ArrayList<>();
    private final Task<String> upload = new Task<>();
    private final FileCommands files = new FileCommands() {
        @Override
        public Task<String> upload(String tag, Path file, String name, LongConsumer progress) {
            uploads.add(tag + " " + name);
            return upload;
        }
    };

    @Test
    void showsWhatThereIs() {
        ProfileViewModel profile = open("**hi**");
        own("'display_name':'Mia','pronouns':'she'");
        assertThat(profile.displayName().text()).isEqualTo("Mia");
        assertThat(profile.pronouns().text()).isEqualTo("she");
        assertThat(profile.bio().text()).isEqualTo("**hi**");
        assertThat(profile.bio().counter().getValue()).isEqualTo("6 / 2,000");
        assertThat(profile.changes()).isEmpty();
    }

    @Test
    void sendsAllChangesInOneRequest() {
        ProfileViewModel profile = open("");
        profile.displayName().field().value().set(" Mia ");
        profile.pronouns().field().value().set("she");
        profile.bio().field().value().set("about me");
        assertThat(profile.changes()).containsExactly("Display name “Mia”", "Pronouns", "About you");
        profile.save();
        assertThat(users.edits)
                .containsExactly(EditUser.NOTHING
                        .withDisplayName("Mia")
                        .withPronouns("she")
                        .withProfile(new EditProfile("about me", null)));
        assertThat(profile.busy().getValue()).isTrue();
        own("'display_name':'Mia','pronouns':'she'");
        users.profile = new UserProfile("about me", null, Map.of());
        users.answers.getFirst().succeed(null);
        assertThat(profile.changes()).isEmpty();
        assertThat(profile.busy().getValue()).isFalse();
    }

    @Test
    void emptyTextsAreTakenAway() {
        own("'display_name':'Mia','pronouns':'she'");
        ProfileViewModel profile = open("hi");
        profile.displayName().field().value().set(" ");
        profile.pronouns().field().value().set("");
        profile.bio().field().value().set("");
        profile.save();
        assertThat(users.edits).containsExactly(EditUser.NOTHING.without("DisplayName", "Pronouns", "ProfileContent"));
    }

    @Test
    void refusesWhatIsTooShortOrLong() {
        ProfileViewModel profile = open("");
        profile.displayName().field().value().set("M");
        assertThat(profile.displayName().problem().getValue()).isEqualTo("At least 2 characters are needed, or none.");
        profile.save();
        assertThat(users.edits).isEmpty();
        assertThat(profile.error().getValue()).isNotEmpty();
        profile.displayName().field().value().set("Mia");
        assertThat(profile.error().getValue()).isEmpty();
        profile.bio().field().value().set("x".repeat(2001));
        assertThat(profile.bio().problem().getValue()).isEqualTo("At most 2,000 characters fit.");
        profile.pronouns().field().value().set("x".repeat(25));
        assertThat(profile.pronouns().problem().getValue()).isNotEmpty();
    }

    @Test
    void aFailureKeepsTheDraft() {
        ProfileViewModel profile = open("");
        profile.bio().field().value().set("about me");
        profile.save();
        users.answers.getFirst().fail(new IOException("no way"));
        assertThat(profile.bio().text()).isEqualTo("about me");
        assertThat(profile.error().getValue()).isNotEmpty();
        assertThat(profile.changes()).hasSize(1);
    }

    @Test
    void uploadsThePictureFirst() {
        ProfileViewModel profile = open("");
        profile.avatar().choose(new LocalPicture(Path.of("me.png"), "me.png", PictureFormat.PNG, 10, 10, 900, false));
        profile.save();
        assertThat(uploads).containsExactly("avatars me.png");
        assertThat(users.edits).isEmpty();
        upload.succeed("FILE");
        assertThat(users.edits).containsExactly(EditUser.NOTHING.withAvatar("FILE"));
    }

    @Test
    void takesTheInstancesLimits() {
        ProfileViewModel profile = open("");
        profile.background()
                .choose(new LocalPicture(Path.of("b.png"), "b.png", PictureFormat.PNG, 10, 10, 2001, false));
        assertThat(profile.background().problem().get()).isNotEmpty();
        assertThat(profile.changes()).isEmpty();
    }

    @Test
    void tellsWhatChangedElsewhere() {
        ProfileViewModel profile = open("");
        profile.displayName().field().value().set("Mia");
        own("'display_name':'Mara'");
        assertThat(profile.displayName().field().changedElsewhere().get()).isTrue();
    }

    @Test
    void tellsThatTheBioChangedElsewhere() {
        ProfileViewModel profile = open("mine");
        profile.bio().field().value().set("mine, too");
        users.profile = new UserProfile("theirs", null, Map.of());
        own("");
        assertThat(profile.bio().field().live().getValue()).isEqualTo("theirs");
        assertThat(profile.bio().field().changedElsewhere().get()).isTrue();
    }

    @Test
    void previewsTheNameOrElseTheUserName() {
        ProfileViewModel profile = open("");
        assertThat(profile.shownName().getValue()).isEqualTo("me");
        profile.displayName().field().value().set("Mia ");
        assertThat(profile.shownName().getValue()).isEqualTo("Mia");
    }

    private ProfileViewModel open(String bio) {
        users.profile = new UserProfile(bio, null, Map.of());
        return new ProfileViewModel(store, IdleCommands.with(users, files), new RecordingNavigator(), LIMITS);
    }

    private void own(String fields) {
        SampleStore.apply(store, "{'type':'UserUpdate','id':'ME','data':{" + fields + "},'clear':[]}");
    }
}
