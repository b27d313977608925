package chat.holt.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.model.EditUser;
import chat.holt.model.Presence;
import chat.holt.model.User;
import chat.holt.model.UserStatus;
import chat.holt.ui.kit.FilePicker;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Who one is: profile, presence and status, as oneself and others see them.
class OwnProfileTest extends Journey {

    /// The people are those of the other journeys too.
    @AfterEach
    void beAsBefore() throws Exception {
        api("Ada")
                .users()
                .editSelf(EditUser.NOTHING
                        .withStatus(new UserStatus(null, Presence.ONLINE))
                        .without("DisplayName", "Avatar", "ProfileContent", "StatusText"));
    }

    @Test
    void aProfileIsEditedAndSeenByOthers() throws Exception {
        String ada = user("Ada");
        Path portrait = portrait();
        interact(() ->
                stage().getScene().getProperties().put(FilePicker.class, new PickedFiles(List.of(portrait), null)));
        press("#own-presence");
        press("#own-edit-profile");
        fill("#profile-display-name", "Ada of the huts");
        fill("#profile-bio", "Ask me about **ropes**.");
        press("#profile-avatar-change");
        see("#crop-frame");
        press("#dialog-confirm");
        miss("#crop-frame");
        until("the preview", () -> shows("Ada of the huts"));
        picture("profile-unsaved");
        press("#unsaved-save");
        miss("#unsaved");
        press("#settings-close");
        until("the name in the list of members", () -> shows("Ada of the huts"));
        User seen = api("Bo").users().fetch(ada);
        assertThat(seen.displayName()).isEqualTo("Ada of the huts");
        assertThat(seen.avatar()).isNotNull();
        assertThat(api("Bo").users().profile(ada).content()).isEqualTo("Ask me about **ropes**.");
    }

    @Test
    void presenceAndStatusAreSwitchedAtTheFootOfTheSidebar() throws Exception {
        String ada = user("Ada");
        press("#own-presence");
        press("#own-status");
        fill("#status-text", "on the ridge");
        press("#status-clear-today");
        press("#dialog-confirm");
        miss("#status-dialog");
        until("the status", () -> shows("on the ridge"));
        press("#own-presence");
        press("#presence-invisible");
        until("being invisible", () -> shows("Invisible"));
        picture("invisible");
        assertThat(api("Bo").users().fetch(ada).online()).isFalse();

        quit();
        openAs("Ada");
        see("#channel-list");
        until("being invisible still", () -> shows("Invisible"));
        press("#own-presence");
        press("#presence-online");
        until("being back", () -> shows("on the ridge"));
        UserStatus now = Objects.requireNonNull(api("Bo").users().fetch(ada).status());
        assertThat(now).isEqualTo(new UserStatus("on the ridge", Presence.ONLINE));
    }

    private Path portrait() throws IOException {
        Path file = folder.resolve("portrait.png");
        ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        return file;
    }
}
