package chat.holt.journeys;

import chat.holt.app.OtherHolt;
import chat.holt.model.RelationshipStatus;
import chat.holt.model.User;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Friend requests between two Holts, of which one is the window: both ways, with every answer, and blocking.
class FriendsTest extends Journey {

    @Test
    void somebodyIsAskedAcceptsAndIsRemoved() throws Exception {
        OtherHolt fay = other("Fay");
        String fayId = user("Fay");
        openFriends();
        press("#friends-add");
        fill("#friend-tag", tag(fay) + "\n");
        seeText("You asked " + tag(fay));
        until(fay, RelationshipStatus.INCOMING);

        press("#friends-tab-pending");
        see("#friend-" + fayId);
        fay.result(fay.commands().users().befriend(user("Ada")));
        seeText("Fay accepted your friend request.");
        press("#friends-tab-online");
        press("#friend-" + fayId);
        push(KeyCode.DELETE);
        see("#remove-friend");
        press("#dialog-confirm");
        miss("#friend-" + fayId);
        until(fay, RelationshipStatus.NONE);
    }

    @Test
    void requestsAreRefusedAcceptedAndCancelled() throws Exception {
        OtherHolt gil = other("Gil");
        String row = "#friend-" + user("Gil");
        String ada = ask(() -> value(store().me()).tag());
        gil.result(gil.commands().users().requestFriend(ada));
        seeText("Gil wants to be friends.");
        press("#friend-notice-show");
        press(row + " #user-refuse");
        miss(row);
        until(gil, RelationshipStatus.NONE);

        press("#friends-add");
        fill("#friend-tag", tag(gil) + "\n");
        press(row + " #user-cancel");
        miss(row);
        until(gil, RelationshipStatus.NONE);

        gil.result(gil.commands().users().requestFriend(ada));
        press(row + " #user-accept");
        miss(row);
        until(gil, RelationshipStatus.FRIEND);
        press("#friends-tab-all");
        press(row + " #user-message");
        see("#composer");
        gil.result(gil.commands().users().unfriend(user("Ada")));
        press("#rail-home");
        miss(row);
    }

    @Test
    void whoIsBlockedCannotAsk() throws Exception {
        OtherHolt hal = other("Hal");
        String row = "#friend-" + user("Hal");
        openFriends();
        press("#friends-tab-pending");
        hal.result(hal.commands()
                .users()
                .requestFriend(ask(() -> value(store().me()).tag())));
        press(row + " #friend-more");
        press("#user-block-row");
        see("#block-user");
        press("#dialog-confirm");
        miss(row);
        until(hal, RelationshipStatus.BLOCKED_OTHER);

        press("#friends-add");
        fill("#friend-tag", tag(hal) + "\n");
        seeText("You blocked this person.");
        press("#friends-tab-blocked");
        press(row + " #user-unblock");
        miss(row);
        until(hal, RelationshipStatus.NONE);
    }

    private void openFriends() {
        press("#rail-home");
        see("#friends");
    }

    private static String tag(OtherHolt holt) {
        return value(holt.store().me()).tag();
    }

    /// Waits until Ada is that to somebody.
    private void until(OtherHolt holt, RelationshipStatus relation) throws Exception {
        String ada = user("Ada");
        holt.until(relation.name(), () -> {
            User known = holt.store().user(ada).get();
            return known != null && known.relationship() == relation;
        });
    }
}
