package chat.holt.journeys;

import chat.holt.model.CreateServer;
import chat.holt.model.ServerWithChannels;
import java.util.List;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;

/// `stoat:` links, as the system hands them over and as people write them.
class LinksTest extends Journey {

    @Test
    void leadToChannelsMessagesAndServers() throws Exception {
        String photos = channel("photos");
        follow("stoat://server/" + server() + "/channel/" + photos);
        channelShown("photos");
        follow("stoat://channel/" + channel("General"));
        channelShown("General");
        var bo = other("Bo");
        bo.result(bo.commands()
                .messages()
                .send(channel("General"), "See [the photos](stoat://channel/" + photos + ")", List.of()));
        pressText("the photos");
        channelShown("photos");
        follow("stoat://channel/01ARZ3NDEKTSV4RRFFQ69G5FAV");
        seeText("does not exist or is not open to you");
        follow("stoat://kitchen/sink");
        seeText("does not know where this link leads");
        channelShown("photos");
    }

    @Test
    void areFollowedByAStart() throws Exception {
        String photos = channel("photos");
        quit();
        openAs("Ada");
        follow("stoat://channel/" + photos);
        channelShown("photos");
    }

    @Test
    void invitesAskFirst() throws Exception {
        var bo = api("Bo");
        ServerWithChannels made = bo.servers().create(new CreateServer("Valley Hut", null, false));
        String id = made.server().id();
        keep(() -> host().api("Bo").servers().leave(id, false));
        String code = bo.invites().create(made.channels().getFirst().id(), null).id();
        follow("stoat://invite/" + code);
        see("#join-dialog");
        seeText("Join Valley Hut?");
        picture("invite");
        press("#dialog-confirm");
        miss("#join-dialog");
        see("#rail-server-" + id);
        until("the server", () -> shows("Valley Hut"));

        follow("stoat://server/" + server());
        until("the first server", () -> shows(community().serverName()));
        follow("stoat://invite/" + code);
        until("the server again", () -> shows("Valley Hut"));
        miss("#join-dialog");
    }

    private void follow(String link) {
        interact(() -> window().follow(link));
    }

    private void channelShown(String name) {
        until(
                "the channel " + name,
                () -> lookup("#chat-title")
                        .tryQueryAs(Labeled.class)
                        .filter(title -> name.equals(title.getText()))
                        .isPresent());
    }
}
