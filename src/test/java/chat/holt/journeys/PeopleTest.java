package chat.holt.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.model.EditProfile;
import chat.holt.model.EditUser;
import java.util.List;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// From an author's name to what one has in common with them.
class PeopleTest extends Journey {

    @Test
    void anAuthorLeadsToTheirProfileAndToAServerInCommon() throws Exception {
        var bo = other("Bo");
        bo.result(bo.commands()
                .users()
                .editSelf(EditUser.NOTHING.withProfile(new EditProfile("Keeps the **keys**.", null))));
        bo.result(bo.commands().messages().send(channel("General"), "Who has the keys?", List.of()));
        seeText("Who has the keys?");

        press("#messages .author");
        see("#user-card");
        see("#user-card .person-words .markdown");
        picture("user-card");
        fill("#user-card #person-note", "Has the keys");

        press("#person-full");
        miss("#user-card");
        see("#user-profile");
        assertThat(ask(() ->
                        lookup("#user-profile #person-note").<TextArea>query().getText()))
                .isEqualTo("Has the keys");
        picture("user-profile");
        press("#profile-tab-servers");
        press("#mutual-" + server());
        miss("#user-profile");
        see("#channel-list");
    }

    @Test
    void theKeyboardAloneShowsAMember() throws Exception {
        String cid = user("Cid");
        see("#member-" + cid);
        press("#member-" + cid);
        see("#user-card");
        push(KeyCode.ESCAPE);
        miss("#user-card");
        focused("#members");
        push(KeyCode.ENTER);
        see("#user-card");
        push(KeyCode.ESCAPE);
        focused("#members");
    }
}
