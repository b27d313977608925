package chat.holt.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.app.OtherHolt;
import chat.holt.model.RelationshipStatus;
import chat.holt.rest.UsersApi;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Keeping away what one does not want: reports, blocking, and links that mislead.
class SafetyTest extends Journey {

    /// The people are those of the other journeys too.
    @AfterEach
    void makePeace() throws Exception {
        UsersApi users = api("Ada").users();
        if (users.fetch(user("Bo")).relationship() == RelationshipStatus.BLOCKED) {
            users.unblock(user("Bo"));
        }
    }

    @Test
    void aMessageIsReportedAndItsAuthorBlocked() throws Exception {
        OtherHolt bo = other("Bo");
        say(bo, "Cheap ropes, only today");
        seeText("Cheap ropes, only today");
        rightClickOn("Cheap ropes, only today");
        press("#message-report-row");
        see("#report");
        seeText("Report a message of Bo");
        assertThat(see("#dialog-confirm").isDisabled()).isTrue();
        press("#report-UnsolicitedSpam");
        press("#report-context");
        write("Every day.");
        picture("report");
        press("#dialog-confirm");
        see("#report-sent");
        miss("#report");
        press("#dialog-confirm");
        see("#block-user");
        picture("block");
        press("#dialog-confirm");
        miss("#block-user");
        String boId = user("Bo");
        until("blocked", () -> ask(() -> value(store().user(boId)).relationship()) == RelationshipStatus.BLOCKED);

        until("folded away", () -> !shows("Cheap ropes, only today"));
        seeText("One message of blocked users");
        pressText("Show");
        seeText("Cheap ropes, only today");
        pressText("Hide");
        until("folded away again", () -> !shows("Cheap ropes, only today"));
    }

    @Test
    void aMisleadingLinkIsShownAsItIs() throws Exception {
        OtherHolt bo = other("Bo");
        say(bo, "[bank.com](<https://evil.example/pay>)");
        pressText("bank.com");
        see("#link");
        seeText("The text says bank.com, but the link leads to evil.example.");
        assertThat(sees("#link-trust")).as("no trust in what misleads").isFalse();
        picture("link");
        push(KeyCode.ESCAPE);
        miss("#link");
    }

    private void say(OtherHolt somebody, String text) throws Exception {
        somebody.result(somebody.commands().messages().send(channel("General"), text, List.of()));
    }
}
